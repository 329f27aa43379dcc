package dev.postern.extractor.workspace.build;

import java.util.List;

/**
 * A module as its build file describes it; nothing is inferred from the file tree.
 *
 * @param directory relative to the workspace root with {@code /} separators, {@code .} for the root
 * @param packaging {@code jar, war, pom, ...}
 * @param javaRelease the Java release of the sources, 0 when not stated
 * @param projects directories of other modules it depends on by path rather than by coordinates
 * @param sourceRoots source directories that depart from the convention, relative to the workspace
 * @param plugins coordinates or ids of build plugins, with versions where known
 */
public record BuildModule(
    String directory,
    BuildSystem system,
    Coordinates coordinates,
    String packaging,
    int javaRelease,
    List<Dependency> dependencies,
    List<String> projects,
    List<SourceRoot> sourceRoots,
    List<Coordinates> plugins) {

  /** A source directory named in a build file. */
  public record SourceRoot(String directory, boolean test) {}

  public BuildModule {
    dependencies = List.copyOf(dependencies);
    projects = List.copyOf(projects);
    sourceRoots = List.copyOf(sourceRoots);
    plugins = List.copyOf(plugins);
  }
}
