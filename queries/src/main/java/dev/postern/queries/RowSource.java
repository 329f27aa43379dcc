package dev.postern.queries;

import java.util.List;
import java.util.Map;

/** Answers a read-only query; an open graph is one. */
@FunctionalInterface
public interface RowSource {

  /**
   * The rows in the order of the query, each with its columns in the order of the RETURN clause.
   * Values are {@code String}, {@code Long}, {@code Double}, {@code Boolean}, lists and maps of
   * them; a null of the graph is absent from the row.
   */
  List<Map<String, Object>> rows(String cypher, Map<String, Object> params);
}
