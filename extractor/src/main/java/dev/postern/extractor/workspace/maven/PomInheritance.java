package dev.postern.extractor.workspace.maven;

import dev.postern.extractor.workspace.build.Coordinates;
import dev.postern.extractor.workspace.build.Dependency;
import dev.postern.extractor.workspace.build.RelativePaths;
import dev.postern.extractor.workspace.maven.Pom.Entry;
import dev.postern.extractor.workspace.maven.Pom.ParentReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Inheritance between the project files of a tree: parent chains, properties and managed versions.
 * Circles are cut at the first repetition.
 */
final class PomInheritance {

  private static final int MAX_IMPORT_DEPTH = 8;

  private final Map<String, Pom> byDirectory;
  private final Map<String, Pom> byKey = new TreeMap<>();
  private final BomTables tables;
  private final Map<Coordinates, String> unbridged = new TreeMap<>();
  private final Map<String, Map<String, Managed>> managedCache = new TreeMap<>();

  /** A managed version and who gave it. */
  private record Managed(String version, String scope, String by) {}

  PomInheritance(SortedMap<String, Pom> poms, BomTables tables) {
    this.byDirectory = poms;
    this.tables = tables;
    for (Pom pom : poms.values()) {
      byKey.putIfAbsent(pom.coordinates().key(), pom);
    }
  }

  static String file(String directory) {
    return directory.equals(".") ? "pom.xml" : directory + "/pom.xml";
  }

  /** Parents and imports that are neither in the tree nor in a table. */
  Set<Coordinates> unbridged() {
    return unbridged.keySet();
  }

  /** The first project file that names the missing artifact. */
  String userOf(Coordinates missing) {
    return unbridged.getOrDefault(missing, "pom.xml");
  }

  /** The file itself, its parent, its parent's parent, as far as they are in the tree. */
  List<Pom> chain(Pom pom) {
    Set<Pom> chain = new LinkedHashSet<>();
    Optional<Pom> next = Optional.of(pom);
    while (next.isPresent() && chain.add(next.get())) {
      next = parentInTree(next.get());
    }
    return List.copyOf(chain);
  }

  private Optional<Pom> parentInTree(Pom pom) {
    if (pom.parent().isEmpty()) {
      return Optional.empty();
    }
    ParentReference reference = pom.parent().get();
    Optional<Pom> atPath =
        reference.path().isEmpty()
            ? Optional.empty()
            : RelativePaths.resolve(pom.directory(), reference.path())
                .map(path -> path.endsWith(".xml") ? RelativePaths.parent(path) : path)
                .map(byDirectory::get);
    return atPath
        .filter(found -> found.own().artifact().equals(reference.coordinates().artifact()))
        .or(() -> Optional.ofNullable(byKey.get(reference.coordinates().key())));
  }

  /** The table that stands in for the parent of the last file of the chain. */
  private Optional<BomTable> bridge(List<Pom> chain) {
    Pom last = chain.get(chain.size() - 1);
    if (last.parent().isEmpty()) {
      return Optional.empty();
    }
    Coordinates missing = last.parent().get().coordinates();
    Optional<BomTable> table = tables.find(missing);
    if (table.isEmpty()) {
      unbridged.putIfAbsent(missing, file(last.directory()));
    }
    return table;
  }

  /** Properties in force for the file, with the project's own coordinates; not interpolated. */
  Map<String, String> properties(Pom pom) {
    List<Pom> chain = chain(pom);
    Map<String, String> all = new LinkedHashMap<>();
    bridge(chain).ifPresent(table -> all.putAll(table.properties()));
    for (int i = chain.size() - 1; i >= 0; i--) {
      all.putAll(chain.get(i).properties());
    }
    Coordinates own = pom.coordinates();
    for (String prefix : List.of("project.", "pom.", "")) {
      all.put(prefix + "groupId", own.group());
      all.put(prefix + "artifactId", own.artifact());
      all.put(prefix + "version", own.version());
    }
    pom.parent()
        .map(ParentReference::coordinates)
        .ifPresent(
            parent -> {
              all.put("project.parent.groupId", parent.group());
              all.put("project.parent.artifactId", parent.artifact());
              all.put("project.parent.version", parent.version());
            });
    return all;
  }

