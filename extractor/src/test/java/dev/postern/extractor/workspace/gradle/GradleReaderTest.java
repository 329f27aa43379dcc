package dev.postern.extractor.workspace.gradle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.extractor.workspace.build.BuildModule;
import dev.postern.extractor.workspace.build.Dependency;
import dev.postern.extractor.workspace.maven.BomTables;
import dev.postern.extractor.workspace.maven.ManagedVersions;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GradleReaderTest {

  private final SortedMap<String, String> files = new TreeMap<>();

  @Test
  void readsGroovyScriptsWithSharedBlocksAndProjectDependencies() {
    files.put("settings.gradle", "rootProject.name = 'shop'\ninclude 'core', ':web'\n");
    files.put(
        "build.gradle",
        """
        ext { libVersion = '4.2' } // a comment
        allprojects { group = 'org.shop'; version = '1.0' }
        subprojects {
          apply plugin: 'java'
          sourceCompatibility = '17'
          dependencies { testImplementation "junit:junit:4.13.2" }
        }
        """);
    files.put("core/build.gradle", "dependencies { api \"l:lib:${libVersion}\" }");
    files.put(
        "web/build.gradle",
        """
        plugins { id 'war' }
        dependencies {
          implementation project(':core')
          implementation group: 'm', name: 'map', version: '3'
          compileOnly('p:prov:1') { exclude group: 'x' }
        }
        """);

    List<BuildModule> modules = read();

    assertEquals(
        List.of(".", "core", "web"), modules.stream().map(BuildModule::directory).toList());
    BuildModule web = modules.get(2);
    assertEquals("org.shop:web:1.0", web.coordinates().toString());
    assertEquals("war", web.packaging());
    assertEquals(17, web.javaRelease());
    assertEquals(List.of("core"), web.projects());
    assertEquals(
        List.of("junit:junit 4.13.2 test", "m:map 3 compile", "p:prov 1 provided"),
        web.dependencies().stream().map(GradleReaderTest::shown).toList());
    assertEquals("l:lib 4.2 compile", shown(modules.get(1).dependencies().get(1)));
  }

  @Test
  void readsKotlinScriptsWithACatalogAndManagedVersions() {
    files.put("settings.gradle.kts", "rootProject.name = \"app\"\ninclude(\":data-layer\")\n");
    files.put(
        "gradle/libs.versions.toml",
        """
        [versions]
        boot = "3.4.2"
        [libraries]
        my-lib = { module = "l:lib", version.ref = "boot" }
        other = "o:other:2"
        [plugins]
        spring-boot = { id = "org.springframework.boot", version.ref = "boot" }
        """);
    files.put(
        "build.gradle.kts",
        """
        plugins {
          java
          alias(libs.plugins.spring.boot)
        }
        java { toolchain { languageVersion.set(JavaLanguageVersion.of(21)) } }
        dependencies {
          implementation("org.springframework:spring-web")
          implementation(libs.my.lib)
          runtimeOnly(libs.other)
          implementation(projects.dataLayer)
        }
        """);

    BuildModule app = read().get(0);

    assertEquals(21, app.javaRelease());
    assertEquals(List.of("data-layer"), app.projects());
    assertEquals("l:lib 3.4.2 compile", shown(app.dependencies().get(0)));
    assertEquals("o:other 2 runtime", shown(app.dependencies().get(1)));
    Dependency spring = app.dependencies().get(2);
    assertEquals("6", spring.version().substring(0, 1));
    assertEquals("spring-boot-dependencies 3.4 (bundled table)", spring.managedBy());
  }

  @Test
  void whatIsComputedStaysUnknownAndNothingFails() {
    files.put(
        "build.gradle",
        "dependencies { implementation \"a:b:${computed()}\"\n implementation \"c:d:$unknown\" }}}{");
    assertEquals(
        List.of("", ""), read().get(0).dependencies().stream().map(Dependency::version).toList());
  }

  private List<BuildModule> read() {
    return new GradleReader(files, new ManagedVersions(BomTables.bundled())).read();
  }

  private static String shown(Dependency dependency) {
    return dependency.key() + " " + dependency.version() + " " + dependency.scope();
  }
}
