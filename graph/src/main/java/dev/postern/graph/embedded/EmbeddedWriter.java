package dev.postern.graph.embedded;

import dev.postern.graph.GraphWriter;
import dev.postern.graph.QueryResult;
import java.time.Duration;
import java.util.Map;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.Transaction;

/** Write access within one transaction. */
final class EmbeddedWriter implements GraphWriter {
  private final Transaction transaction;

  EmbeddedWriter(Transaction transaction) {
    this.transaction = transaction;
  }

  @Override
  public QueryResult run(String cypher, Map<String, Object> parameters) {
    try {
      return Statements.run(transaction, cypher, parameters, Integer.MAX_VALUE);
    } catch (QueryExecutionException e) {
      throw Statements.explained(e, Duration.ZERO);
    }
  }
}
