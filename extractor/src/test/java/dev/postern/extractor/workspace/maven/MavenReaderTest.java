package dev.postern.extractor.workspace.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.workspace.build.BuildModule;
import dev.postern.extractor.workspace.build.Coordinates;
import dev.postern.extractor.workspace.build.Dependency;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MavenReaderTest {

  private static final BomTables TABLES =
      new BomTables(
          List.of(table("2.7.18", "5.3.31"), table("3.4.13", "6.2.11"), table("3.5.16", "6.2.15")));

  private final SortedMap<String, byte[]> files = new TreeMap<>();

  @Test
  void inheritsVersionsPropertiesAndDependenciesFromTheParent() {
    pom(
        ".",
        "<groupId>g</groupId><artifactId>p</artifactId><version>1</version>"
            + "<properties><lib.version>4.2</lib.version><java.version>1.8</java.version></properties>"
            + "<dependencyManagement><dependencies>"
            + dependency("l", "lib", "${lib.version}", "")
            + dependency("t", "tool", "7", "test")
            + "</dependencies></dependencyManagement>"
            + "<dependencies>"
            + dependency("t", "tool", "", "")
            + "</dependencies>");
    pom(
        "a",
        parent()
            + "<artifactId>a</artifactId><dependencies>"
            + dependency("l", "lib", "", "")
            + "</dependencies>");

    BuildModule module = read().modules().get(1);

    assertEquals(new Coordinates("g", "a", "1"), module.coordinates());
    assertEquals(8, module.javaRelease());
    assertEquals(
        List.of(
            new Dependency("l", "lib", "4.2", "compile", "pom.xml"),
            new Dependency("t", "tool", "7", "test", "pom.xml")),
        module.dependencies());
  }

  @Test
  void bridgesAnAbsentParentByTheNearestTable() {
    pom(
        ".",
        "<parent><groupId>org.springframework.boot</groupId>"
            + "<artifactId>spring-boot-starter-parent</artifactId><version>3.4.1</version></parent>"
            + "<artifactId>a</artifactId><dependencies>"
            + dependency("org.springframework", "spring-web", "", "")
            + "</dependencies>");
    MavenFiles files = read();
    Dependency dependency = files.modules().get(0).dependencies().get(0);
    assertEquals("6.2.11", dependency.version());
    assertEquals("spring-boot-dependencies 3.4 (bundled table)", dependency.managedBy());
    assertEquals(List.of(), files.gaps());
  }

  @Test
  void aProjectMayOverrideAVersionPropertyOfItsAbsentParent() {
    pom(
        ".",
        "<parent><groupId>org.springframework.boot</groupId>"
            + "<artifactId>spring-boot-starter-parent</artifactId><version>3.5.0</version></parent>"
            + "<artifactId>a</artifactId>"
            + "<properties><spring-framework.version>6.2.99</spring-framework.version></properties>"
            + "<dependencies>"
            + dependency("org.springframework", "spring-web", "", "")
            + "</dependencies>");
    assertEquals("6.2.99", read().modules().get(0).dependencies().get(0).version());
  }

  @Test
  void anImportOfABillOfMaterialsIsBridgedOrRecorded() {
    pom(
        ".",
        "<groupId>g</groupId><artifactId>a</artifactId><version>1</version>"
            + "<properties><boot>2.7.3</boot></properties>"
            + "<dependencyManagement><dependencies>"
            + bom("org.springframework.boot", "spring-boot-dependencies", "${boot}")
            + bom("com.company", "company-bom", "9")
            + "</dependencies></dependencyManagement><dependencies>"
            + dependency("org.springframework", "spring-core", "", "")
            + dependency("com.company", "thing", "", "")
            + "</dependencies>");
    MavenFiles files = read();
    assertEquals(
        List.of("", "5.3.31"),
        files.modules().get(0).dependencies().stream().map(Dependency::version).toList());
    assertEquals(1, files.gaps().size());
    assertTrue(files.gaps().get(0).detail().contains("com.company:company-bom:9"));
  }

  @Test
  void circlesOfParentsAndPropertiesEnd() {
    pom(
        ".",
        "<parent><groupId>g</groupId><artifactId>b</artifactId><version>1</version>"
            + "<relativePath>b/pom.xml</relativePath></parent><artifactId>a</artifactId>"
            + "<properties><x>${y}</x><y>${x}</y></properties><dependencies>"
            + dependency("l", "lib", "${x}", "")
            + "</dependencies>");
    pom(
        "b",
        "<parent><groupId>g</groupId><artifactId>a</artifactId><version>1</version></parent>"
            + "<artifactId>b</artifactId>");
    assertEquals("", read().modules().get(0).dependencies().get(0).version());
  }

  @Test
  void aBrokenFileIsAGap() {
    files.put(".", "<project><groupId>".getBytes(StandardCharsets.UTF_8));
    MavenFiles result = read();
    assertEquals(List.of(), result.modules());
    assertEquals(GapKind.CONFIGURATION_NOT_READ, result.gaps().get(0).kind());
  }

  @Test
  void theBundledTablesCoverEveryLineFromOneFive() {
    BomTables bundled = BomTables.bundled();
    for (String line : List.of("1.5", "2.0", "2.3", "2.7", "3.0", "3.3", "3.5", "4.0", "4.1")) {
      BomTable table =
          bundled
              .find(
                  new Coordinates(
                      "org.springframework.boot", "spring-boot-starter-parent", line + ".0"))
              .orElseThrow();
      assertEquals(line, table.line());
      assertTrue(
          table.managed().containsKey("org.springframework:*")
              || table.managed().containsKey("org.springframework:spring-core"),
          line);
    }
  }

  private MavenFiles read() {
    return new MavenReader(TABLES).read(files);
  }

  private void pom(String directory, String content) {
    files.put(directory, ("<project>" + content + "</project>").getBytes(StandardCharsets.UTF_8));
  }

  private static String parent() {
    return "<parent><groupId>g</groupId><artifactId>p</artifactId><version>1</version></parent>";
  }

  private static String dependency(String group, String artifact, String version, String scope) {
    return "<dependency><groupId>"
        + group
        + "</groupId><artifactId>"
        + artifact
        + "</artifactId>"
        + (version.isEmpty() ? "" : "<version>" + version + "</version>")
        + (scope.isEmpty() ? "" : "<scope>" + scope + "</scope>")
        + "</dependency>";
  }

  private static String bom(String group, String artifact, String version) {
    return "<dependency><groupId>"
        + group
        + "</groupId><artifactId>"
        + artifact
        + "</artifactId><version>"
        + version
        + "</version><type>pom</type><scope>import</scope></dependency>";
  }

  private static BomTable table(String version, String spring) {
    return new BomTable(
        new Coordinates("org.springframework.boot", "spring-boot-dependencies", version),
        Map.of("spring-framework.version", spring),
        Map.of("org.springframework:*", "${spring-framework.version}"));
  }
}
