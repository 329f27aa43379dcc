package dev.postern.graph;

import java.util.List;

/** A path in a result: one more node than relationships. */
public record PathValue(List<NodeValue> nodes, List<RelationshipValue> relationships) {
  public PathValue {
    nodes = List.copyOf(nodes);
    relationships = List.copyOf(relationships);
  }
}
