package dev.postern.extractor.workspace;

import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.workspace.build.BuildModule;
import dev.postern.extractor.workspace.build.RelativePaths;
import dev.postern.extractor.workspace.gradle.GradleReader;
import dev.postern.extractor.workspace.maven.BomTables;
import dev.postern.extractor.workspace.maven.ManagedVersions;
import dev.postern.extractor.workspace.maven.MavenFiles;
import dev.postern.extractor.workspace.maven.MavenReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the build files among the listed files and has them read. */
final class BuildFiles {

  private final List<CoverageGap> gaps = new ArrayList<>();

  List<CoverageGap> gaps() {
    return List.copyOf(gaps);
  }

  /**
   * The modules by directory; where two build systems describe a directory, Maven's word counts.
   */
  SortedMap<String, BuildModule> read(List<ScannedFile> files) {
    SortedMap<String, BuildModule> modules = new TreeMap<>();
    SortedMap<String, byte[]> poms = new TreeMap<>();
    SortedMap<String, String> gradle = new TreeMap<>();
    for (ScannedFile file : files) {
      if (isGradle(file.path()) && !isSourceContent(file.path())) {
        content(file).ifPresent(bytes -> gradle.put(file.path(), TextDecoder.decode(bytes)));
      }
      if (RelativePaths.name(file.path()).equals("pom.xml") && !isSourceContent(file.path())) {
        content(file).ifPresent(bytes -> poms.put(RelativePaths.parent(file.path()), bytes));
      }
    }
    BomTables tables = BomTables.bundled();
    new GradleReader(gradle, new ManagedVersions(tables))
        .read()
        .forEach(module -> modules.put(module.directory(), module));
    MavenFiles maven = new MavenReader(tables).read(poms);
    gaps.addAll(maven.gaps());
    maven.modules().forEach(module -> modules.put(module.directory(), module));
    return modules;
  }

  private Optional<byte[]> content(ScannedFile file) {
    try {
      return Optional.of(Files.readAllBytes(file.location()));
    } catch (IOException e) {
      gaps.add(
          new CoverageGap(
              GapKind.UNREADABLE_FILE,
              SourceSpan.file(file.path()),
              "The file could not be read."));
      return Optional.empty();
    }
  }

  private static boolean isGradle(String path) {
    String name = RelativePaths.name(path);
    return name.endsWith(".gradle")
        || name.endsWith(".gradle.kts")
        || name.equals("gradle.properties")
        || path.endsWith("gradle/libs.versions.toml");
  }

  /** Build files among sources and resources are data of the product, such as archetypes. */
  private static boolean isSourceContent(String path) {
    return path.startsWith("src/") || path.contains("/src/");
  }
}
