package dev.postern.queries;

import java.util.List;

/**
 * A query with what proves it.
 *
 * @param examples in the order of their names
 * @param expected the text of {@code expected.json}; empty when there is none
 */
public record QueryFolder(QuerySpec query, List<QueryExample> examples, String expected) {
  public QueryFolder {
    examples = List.copyOf(examples);
  }
}
