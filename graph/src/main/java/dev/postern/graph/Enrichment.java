package dev.postern.graph;

/**
 * What is added to a new generation after its rows, in one transaction, before it becomes current.
 */
@FunctionalInterface
public interface Enrichment {
  /** Adds nothing. */
  Enrichment NONE = writer -> {};

  /** Adds to the graph; an exception discards the whole generation. */
  void enrich(GraphWriter writer);
}
