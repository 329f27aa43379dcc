package dev.postern.queries;

import dev.postern.graph.GraphReader;
import dev.postern.graph.QueryLimits;
import dev.postern.graph.QueryResult;
import dev.postern.graph.QueryRow;
import java.util.List;
import java.util.Map;

/** The rows of an open graph, each query in a transaction of its own. */
record ReaderRows(GraphReader reader) implements RowSource {

  @Override
  public List<Map<String, Object>> rows(String cypher, Map<String, Object> params) {
    QueryResult result = reader.run(cypher, params, QueryLimits.PACK);
    if (result.truncated()) {
      throw new IllegalStateException(
          "a pack query returned more than " + QueryLimits.PACK.rows() + " rows: " + cypher);
    }
    return result.rows().stream().map(QueryRow::values).toList();
  }

  @Override
  public boolean servesManyThreads() {
    return true;
  }
}
