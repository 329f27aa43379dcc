package dev.postern.extractor.workspace;

import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.workspace.build.BuildSystem;
import dev.postern.extractor.workspace.build.Coordinates;
import dev.postern.extractor.workspace.build.Dependency;
import dev.postern.extractor.workspace.config.Configuration;
import java.util.List;
import java.util.TreeSet;

/**
 * A module of the build with its sources and configuration.
 *
 * @param directory relative to the workspace root; {@code .} for the root
 * @param packaging {@code jar, war, pom, ...}
 * @param javaRelease the Java release of the sources, 0 when not stated
 * @param dependsOn other modules of the workspace it depends on directly, sorted
 * @param dependencies declared and inherited dependencies, sorted; those on modules of the
 *     workspace are among them
 * @param plugins build plugins as declared, with inherited ones where they are in the tree
 * @param sourceSets JVM sources by role and language, in that order
 * @param resources other files the workspace lists, sorted by path
 */
public record SourceModule(
    ModuleId id,
    String directory,
    BuildSystem buildSystem,
    Coordinates coordinates,
    String packaging,
    int javaRelease,
    List<ModuleId> dependsOn,
    List<Dependency> dependencies,
    List<Coordinates> plugins,
    List<SourceSet> sourceSets,
    List<SourceFile> resources,
    Configuration configuration)
    implements Comparable<SourceModule> {

  public SourceModule {
    dependsOn = List.copyOf(dependsOn);
    dependencies = List.copyOf(dependencies);
    plugins = List.copyOf(plugins);
    sourceSets = List.copyOf(sourceSets);
    resources = List.copyOf(resources);
  }

  /** The Java files of a role, sorted by path. */
  public List<SourceFile> java(SourceRole role) {
    return sourceSets.stream()
        .filter(set -> set.role() == role && set.language() == Language.JAVA)
        .flatMap(set -> set.files().stream())
        .sorted()
        .toList();
  }

  /** Whether it has Java files in any role. */
  public boolean hasJava() {
    return sourceSets.stream().anyMatch(set -> set.language() == Language.JAVA);
  }

  /** Names imported by any of its sources, sorted. */
  public List<String> imports() {
    TreeSet<String> names = new TreeSet<>();
    sourceSets.forEach(set -> set.files().forEach(file -> names.addAll(file.imports())));
    return List.copyOf(names);
  }

  @Override
  public int compareTo(SourceModule other) {
    return id.compareTo(other.id);
  }
}
