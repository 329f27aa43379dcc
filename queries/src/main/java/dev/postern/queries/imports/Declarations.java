package dev.postern.queries.imports;

import dev.postern.queries.RowSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The dependencies that the builds of a graph declare, and what bills of materials say of them. */
final class Declarations {
  private static final String DECLARED =
      """
      MATCH (m:Module)-[:DEPENDS_ON]->(d:Dependency)
      RETURN d.group AS group, d.artifact AS artifact, d.version AS version, m.directory AS directory, m.build AS build
      ORDER BY group, artifact, version, directory\
      """;

  private final Map<String, List<Declared>> byKey = new TreeMap<>();
  private final Map<String, Set<String>> neededBy = new TreeMap<>();

  /**
   * A declared dependency.
   *
   * @param version as declared or managed; empty when not known
   */
  record Declared(String group, String artifact, String version, String directory, String build) {
    String key() {
      return group + ":" + artifact;
    }

    /** The build file by convention. */
    String buildFile() {
      String name = build.equals("GRADLE") ? "build.gradle" : "pom.xml";
      return directory.equals(".") || directory.isEmpty() ? name : directory + "/" + name;
    }
  }

  Declarations(RowSource graph, Collection<ImportedDocument> documents) {
    for (Map<String, Object> row : graph.rows(DECLARED, Map.of())) {
      Declared declared =
          new Declared(
              text(row, "group"),
              text(row, "artifact"),
              text(row, "version"),
              text(row, "directory"),
              text(row, "build"));
      byKey.computeIfAbsent(declared.key(), each -> new ArrayList<>()).add(declared);
    }
    for (ImportedDocument document : documents) {
      for (ImportedComponent component : document.components()) {
        PackageUrl.maven(component.purl()).ifPresent(url -> need(url.key(), component.neededBy()));
      }
    }
  }

  private void need(String key, Collection<String> needing) {
    Set<String> all = neededBy.computeIfAbsent(key, each -> new TreeSet<>());
    needing.forEach(each -> PackageUrl.maven(each).ifPresent(url -> all.add(url.key())));
  }

  /** The keys that are declared. */
  Set<String> keys() {
    return byKey.keySet();
  }

  /** The declarations of a key. */
  List<Declared> of(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /**
   * The declared dependency that brings a component: itself, or the nearest one that needs it by
   * the bills of materials.
   */
  Optional<Declared> bringing(String key) {
    Set<String> seen = new TreeSet<>(Set.of(key));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      String at = open.poll();
      if (byKey.containsKey(at)) {
        return Optional.of(byKey.get(at).get(0));
      }
      for (String next : neededBy.getOrDefault(at, Set.of())) {
        if (seen.add(next)) {
          open.add(next);
        }
      }
    }
    return Optional.empty();
  }

  private static String text(Map<String, Object> row, String column) {
    return row.get(column) instanceof String text ? text : "";
  }
}
