package dev.postern.threatmodel.zone;

import dev.postern.extractor.ModelFormatException;
import dev.postern.graph.GraphException;
import dev.postern.graph.NodeValue;
import dev.postern.queries.RowSource;
import dev.postern.threatmodel.dfd.GraphRow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the elements of zones in a graph. A type in a zone takes its methods with it; a method that
 * calls into a zone's libraries is in the zone by itself. Tests lie in no zone.
 */
public final class ZoneFinder {
  private static final String TYPES =
      """
      MATCH (t:Type) WHERE t.test = false
      RETURN t.uid AS uid, t.fqn AS name, t.packageName AS package, coalesce(t.annotationNames, []) AS annotations,
             coalesce(t.superNames, []) AS supertypes, t.file AS file
      ORDER BY uid""";
  private static final String METHODS =
      """
      MATCH (t:Type)-[:CONTAINS]->(m:Method) WHERE m.test = false
      RETURN m.uid AS uid, t.uid AS type, coalesce(m.annotationNames, []) AS annotations, coalesce(m.calledTypes, []) AS called
      ORDER BY uid""";

  private final List<ZoneMatcher> zones;
  private final SortedMap<String, SortedMap<String, String>> found = new TreeMap<>();

  public ZoneFinder(Collection<ZoneSpec> zones) {
    this.zones = zones.stream().map(ZoneMatcher::new).toList();
  }

  /**
   * The elements of all zones.
   *
   * @param users answers the Cypher of the zones, which somebody else wrote
   * @throws ModelFormatException when the Cypher of a zone cannot be run
   */
  public ZoneMap in(RowSource graph, RowSource users) {
    found.clear();
    graph.rows(TYPES, Map.of()).stream().map(GraphRow::new).forEach(this::type);
    graph.rows(METHODS, Map.of()).stream().map(GraphRow::new).forEach(this::method);
    for (ZoneMatcher zone : zones) {
      if (!zone.spec().cypher().isEmpty()) {
        cypher(users, zone);
      }
    }
    return new ZoneMap(found);
  }

  private void type(GraphRow row) {
    for (ZoneMatcher zone : zones) {
      List<String> signs =
          zone.signs(
              row.text("package"), row.texts("annotations"), row.texts("supertypes"), List.of());
      if (zone.holds(row.text("file"))) {
        put(row.text("uid"), zone, "file " + row.text("file"));
      } else if (!signs.isEmpty()) {
        put(row.text("uid"), zone, signs.get(0));
      }
    }
  }

  private void method(GraphRow row) {
    SortedMap<String, String> ofType = found.get(row.text("type"));
    if (ofType != null) {
      found.computeIfAbsent(row.text("uid"), key -> new TreeMap<>()).putAll(ofType);
    }
    for (ZoneMatcher zone : zones) {
      List<String> signs =
          zone.signs(" ", row.texts("annotations"), List.of(), row.texts("called"));
      if (!signs.isEmpty()) {
        put(row.text("uid"), zone, signs.get(0));
      }
    }
  }

  private void cypher(RowSource users, ZoneMatcher zone) {
    String where = "zone " + zone.spec().id() + ": cypher: ";
    TreeSet<String> uids = new TreeSet<>();
    try {
      for (Map<String, Object> row : users.rows(zone.spec().cypher(), Map.of())) {
        Object element = row.get("element");
        if (element instanceof String uid) {
          uids.add(uid);
        } else if (element instanceof NodeValue node) {
          uids.add(node.uid());
        } else {
          throw new ModelFormatException(where + "must return methods or types as element");
        }
      }
    } catch (GraphException e) {
      throw new ModelFormatException(where + e.getMessage(), e);
    }
    uids.forEach(uid -> put(uid, zone, "cypher of the zone"));
  }

  private void put(String uid, ZoneMatcher zone, String reason) {
    found.computeIfAbsent(uid, key -> new TreeMap<>()).putIfAbsent(zone.spec().id(), reason);
  }
}
