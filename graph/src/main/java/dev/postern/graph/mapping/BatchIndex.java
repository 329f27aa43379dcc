package dev.postern.graph.mapping;

import dev.postern.graph.EdgeRow;
import dev.postern.graph.GraphBatch;
import dev.postern.graph.NodeRow;
import dev.postern.graph.schema.EdgeKind;
import dev.postern.graph.schema.ExtraLabel;
import dev.postern.graph.schema.NodeKind;
import dev.postern.graph.schema.PropertyKey;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rows of a batch, found by their ends. */
final class BatchIndex {
  private static final List<String> SENSITIVITIES = List.of("PERSONAL", "SENSITIVE", "SECRET");

  private final Map<String, NodeRow> nodes = new TreeMap<>();
  private final Map<EdgeKind, List<EdgeRow>> byKind = new EnumMap<>(EdgeKind.class);
  private final Map<EdgeKind, Map<String, Set<String>>> pairs = new EnumMap<>(EdgeKind.class);
  private final Map<String, List<EdgeRow>> accesses = new TreeMap<>();
  private final Map<String, Set<String>> typesByName = new TreeMap<>();
  private final Map<String, Set<String>> entities = new TreeMap<>();

  BatchIndex(GraphBatch batch) {
    for (NodeRow node : batch.nodes()) {
      nodes.put(node.uid(), node);
      if (node.kind() == NodeKind.TYPE) {
        add(typesByName, text(node.uid(), PropertyKey.FQN), node.uid());
      }
    }
    for (EdgeRow edge : batch.edges()) {
      byKind.computeIfAbsent(edge.kind(), kind -> new ArrayList<>()).add(edge);
      add(pairs.computeIfAbsent(edge.kind(), kind -> new TreeMap<>()), edge.from(), edge.to());
      if (edge.kind() == EdgeKind.READS_FROM || edge.kind() == EdgeKind.WRITES_TO) {
        accesses.computeIfAbsent(edge.from(), method -> new ArrayList<>()).add(edge);
      } else if (edge.kind() == EdgeKind.MAPS_TO) {
        add(entities, edge.to(), edge.from());
      }
    }
  }

  private static void add(Map<String, Set<String>> map, String key, String value) {
    map.computeIfAbsent(key, k -> new TreeSet<>()).add(value);
  }

  /** All relationships of a kind. */
  List<EdgeRow> all(EdgeKind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /** Targets of the relationships of a kind, by source. */
  Map<String, Set<String>> pairs(EdgeKind kind) {
    return pairs.getOrDefault(kind, Map.of());
  }

  Set<String> targets(EdgeKind kind, String from) {
    return pairs(kind).getOrDefault(from, Set.of());
  }

  /** What the method does with containers. */
  List<EdgeRow> accesses(String method) {
    return accesses.getOrDefault(method, List.of());
  }

  Set<String> types() {
    return uids(NodeKind.TYPE);
  }

  Set<String> endpoints() {
    return uids(NodeKind.ENDPOINT);
  }

  Set<String> dataFields() {
    Set<String> found = uids(NodeKind.FIELD);
    found.removeIf(field -> !isData(field));
    return found;
  }

  private Set<String> uids(NodeKind kind) {
    Set<String> uids = new TreeSet<>();
    nodes.values().stream().filter(n -> n.kind() == kind).forEach(n -> uids.add(n.uid()));
    return uids;
  }

  /** Fields the type declares itself. */
  Set<String> fields(String type) {
    Set<String> fields = new TreeSet<>(targets(EdgeKind.CONTAINS, type));
    fields.removeIf(uid -> !is(uid, NodeKind.FIELD));
    return fields;
  }

  Set<String> parents(String type) {
    return targets(EdgeKind.EXTENDS, type);
  }

  /** The types of the named entity; without a name those that are kept in the container. */
  Set<String> records(String entity, String container) {
    return entity.isEmpty()
        ? entities.getOrDefault(container, Set.of())
        : typesByName.getOrDefault(entity, Set.of());
  }

  private boolean is(String uid, NodeKind kind) {
    NodeRow node = nodes.get(uid);
    return node != null && node.kind() == kind;
  }

  boolean isData(String field) {
    NodeRow node = nodes.get(field);
    return node != null && node.labels().contains(ExtraLabel.DATA_FIELD);
  }

  boolean stateChanging(String endpoint) {
    NodeRow node = nodes.get(endpoint);
    return node != null && Boolean.TRUE.equals(node.properties().get(PropertyKey.STATE_CHANGING));
  }

  /** 3 secret, 2 sensitive, 1 personal, 0 otherwise. */
  int gravity(String field) {
    return isData(field) ? SENSITIVITIES.indexOf(text(field, PropertyKey.SENSITIVITY)) + 1 : 0;
  }

  /** {@code Customer.email (EMAIL)}. */
  String label(String field) {
    String type = text(field, PropertyKey.CLASS_NAME);
    List<String> classes = texts(field, PropertyKey.DATA_CLASSES);
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1)
        + "."
        + text(field, PropertyKey.NAME)
        + (classes.isEmpty() ? "" : " (" + classes.get(0) + ")");
  }

  String text(String uid, PropertyKey key) {
    NodeRow node = nodes.get(uid);
    return node == null ? "" : String.valueOf(node.properties().getOrDefault(key, ""));
  }

  List<String> texts(String uid, PropertyKey key) {
    NodeRow node = nodes.get(uid);
    return node != null && node.properties().get(key) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  static String text(EdgeRow edge, PropertyKey key) {
    return String.valueOf(edge.properties().getOrDefault(key, ""));
  }

  /** The better of two ways: exact before over-approximate, short before long, then by name. */
  static EdgeRow better(EdgeRow a, EdgeRow b) {
    return rank(b).compareTo(rank(a)) < 0 ? b : a;
  }

  private static String rank(EdgeRow edge) {
    Object depth = edge.properties().getOrDefault(PropertyKey.MIN_DEPTH, 0L);
    return (Boolean.TRUE.equals(edge.properties().get(PropertyKey.OVER_APPROXIMATE)) ? "1" : "0")
        + "%9s".formatted(depth)
        + edge.properties().get(PropertyKey.PATH_UIDS)
        + edge.properties();
  }
}
