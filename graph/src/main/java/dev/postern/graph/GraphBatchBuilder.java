package dev.postern.graph;

import dev.postern.graph.schema.EdgeKind;
import dev.postern.graph.schema.ExtraLabel;
import dev.postern.graph.schema.NodeKind;
import dev.postern.graph.schema.PropertyKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Collects rows into a batch: merges nodes of one uid, removes repeated relationships, and leaves
 * out relationships with a missing end. What was left out or contradicted itself becomes a {@code
 * CoverageGap} node, so that it is never silent. The result does not depend on the order of the
 * rows.
 */
public final class GraphBatchBuilder {
  private static final Comparator<EdgeRow> EDGE_ORDER =
      Comparator.comparing(EdgeRow::kind)
          .thenComparing(EdgeRow::from)
          .thenComparing(EdgeRow::to)
          .thenComparing(edge -> edge.properties().toString());

  private static final int CONFLICTS_NAMED = 5;

  private final String repository;
  private final List<NodeRow> nodes = new ArrayList<>();
  private final List<EdgeRow> edges = new ArrayList<>();

  public GraphBatchBuilder(String repository) {
    this.repository = repository;
  }

  /** Adds a node, or a part of one. */
  public GraphBatchBuilder node(NodeRow row) {
    nodes.add(row);
    return this;
  }

  /** Adds a relationship. */
  public GraphBatchBuilder edge(EdgeRow row) {
    edges.add(row);
    return this;
  }

  /** Sorts, merges and checks what was added. */
  public GraphBatch build() {
    Map<String, Merged> merged = new TreeMap<>();
    for (NodeRow row : nodes) {
      merged.computeIfAbsent(row.uid(), uid -> new Merged(row.kind())).add(row);
    }
    List<String> conflicts = new ArrayList<>();
    merged.forEach(
        (uid, node) -> node.conflicts.forEach(key -> conflicts.add(uid + "." + key.key())));
    Map<EdgeKind, Long> dropped = new EnumMap<>(EdgeKind.class);
    Map<EdgeRow, TreeSet<Long>> kept = new LinkedHashMap<>();
    for (EdgeRow edge : edges) {
      if (fits(edge, merged)) {
        kept.computeIfAbsent(withoutLines(edge), e -> new TreeSet<>()).addAll(lines(edge));
      } else {
        dropped.merge(edge.kind(), 1L, Long::sum);
      }
    }
    List<NodeRow> all = new ArrayList<>();
    merged.forEach((uid, node) -> all.add(node.row(uid)));
    dropped.forEach((kind, count) -> all.add(droppedGap(kind, count)));
    if (!conflicts.isEmpty()) {
      all.add(gap("conflict", conflict(conflicts)));
    }
    all.sort(Comparator.comparing(NodeRow::kind).thenComparing(NodeRow::uid));
    List<EdgeRow> sorted = new ArrayList<>();
    kept.forEach((edge, lines) -> sorted.add(withLines(edge, lines)));
    sorted.sort(EDGE_ORDER);
    long total = dropped.values().stream().mapToLong(Long::longValue).sum();
    return new GraphBatch(repository, all, sorted, total);
  }

  private static EdgeRow withoutLines(EdgeRow edge) {
    Map<PropertyKey, Object> others = new EnumMap<>(PropertyKey.class);
    others.putAll(edge.properties());
    others.remove(PropertyKey.LINES);
    return new EdgeRow(edge.kind(), edge.from(), edge.to(), others);
  }

  private static EdgeRow withLines(EdgeRow edge, Set<Long> lines) {
    return lines.isEmpty()
        ? edge
        : EdgeRow.of(
            edge.kind(),
            edge.from(),
            edge.to(),
            new Properties().putAll(edge.properties()).put(PropertyKey.LINES, lines));
  }

  private static List<Long> lines(EdgeRow edge) {
    return edge.properties().get(PropertyKey.LINES) instanceof List<?> lines
        ? lines.stream().map(Long.class::cast).toList()
        : List.of();
  }

  private static boolean fits(EdgeRow edge, Map<String, Merged> nodes) {
    Merged from = nodes.get(edge.from());
    Merged to = nodes.get(edge.to());
    if (from == null || to == null) {
      return false;
    }
    if (!edge.kind().connects(from.kind, to.kind)) {
      throw new IllegalStateException(
          edge.kind() + " cannot lead from " + edge.from() + " to " + edge.to());
    }
    return true;
  }

  private static NodeRow droppedGap(EdgeKind kind, long count) {
    return gap(
        "dropped-" + kind.type(),
        count + " relationships " + kind.type() + " were left out: an end of them was not read.");
  }

  private static String conflict(List<String> places) {
    return places.size()
        + " properties had several values; one was kept: "
        + String.join(", ", places.subList(0, Math.min(CONFLICTS_NAMED, places.size())))
        + (places.size() > CONFLICTS_NAMED ? ", …" : ".");
  }

  private static NodeRow gap(String name, String detail) {
    return NodeRow.of(
        NodeKind.COVERAGE_GAP,
        "CoverageGap:graph:" + name,
        new Properties()
            .put(PropertyKey.NAME, "graph " + name)
            .put(PropertyKey.KIND, "GRAPH_INCOMPLETE")
            .put(PropertyKey.FILE, "")
            .put(PropertyKey.START_LINE, 0)
            .put(PropertyKey.END_LINE, 0)
            .put(PropertyKey.DETAIL, detail));
  }

  /** The rows of one uid; the smaller of two contradicting values wins, whatever their order. */
  private static final class Merged {
    private final NodeKind kind;
    private final Set<ExtraLabel> labels = EnumSet.noneOf(ExtraLabel.class);
    private final Map<PropertyKey, Object> properties = new EnumMap<>(PropertyKey.class);
    private final Set<PropertyKey> conflicts = EnumSet.noneOf(PropertyKey.class);

    Merged(NodeKind kind) {
      this.kind = kind;
    }

    void add(NodeRow row) {
      if (row.kind() != kind) {
        throw new IllegalStateException(row.uid() + " is both " + kind + " and " + row.kind());
      }
      labels.addAll(row.labels());
      for (Map.Entry<PropertyKey, Object> entry : row.properties().entrySet()) {
        Object known = properties.putIfAbsent(entry.getKey(), entry.getValue());
        if (known != null && !known.equals(entry.getValue())) {
          conflicts.add(entry.getKey());
          properties.put(entry.getKey(), smaller(known, entry.getValue()));
        }
      }
    }

    private static Object smaller(Object a, Object b) {
      return a.toString().compareTo(b.toString()) <= 0 ? a : b;
    }

    NodeRow row(String uid) {
      return new NodeRow(kind, uid, Collections.unmodifiableSet(labels), properties);
    }
  }
}
