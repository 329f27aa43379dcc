package dev.postern.extractor.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeclaredLinesTest {

  @Test
  void findsTheLinesOfPoms() {
    String pom =
        """
        <project>
          <groupId>g</groupId>
          <dependencyManagement><dependencies><dependency>
            <groupId>a</groupId><artifactId>b</artifactId>
            <version>1</version>
          </dependency></dependencies></dependencyManagement>
          <dependencies>
            <dependency>
              <groupId>${project.groupId}</groupId>
              <artifactId>own</artifactId>
            </dependency>
          </dependencies>
        </project>
        """;
    assertEquals(
        List.of(
            new DeclaredLine("m/pom.xml", 10, "g", "own", "", 0, false),
            new DeclaredLine("m/pom.xml", 4, "a", "b", "1", 5, true)),
        DeclaredLines.of("m/pom.xml", pom));
    assertEquals(List.of(), DeclaredLines.of("pom.xml", "<project>"));
  }

  @Test
  void findsTheLinesOfGradleScriptsAndCatalogs() {
    String script =
        """
        dependencies {
            implementation 'a.b:c:1.2'
            // implementation "old:old:1"
            testImplementation(group: "d", name: "e", version: "3")
            implementation("f:g")
        }
        """;
    assertEquals(
        List.of(
            new DeclaredLine("build.gradle", 2, "a.b", "c", "1.2", 2, false),
            new DeclaredLine("build.gradle", 4, "d", "e", "3", 4, false),
            new DeclaredLine("build.gradle", 5, "f", "g", "", 0, false)),
        DeclaredLines.of("build.gradle", script));
    assertEquals(
        List.of(new DeclaredLine("gradle/libs.versions.toml", 2, "a", "b", "", 0, true)),
        DeclaredLines.of(
            "gradle/libs.versions.toml",
            "[libraries]\nb = { module = \"a:b\", version.ref = \"x\" }\n"));
  }
}
