package dev.postern.extractor.signatures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.classes.AnnotationCatalog;
import dev.postern.extractor.classes.LibraryTypes;
import dev.postern.extractor.workspace.Workspace;
import dev.postern.extractor.workspace.WorkspaceReader;
import dev.postern.extractor.workspace.WorkspaceRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignatureCatalogTest {

  @TempDir Path root;
  @TempDir Path cache;

  @Test
  void everyNeedNamesAFamilyAndLinesRiseWithThePlatform() {
    Set<String> ids = new HashSet<>();
    ArchiveFamilies.bundled().forEach(family -> ids.add(family.id()));
    for (ArchiveFamily family : ArchiveFamilies.bundled()) {
      int platform = 0;
      for (ArchiveLine line : family.lines()) {
        assertTrue(ids.containsAll(line.needs()), family.id() + " needs " + line.needs());
        assertTrue(line.platform() >= platform, family.id());
        platform = line.platform();
      }
    }
  }

  @Test
  void theGenerationFollowsTheDeclaredSpringBoot() throws IOException {
    assertTrue(archives("2.6.3", "javax.servlet.Filter").contains("spring-framework-5"));
    assertTrue(archives("3.2.0", "jakarta.servlet.Filter").contains("spring-framework-6"));
    List<String> newest = archives("4.0.1", "jakarta.servlet.Filter");
    assertTrue(newest.contains("spring-framework-7"));
    assertTrue(newest.contains("servlet-jakarta-1"));
    assertFalse(newest.contains("servlet-javax-1"));
  }

  @Test
  void withoutADeclaredVersionTheImportsDecide() throws IOException {
    write(
        "A.java",
        "import org.springframework.web.bind.annotation.GetMapping;\n"
            + "import javax.persistence.Entity;\nclass A {}");
    assertTrue(classPath().archives().contains("spring-framework-5"));
    write(
        "A.java",
        "import org.springframework.web.bind.annotation.GetMapping;\n"
            + "import jakarta.persistence.Entity;\nclass A {}");
    assertTrue(classPath().archives().contains("spring-framework-6"));
  }

  @Test
  void theLineNearestToADeclaredVersionIsTaken() throws IOException {
    write(
        "pom.xml",
        "<project><groupId>g</groupId><artifactId>a</artifactId><dependencies>"
            + "<dependency><groupId>io.jsonwebtoken</groupId><artifactId>jjwt-api</artifactId>"
            + "<version>0.11.2</version></dependency></dependencies></project>");
    write("A.java", "class A {}");
    assertTrue(classPath().archives().contains("jjwt-0.11"));
  }

  @Test
  void archivesLieInTheCacheAndAreReadable() throws IOException {
    write("A.java", "import org.springframework.web.bind.annotation.GetMapping;\nclass A {}");
    ClassPath classPath = classPath();
    assertTrue(classPath.entries().stream().allMatch(path -> path.startsWith(cache)));
    assertEquals(classPath.digest(), classPath().digest());
    try (LibraryTypes types = new LibraryTypes(classPath.entries())) {
      assertTrue(
          new AnnotationCatalog(types)
              .implied("org.springframework.web.bind.annotation.GetMapping")
              .containsKey("org.springframework.web.bind.annotation.RequestMapping"));
    }
  }

  @Test
  void namesNobodyAnswersForAreSaid() throws IOException {
    write(
        "A.java",
        "package a; import com.company.starter.Guard; import java.util.List;\n"
            + "import a.B; import javax.crypto.Cipher; class A {}");
    assertEquals(List.of("com.company.starter.Guard"), classPath().unanswered());
  }

  private List<String> archives(String boot, String imported) throws IOException {
    write(
        "pom.xml",
        "<project><parent><groupId>org.springframework.boot</groupId>"
            + "<artifactId>spring-boot-starter-parent</artifactId><version>"
            + boot
            + "</version></parent><artifactId>a</artifactId><dependencies><dependency>"
            + "<groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web"
            + "</artifactId></dependency></dependencies></project>");
    write(
        "A.java",
        "import "
            + imported
            + ";\nimport org.springframework.stereotype.Controller;\n"
            + "class A {}");
    return classPath().archives();
  }

  private ClassPath classPath() {
    Workspace workspace = new WorkspaceReader().read(WorkspaceRequest.of(root));
    return new SignatureCatalog(cache)
        .classPathFor(workspace, workspace.modules().get(0), java.util.Optional.empty());
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(root.resolve(path), text);
  }
}
