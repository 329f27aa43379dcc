package dev.postern.graph;

import java.util.Map;

/** Write access to a generation that is not current yet, within one transaction. */
public interface GraphWriter {

  /**
   * Runs a statement of the product itself; it is not vetted.
   *
   * @throws GraphException with reason {@code BAD_STATEMENT}
   */
  QueryResult run(String cypher, Map<String, Object> parameters);
}
