package dev.postern.threatmodel.snapshot;

import dev.postern.queries.RowSource;
import dev.postern.threatmodel.DataInventory;
import dev.postern.threatmodel.dfd.GraphRow;
import dev.postern.threatmodel.dfd.ModelQueries;
import dev.postern.threatmodel.model.DataFlow;
import dev.postern.threatmodel.model.DataFlowRow;
import dev.postern.threatmodel.model.Diagram;
import dev.postern.threatmodel.model.Element;
import dev.postern.threatmodel.model.TrustZone;
import dev.postern.threatmodel.snapshot.SystemState.Crossing;
import dev.postern.threatmodel.snapshot.SystemState.DataWay;
import dev.postern.threatmodel.snapshot.SystemState.Library;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads what the code is connected with from a graph and its diagram. */
final class SystemStates {
  private static final String LIBRARIES =
      """
      MATCH (m:Module)-[d:DEPENDS_ON]->(x:Dependency) WHERE NOT toLower(coalesce(d.scope, '')) CONTAINS 'test'
      RETURN DISTINCT m.name AS module, coalesce(x.group, '') + ':' + coalesce(x.artifact, x.name) AS name,
             coalesce(x.version, '') AS version, coalesce(d.scope, '') AS scope
      ORDER BY name, module, version, scope\
      """;

  private final RowSource graph;

  SystemStates(RowSource graph) {
    this.graph = graph;
  }

  SystemState of(Diagram diagram) {
    return new SystemState(
        crossings(diagram),
        ways(new DataInventory(new ModelQueries(graph)).flows()),
        graph.rows(LIBRARIES, Map.of()).stream()
            .map(GraphRow::new)
            .map(
                row ->
                    new Library(
                        row.text("module"),
                        row.text("name"),
                        row.text("version"),
                        row.text("scope")))
            .toList());
  }

  private static List<Crossing> crossings(Diagram diagram) {
    Map<String, Element> elements = new TreeMap<>();
    diagram.elements().forEach(element -> elements.put(element.id(), element));
    Map<String, String> zones = new TreeMap<>();
    for (TrustZone zone : diagram.zones()) {
      zones.put(zone.id(), zone.name());
    }
    Map<String, Crossing> found = new TreeMap<>();
    for (DataFlow flow : diagram.flows()) {
      Element source = elements.get(flow.source());
      Element target = elements.get(flow.target());
      if (flow.crossesBoundary() && source != null && target != null) {
        Crossing crossing =
            new Crossing(
                source.name(),
                zones.getOrDefault(source.zone(), source.zone()),
                target.name(),
                zones.getOrDefault(target.zone(), target.zone()),
                flow.protocol(),
                flow.dataClasses());
        found.merge(crossing.key(), crossing, SystemStates::joined);
      }
    }
    return List.copyOf(found.values());
  }

  private static Crossing joined(Crossing one, Crossing other) {
    TreeSet<String> classes = new TreeSet<>(one.dataClasses());
    classes.addAll(other.dataClasses());
    return new Crossing(
        one.source(),
        one.sourceZone(),
        one.target(),
        one.targetZone(),
        one.protocol(),
        List.copyOf(classes));
  }

  private static List<DataWay> ways(List<DataFlowRow> rows) {
    Map<String, TreeSet<String>> fields = new TreeMap<>();
    Map<String, TreeSet<String>> categories = new TreeMap<>();
    Map<String, DataWay> first = new TreeMap<>();
    for (DataFlowRow row : rows) {
      boolean response = row.sink().equals("response");
      String door = response ? (row.verb() + " " + row.path()).strip() : "";
      DataWay way =
          new DataWay(
              row.sink(), row.target(), door, row.type(), List.of(), List.of(), row.place());
      first.merge(way.key(), way, (a, b) -> a.place().compareTo(b.place()) <= 0 ? a : b);
      fields.computeIfAbsent(way.key(), key -> new TreeSet<>()).add(row.field());
      categories.computeIfAbsent(way.key(), key -> new TreeSet<>()).add(row.category());
    }
    return first.entrySet().stream()
        .map(
            each ->
                new DataWay(
                    each.getValue().sink(),
                    each.getValue().target(),
                    each.getValue().door(),
                    each.getValue().type(),
                    List.copyOf(fields.getOrDefault(each.getKey(), new TreeSet<>())),
                    List.copyOf(categories.getOrDefault(each.getKey(), new TreeSet<>())),
                    each.getValue().place()))
        .toList();
  }
}
