package dev.postern.graph.mapping;

import dev.postern.graph.EdgeRow;
import dev.postern.graph.GraphBatchBuilder;
import dev.postern.graph.NodeRow;
import dev.postern.graph.Properties;
import dev.postern.graph.schema.EdgeKind;
import dev.postern.graph.schema.ExtraLabel;
import dev.postern.graph.schema.NodeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rows that a fact becomes. */
final class Rows {
  private final List<NodeRow> nodes = new ArrayList<>();
  private final List<EdgeRow> edges = new ArrayList<>();

  Rows node(NodeKind kind, String uid, Properties properties) {
    nodes.add(NodeRow.of(kind, uid, properties));
    return this;
  }

  Rows node(NodeKind kind, Set<ExtraLabel> labels, String uid, Properties properties) {
    nodes.add(new NodeRow(kind, uid, labels, properties.build()));
    return this;
  }

  Rows edge(EdgeKind kind, String from, String to) {
    edges.add(EdgeRow.of(kind, from, to));
    return this;
  }

  Rows edge(EdgeKind kind, String from, String to, Properties properties) {
    edges.add(EdgeRow.of(kind, from, to, properties));
    return this;
  }

  void add(Rows others) {
    nodes.addAll(others.nodes);
    edges.addAll(others.edges);
  }

  void addTo(GraphBatchBuilder batch) {
    nodes.forEach(batch::node);
    edges.forEach(batch::edge);
  }
}
