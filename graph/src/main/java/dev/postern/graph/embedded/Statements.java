package dev.postern.graph.embedded;

import dev.postern.graph.GraphException;
import dev.postern.graph.GraphException.Reason;
import dev.postern.graph.QueryLimits;
import dev.postern.graph.QueryResult;
import dev.postern.graph.QueryRow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.TransactionTerminatedException;

/** Runs statements and explains what went wrong with them. */
final class Statements {
  private Statements() {}

  /** Runs a statement in a transaction of its own that is rolled back. */
  static QueryResult read(
      GraphDatabaseService graph,
      String cypher,
      Map<String, Object> parameters,
      QueryLimits limits) {
    try (Transaction transaction = graph.beginTx(limits.time().toMillis(), TimeUnit.MILLISECONDS)) {
      return run(transaction, cypher, parameters, limits.rows());
    } catch (TransactionTerminatedException | QueryExecutionException e) {
      throw explained(e, limits.time());
    }
  }

  /** Runs a statement in the given transaction. */
  static QueryResult run(
      Transaction transaction, String cypher, Map<String, Object> parameters, int rowLimit) {
    try (Result result = transaction.execute(cypher, parameters)) {
      List<String> columns = result.columns();
      List<QueryRow> rows = new ArrayList<>();
      while (rows.size() < rowLimit && result.hasNext()) {
        rows.add(Values.row(columns, result.next()));
      }
      return new QueryResult(columns, rows, rows.size() == rowLimit && result.hasNext());
    }
  }

  /** What to tell the user about a failed statement. */
  static GraphException explained(RuntimeException e, Duration time) {
    boolean late =
        e instanceof TransactionTerminatedException
            || (e instanceof QueryExecutionException failed
                && failed.getStatusCode().contains("TransactionTimedOut"));
    return late
        ? new GraphException(
            Reason.TIME_LIMIT,
            "The statement was stopped after "
                + time.toSeconds()
                + " s. Narrow it: name labels, bound variable-length paths, add LIMIT.",
            e)
        : new GraphException(Reason.BAD_STATEMENT, String.valueOf(e.getMessage()), e);
  }
}
