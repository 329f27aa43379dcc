package dev.postern.queries;

import dev.postern.graph.GraphReader;
import dev.postern.graph.GraphWriter;
import dev.postern.graph.QueryRow;
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

  /** Whether several threads may ask at the same time; a graph in a transaction serves one. */
  default boolean servesManyThreads() {
    return false;
  }

  /**
   * An open graph, with the limits of packs; a result that was cut off is an error, never silent.
   */
  static RowSource of(GraphReader reader) {
    return new ReaderRows(reader);
  }

  /** A graph that is being written, or a throw-away one. */
  static RowSource of(GraphWriter writer) {
    return (cypher, params) ->
        writer.run(cypher, params).rows().stream().map(QueryRow::values).toList();
  }
}
