package dev.postern.threatmodel.snapshot;

import dev.postern.extractor.supply.KnownCoordinates;
import dev.postern.extractor.supply.NameSignals;
import dev.postern.queries.RowSource;
import dev.postern.threatmodel.dfd.GraphRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the dependencies of a graph, and judges their names. */
final class DependencyStates {
  private static final String ROWS =
      """
      MATCH (m:Module)-[r:DEPENDS_ON]->(d:Dependency)
      RETURN d.group AS group, d.artifact AS artifact, coalesce(d.version, '') AS version, coalesce(r.scope, '') AS scope,
             m.directory AS directory, coalesce(m.build, '') AS build
      ORDER BY directory, group, artifact, version\
      """;
  private static final String OWN =
      "MATCH (m:Module) RETURN coalesce(m.coordinates, '') AS coordinates ORDER BY coordinates";

  private final RowSource graph;

  DependencyStates(RowSource graph) {
    this.graph = graph;
  }

  List<DependencyState> all() {
    KnownCoordinates known = KnownCoordinates.bundled();
    NameSignals signals = new NameSignals(known);
    Set<String> own = ownGroups();
    Map<String, List<String>> judged = new TreeMap<>();
    List<DependencyState> all = new ArrayList<>();
    for (Map<String, Object> values : graph.rows(ROWS, Map.of())) {
      GraphRow row = new GraphRow(values);
      String key = row.text("group") + ":" + row.text("artifact");
      if (!own.contains(row.text("group"))) {
        List<String> signs =
            judged.computeIfAbsent(
                key, each -> strong(signals.of(row.text("group"), row.text("artifact"))));
        all.add(
            new DependencyState(
                key,
                row.text("version"),
                row.text("scope"),
                file(row),
                known.contains(row.text("group"), row.text("artifact")),
                signs));
      }
    }
    all.sort(
        Comparator.comparing(DependencyState::key)
            .thenComparing(DependencyState::file)
            .thenComparing(DependencyState::version));
    return all;
  }

  private Set<String> ownGroups() {
    Set<String> groups = new TreeSet<>();
    for (Map<String, Object> values : graph.rows(OWN, Map.of())) {
      String coordinates = new GraphRow(values).text("coordinates");
      groups.add(coordinates.substring(0, Math.max(0, coordinates.indexOf(':'))));
    }
    return groups;
  }

  private static List<String> strong(List<NameSignals.Sign> signs) {
    return signs.stream().filter(NameSignals.Sign::strong).map(NameSignals.Sign::text).toList();
  }

  private static String file(GraphRow row) {
    String name = row.text("build").equals("GRADLE") ? "build.gradle" : "pom.xml";
    String directory = row.text("directory");
    return directory.isEmpty() || directory.equals(".") ? name : directory + "/" + name;
  }
}
