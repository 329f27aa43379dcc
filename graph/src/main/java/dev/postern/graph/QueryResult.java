package dev.postern.graph;

import java.util.List;

/**
 * What a statement returned.
 *
 * @param columns names of the columns, in the statement's order
 * @param truncated whether rows were cut off at the limit
 */
public record QueryResult(List<String> columns, List<QueryRow> rows, boolean truncated) {
  public QueryResult {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
