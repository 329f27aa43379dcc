package dev.postern.graph;

import java.util.List;

/**
 * Everything a generation is made of: one row per uid, relationships whose ends exist, both in a
 * total order. Made by {@link GraphBatchBuilder}.
 *
 * @param repository name of the repository, written to every node
 * @param nodes sorted by kind and uid
 * @param edges sorted by kind, source, target and properties
 * @param dropped relationships left out because an end is missing
 */
public record GraphBatch(
    String repository, List<NodeRow> nodes, List<EdgeRow> edges, long dropped) {
  public GraphBatch {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** A batch without rows. */
  public static GraphBatch empty() {
    return new GraphBatch("", List.of(), List.of(), 0);
  }
}
