package dev.postern.graph;

import java.util.Map;
import java.util.function.Function;

/**
 * A throw-away graph that knows the whole schema and keeps nothing: for checking statements and for
 * trying queries on small graphs.
 */
public interface GraphScratch extends AutoCloseable {

  /**
   * Plans a statement against the schema; unknown labels, types and properties are notifications.
   */
  PlanReport plan(String cypher);

  /** Loads the batch, lets {@code work} use it, and rolls everything back. */
  <T> T with(GraphBatch batch, Function<GraphWriter, T> work);

  /** Runs a statement on the empty graph. */
  default QueryResult run(String cypher) {
    return with(GraphBatch.empty(), writer -> writer.run(cypher, Map.of()));
  }

  @Override
  void close();
}
