package dev.postern.graph.schema;

/** The kinds a relationship may lead from and to. */
public record EdgeEnds(NodeKind from, NodeKind to) {
  @Override
  public String toString() {
    return from.label() + " → " + to.label();
  }
}
