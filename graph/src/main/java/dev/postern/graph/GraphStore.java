package dev.postern.graph;

import java.util.Optional;

/**
 * Where graphs are kept. A write makes a new generation beside the current one and switches to it
 * only when it is complete; a write that fails or is killed leaves the current generation as it
 * was.
 */
public interface GraphStore {

  /**
   * Writes a new generation, enriches it and makes it current.
   *
   * @throws GraphException with reason {@code WRITER_ACTIVE} or {@code STORAGE}
   */
  Generation write(GraphBatch batch, Enrichment enrichment);

  /**
   * Opens the current generation. Any number of readers may be open, in any number of processes,
   * also while a write is going on.
   *
   * @throws GraphException with reason {@code NO_GRAPH}, {@code OTHER_FORMAT} or {@code STORAGE}
   */
  GraphReader open();

  /** The current generation, when there is one. */
  Optional<Generation> current();
}
