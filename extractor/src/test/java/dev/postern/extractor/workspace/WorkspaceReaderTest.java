package dev.postern.extractor.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.workspace.WorkspaceException.Reason;
import dev.postern.extractor.workspace.build.BuildSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceReaderTest {

  @TempDir Path root;

  @Test
  void refusesADirectoryThatIsNotThere() {
    assertEquals(Reason.NO_SUCH_DIRECTORY, reason(root.resolve("missing")));
  }

  @Test
  void refusesAFile() throws IOException {
    write("A.java", "class A {}");
    assertEquals(Reason.NOT_A_DIRECTORY, reason(root.resolve("A.java")));
  }

  @Test
  void refusesAnEmptyDirectoryAndOneWithoutJava() throws IOException {
    assertEquals(Reason.EMPTY, reason(root));
    write("README.md", "hello");
    assertEquals(Reason.NO_JAVA, reason(root));
  }

  @Test
  void listsModulesOfAMavenBuildWithTheirRoles() throws IOException {
    write(
        "pom.xml",
        "<project><groupId>g</groupId><artifactId>p</artifactId><version>1</version>"
            + "<packaging>pom</packaging><modules><module>core</module><module>web</module></modules>"
            + "</project>");
    write("core/pom.xml", child("core", ""));
    write("web/pom.xml", child("web", dependency("core")));
    write("core/src/main/java/a/A.java", "package a; class A {}");
    write("web/src/main/java/b/B.java", "package b; import a.A; class B {}");
    write("web/src/test/java/b/BTest.java", "package b; class BTest {}");
    write("web/target/generated-sources/x/b/G.java", "package b; class G {}");
    write("web/target/classes/b/Not.java", "package b; class Not {}");
    write("web/src/main/java/b/build/C.java", "package b.build; class C {}");

    Workspace workspace = read();

    assertEquals(
        List.of(".", "core", "web"), workspace.modules().stream().map(m -> m.id().name()).toList());
    SourceModule web = workspace.module(new ModuleId("web")).orElseThrow();
    assertEquals(List.of(new ModuleId("core")), web.dependsOn());
    assertEquals(BuildSystem.MAVEN, web.buildSystem());
    assertEquals(
        List.of("web/src/main/java/b/B.java", "web/src/main/java/b/build/C.java"),
        paths(web.java(SourceRole.MAIN)));
    assertEquals(List.of("web/src/test/java/b/BTest.java"), paths(web.java(SourceRole.TEST)));
    assertEquals(
        List.of("web/target/generated-sources/x/b/G.java"), paths(web.java(SourceRole.GENERATED)));
    assertEquals(List.of("web/src/main/java"), web.sourceSets().get(0).roots());
    assertEquals(
        List.of("core", "web"),
        workspace.buildOrder().stream()
            .map(m -> m.id().name())
            .filter(n -> n.length() > 1)
            .toList());
  }

  @Test
  void samplesBesideAProductAreNotMainButAnExampleAloneIs() throws IOException {
    write("pom.xml", "<project><groupId>g</groupId><artifactId>p</artifactId></project>");
    write("src/main/java/a/A.java", "package a; class A {}");
    write("samples/one/pom.xml", child("one", ""));
    write("samples/one/src/main/java/s/S.java", "package s; class S {}");
    write("p-examples/p-two/pom.xml", child("two", ""));
    write("p-examples/p-two/src/main/java/s/T.java", "package s; class T {}");

    SourceModule below = read().module(new ModuleId("p-examples/p-two")).orElseThrow();
    assertEquals(1, below.java(SourceRole.SAMPLE).size());
    SourceModule sample = read().module(new ModuleId("samples/one")).orElseThrow();
    assertEquals(1, sample.java(SourceRole.SAMPLE).size());

    Workspace alone = new WorkspaceReader().read(WorkspaceRequest.of(root.resolve("samples/one")));
    assertEquals(1, alone.modules().get(0).java(SourceRole.MAIN).size());
  }

  @Test
  void plainSourcesFindTheirRootsFromPackagesAndTheirTestsFromImports() throws IOException {
    write("code/a/b/C.java", "/* licence */ package a.b;\nclass C {}");
    write("code/a/b/CTest.java", "package a.b; import org.junit.Test; class CTest {}");
    SourceModule module = read().modules().get(0);
    assertEquals(BuildSystem.NONE, module.buildSystem());
    assertEquals(List.of("code"), module.sourceSets().get(0).roots());
    assertEquals(List.of("code/a/b/CTest.java"), paths(module.java(SourceRole.TEST)));
  }

  @Test
  void linksOutOfTheTreeAndInCirclesAreRecordedAndNotFollowed(@TempDir Path outside)
      throws IOException {
    write("src/main/java/a/A.java", "package a; class A {}");
    Files.writeString(outside.resolve("Secret.java"), "class Secret {}");
    Files.createSymbolicLink(root.resolve("escape"), outside);
    Files.createSymbolicLink(root.resolve("src/loop"), root.resolve("src"));
    Files.createSymbolicLink(root.resolve("src/gone"), root.resolve("nowhere"));

    Workspace workspace = read();

    assertEquals(List.of("src/main/java/a/A.java"), paths(workspace.files()));
    assertEquals(
        List.of("escape", "src/gone", "src/loop"),
        workspace.gaps().stream()
            .filter(gap -> gap.kind() == GapKind.LINK_NOT_FOLLOWED)
            .map(gap -> gap.span().file())
            .toList());
  }

  @Test
  void aLinkInsideTheTreeToSomethingListedAddsNothing() throws IOException {
    write("a/A.java", "package a; class A {}");
    Files.createSymbolicLink(root.resolve("b"), root.resolve("a"));
    assertEquals(List.of("a/A.java"), paths(read().files()));
  }

  @Test
  void filesAboveTheLimitBecomeGaps() throws IOException {
    write("a/A.java", "package a; class A {}");
    write("a/Big.java", "package a; class Big { String s = \"" + "x".repeat(2000) + "\"; }");
    WorkspaceRequest request =
        new WorkspaceRequest(List.of(root), new WorkspaceLimits(100, 20, 1000, 1000));
    Workspace workspace = new WorkspaceReader().read(request);
    assertEquals(List.of("a/A.java"), paths(workspace.files()));
    assertTrue(
        workspace.gaps().stream()
            .anyMatch(
                gap ->
                    gap.kind() == GapKind.FILE_TOO_LARGE
                        && gap.span().file().equals("a/Big.java")));
  }

  @Test
  void bytesThatAreNotUtf8AreStillRead() throws IOException {
    Files.createDirectories(root.resolve("a"));
    Files.write(
        root.resolve("a/A.java"),
        "package a; class A { String s = \"é\"; }".getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(read().files().get(0).text().contains("é"));
  }

  @Test
  void otherLanguagesAreCountedAndLikelyControllersNamed() throws IOException {
    write("src/main/java/a/A.java", "package a; class A {}");
    write("src/main/kotlin/a/K.kt", "package a\n@RestController\nclass K");
    write("src/main/kotlin/a/L.kt", "package a\nclass L");
    String detail =
        read().gaps().stream()
            .filter(gap -> gap.kind() == GapKind.LANGUAGE_NOT_READ)
            .findFirst()
            .orElseThrow()
            .detail();
    assertTrue(detail.contains("2 files of Kotlin"), detail);
    assertTrue(detail.contains("src/main/kotlin/a/K.kt"), detail);
  }

  @Test
  void aTrackedStateDirectoryIsIgnoredAndSaidSo() throws IOException {
    write("a/A.java", "package a; class A {}");
    write(".postern/config.yml", "trusted: yes");
    write(".git/index", "DIRC\0\0 .postern/config.yml\0");
    Workspace workspace = read();
    assertEquals(List.of("a/A.java"), paths(workspace.files()));
    assertEquals(GapKind.UNTRUSTED_INPUT_IGNORED, workspace.gaps().get(0).kind());
  }

  @Test
  void severalRootsAreOneWorkspaceUnderTheirParent() throws IOException {
    write("one/a/A.java", "package a; class A {}");
    write("two/b/B.java", "package b; class B {}");
    write("three/c/C.java", "package c; class C {}");
    Workspace workspace =
        new WorkspaceReader()
            .read(
                new WorkspaceRequest(
                    List.of(root.resolve("one"), root.resolve("two")), WorkspaceLimits.DEFAULT));
    assertEquals(List.of("one/a/A.java", "two/b/B.java"), paths(workspace.files()));
  }

  @Test
  void theSameTreeGivesTheSameWorkspaceTwice() throws IOException {
    write("pom.xml", "<project><groupId>g</groupId><artifactId>p</artifactId></project>");
    write("src/main/java/a/A.java", "package a; class A {}");
    write("src/main/resources/application.yml", "a: 1");
    assertEquals(read(), read());
  }

  private Workspace read() {
    return new WorkspaceReader().read(WorkspaceRequest.of(root));
  }

  private static Reason reason(Path path) {
    return assertThrows(
            WorkspaceException.class, () -> new WorkspaceReader().read(WorkspaceRequest.of(path)))
        .reason();
  }

  private static List<String> paths(List<SourceFile> files) {
    return files.stream()
        .filter(file -> file.language() == Language.JAVA)
        .map(SourceFile::path)
        .toList();
  }

  private static String child(String artifact, String dependencies) {
    return "<project><parent><groupId>g</groupId><artifactId>p</artifactId><version>1</version>"
        + "</parent><artifactId>"
        + artifact
        + "</artifactId><dependencies>"
        + dependencies
        + "</dependencies></project>";
  }

  private static String dependency(String artifact) {
    return "<dependency><groupId>${project.groupId}</groupId><artifactId>"
        + artifact
        + "</artifactId><version>${project.version}</version></dependency>";
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
