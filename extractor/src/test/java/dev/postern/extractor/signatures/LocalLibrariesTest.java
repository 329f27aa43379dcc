package dev.postern.extractor.signatures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.workspace.Workspace;
import dev.postern.extractor.workspace.WorkspaceReader;
import dev.postern.extractor.workspace.WorkspaceRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalLibrariesTest {

  private static final String POM =
      """
      <project><groupId>g</groupId><artifactId>a</artifactId><dependencies>
      <dependency><groupId>org.acme</groupId><artifactId>billing</artifactId><version>1.2</version></dependency>
      <dependency><groupId>org.acme</groupId><artifactId>..</artifactId><version>../../x</version></dependency>
      </dependencies></project>
      """;

  @TempDir Path root;
  @TempDir Path cache;
  @TempDir Path elsewhere;

  @BeforeEach
  void writeModule() throws IOException {
    Files.writeString(root.resolve("pom.xml"), POM);
    Files.createDirectories(root.resolve("src/main/java"));
    Files.writeString(
        root.resolve("src/main/java/A.java"), "import org.acme.billing.Invoice;\nclass A {}");
  }

  @Test
  void takesJarsOfTheRepositoryAndDropsTheirNamesFromTheUnanswered() throws IOException {
    assertEquals(List.of("org.acme.billing.Invoice"), classPath().unanswered());
    String before = classPath().digest();
    jar(root.resolve("lib/billing.jar"), "org/acme/billing/Invoice.class");
    assertEquals(List.of(), classPath().unanswered());
    assertTrue(classPath().entries().contains(root.resolve("lib/billing.jar")));
    assertNotEquals(before, classPath().digest());
  }

  @Test
  void looksIntoALocalMavenRepositoryOnlyWhenAsked() throws IOException {
    Path jar = elsewhere.resolve("org/acme/billing/1.2/billing-1.2.jar");
    jar(jar, "org/acme/billing/Invoice.class");
    assertEquals(List.of("org.acme.billing.Invoice"), classPath().unanswered());
    ClassPath asked = classPath(Optional.of(elsewhere));
    assertEquals(List.of(), asked.unanswered());
    assertTrue(asked.entries().contains(jar));
  }

  @Test
  void recordsAGapForWhatIsNoJar() throws IOException {
    Files.createDirectories(root.resolve("libs"));
    Files.writeString(root.resolve("libs/broken.jar"), "not a zip");
    ClassPath classPath = classPath();
    assertEquals(1, classPath.gaps().size());
    assertEquals("libs/broken.jar", classPath.gaps().get(0).span().file());
  }

  @Test
  void followsNoLinkOutOfTheRepository() throws IOException {
    jar(elsewhere.resolve("billing.jar"), "org/acme/billing/Invoice.class");
    Files.createSymbolicLink(root.resolve("lib"), elsewhere);
    Files.createDirectories(root.resolve("libs"));
    Files.createSymbolicLink(root.resolve("libs/billing.jar"), elsewhere.resolve("billing.jar"));
    assertEquals(List.of("org.acme.billing.Invoice"), classPath().unanswered());
  }

  @Test
  void namesCompiledClassesThatHaveNoSource() throws IOException {
    Path folder = Files.createDirectories(root.resolve("target/classes/org/acme/billing"));
    Files.write(folder.resolve("Invoice.class"), new byte[] {1});
    assertEquals(List.of(), classPath().unanswered());
    assertTrue(classPath().entries().contains(root.resolve("target/classes")));
  }

  private ClassPath classPath() throws IOException {
    return classPath(Optional.empty());
  }

  private ClassPath classPath(Optional<Path> mavenRepository) throws IOException {
    Workspace workspace = new WorkspaceReader().read(WorkspaceRequest.of(root));
    return new SignatureCatalog(cache)
        .classPathFor(workspace, workspace.modules().get(0), mavenRepository);
  }

  private static void jar(Path file, String entry) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream bytes = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(bytes)) {
      jar.putNextEntry(new JarEntry(entry));
      jar.closeEntry();
    }
  }
}
