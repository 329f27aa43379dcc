package dev.postern.graph;

import java.util.Map;

/**
 * A view of one generation of the graph. It does not change while it is open, also when a new
 * generation is written meanwhile.
 */
public interface GraphReader extends AutoCloseable {

  /**
   * Runs one read-only statement. It is vetted on its plan first: what would write, load files or
   * call a procedure that is not on the list is refused.
   *
   * @param parameters values of the kinds {@link QueryRow} lists, without nodes and paths
   * @throws GraphException with reason {@code REFUSED}, {@code BAD_STATEMENT} or {@code TIME_LIMIT}
   */
  QueryResult run(String cypher, Map<String, Object> parameters, QueryLimits limits);

  /** Plans a statement without running it; unlike {@link #run} it refuses nothing. */
  PlanReport plan(String cypher);

  /** The generation that is read. */
  Generation generation();

  @Override
  void close();
}
