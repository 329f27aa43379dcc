package dev.postern.extractor.workspace.maven;

import dev.postern.extractor.workspace.build.BuildModule.SourceRoot;
import dev.postern.extractor.workspace.build.Coordinates;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One project file as written: nothing inherited, nothing interpolated. Parts of profiles are
 * merged in after the project's own, so that what a profile adds is seen.
 *
 * @param directory directory of the file relative to the workspace
 * @param own coordinates as written; empty strings for what is inherited
 * @param parentReference the parent, when there is one
 * @param managed entries of {@code dependencyManagement}
 * @param compilerRelease {@code release} or {@code source} of the compiler plugin, as written
 */
record Pom(
    String directory,
    Coordinates own,
    String packaging,
    @Nullable ParentReference parentReference,
    Map<String, String> properties,
    List<String> modules,
    List<Entry> managed,
    List<Entry> dependencies,
    List<SourceRoot> sourceRoots,
    List<Coordinates> plugins,
    String compilerRelease) {

  /** A reference to a parent; {@code path} is the relative path as written or its default. */
  record ParentReference(Coordinates coordinates, String path) {}

  /** A dependency element as written. */
  record Entry(Coordinates coordinates, String type, String classifier, String scope) {
    boolean isImport() {
      return type.equals("pom") && scope.equals("import");
    }
  }

  Pom {
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    modules = List.copyOf(modules);
    managed = List.copyOf(managed);
    dependencies = List.copyOf(dependencies);
    sourceRoots = List.copyOf(sourceRoots);
    plugins = List.copyOf(plugins);
  }

  Optional<ParentReference> parent() {
    return Optional.ofNullable(parentReference);
  }

  /** Coordinates with what the parent element gives. */
  Coordinates coordinates() {
    ParentReference from = parentReference;
    if (from == null) {
      return own;
    }
    return new Coordinates(
        own.group().isEmpty() ? from.coordinates().group() : own.group(),
        own.artifact(),
        own.version().isEmpty() ? from.coordinates().version() : own.version());
  }
}
