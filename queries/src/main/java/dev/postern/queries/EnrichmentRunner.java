package dev.postern.queries;

import java.util.Collection;
import java.util.Map;

/**
 * Runs the ENRICH queries while a graph is being written. All of them belong into one transaction,
 * so that a graph is either enriched or not there.
 */
public final class EnrichmentRunner {

  /** Runs a writing query inside the transaction of the caller. */
  @FunctionalInterface
  public interface Writer {
    void write(String cypher, Map<String, Object> params);
  }

  private final Writer writer;

  public EnrichmentRunner(Writer writer) {
    this.writer = writer;
  }

  /** Runs the ENRICH queries among these, each after those it requires. */
  public void run(Collection<QuerySpec> queries) {
    QueryOrder.closure(queries, queries).stream()
        .filter(query -> query.kind() == QueryKind.ENRICH)
        .forEach(query -> writer.write(query.cypher(), query.params()));
  }
}