  /** The declared and inherited dependencies with their versions as far as known. */
  List<Dependency> dependencies(Pom pom) {
    Map<String, String> properties = properties(pom);
    Map<String, Managed> managed = managed(pom, MAX_IMPORT_DEPTH);
    List<Dependency> found = new ArrayList<>();
    for (Pom from : chain(pom)) {
      for (Entry entry : from.dependencies()) {
        found.add(dependency(entry, properties, managed));
      }
    }
    return found;
  }

  private static Dependency dependency(
      Entry entry, Map<String, String> properties, Map<String, Managed> managed) {
    String group = Interpolation.of(entry.coordinates().group(), properties);
    String artifact = Interpolation.of(entry.coordinates().artifact(), properties);
    String version = Interpolation.resolved(entry.coordinates().version(), properties);
    Managed by = managed.get(group + ":" + artifact);
    if (by == null) {
      by = managed.getOrDefault(group + ":*", new Managed("", "", ""));
    }
    String scope = entry.scope().isEmpty() ? by.scope() : entry.scope();
    boolean declared = !version.isEmpty();
    return new Dependency(
        group,
        artifact,
        declared ? version : by.version(),
        scope.isEmpty() ? "compile" : Interpolation.of(scope, properties),
        declared ? "" : by.by());
  }

  private Map<String, Managed> managed(Pom pom, int depth) {
    Map<String, Managed> cached = managedCache.get(pom.directory());
    if (cached != null) {
      return cached;
    }
    Map<String, Managed> all = new LinkedHashMap<>();
    if (depth > 0) {
      List<Pom> chain = chain(pom);
      Map<String, String> properties = properties(pom);
      chain.forEach(from -> addDeclared(from, properties, all));
      chain.forEach(from -> addImports(from, properties, depth - 1, all));
      bridge(chain).ifPresent(table -> addTable(table, properties, all));
      if (depth == MAX_IMPORT_DEPTH) {
        managedCache.put(pom.directory(), all);
      }
    }
    return all;
  }

  private static void addDeclared(
      Pom from, Map<String, String> properties, Map<String, Managed> all) {
    for (Entry entry : from.managed()) {
      if (!entry.isImport() && entry.classifier().isEmpty()) {
        String version = Interpolation.resolved(entry.coordinates().version(), properties);
        all.putIfAbsent(
            Interpolation.of(entry.coordinates().key(), properties),
            new Managed(version, entry.scope(), file(from.directory())));
      }
    }
  }

  private void addImports(
      Pom from, Map<String, String> properties, int depth, Map<String, Managed> all) {
    for (Entry entry : from.managed()) {
      if (!entry.isImport()) {
        continue;
      }
      Coordinates wanted =
          new Coordinates(
              Interpolation.of(entry.coordinates().group(), properties),
              Interpolation.of(entry.coordinates().artifact(), properties),
              Interpolation.resolved(entry.coordinates().version(), properties));
      Pom inTree = byKey.get(wanted.key());
      if (inTree != null) {
        managed(inTree, depth).forEach(all::putIfAbsent);
        continue;
      }
      Optional<BomTable> table = tables.find(wanted);
      if (table.isPresent()) {
        addTable(table.get(), withOwnVersion(table.get(), wanted.version()), all);
      } else {
        unbridged.putIfAbsent(wanted, file(from.directory()));
      }
    }
  }

  private static Map<String, String> withOwnVersion(BomTable table, String version) {
    Map<String, String> properties = new LinkedHashMap<>(table.properties());
    if (!version.isEmpty()) {
      properties.put("bom.version", version);
    }
    return properties;
  }

  private static void addTable(
      BomTable table, Map<String, String> properties, Map<String, Managed> all) {
    String by = table.giver();
    Map<String, String> values = new LinkedHashMap<>(table.properties());
    values.putAll(properties);
    table
        .managed()
        .forEach(
            (key, expression) ->
                all.putIfAbsent(
                    key, new Managed(Interpolation.resolved(expression, values), "", by)));
  }
}
