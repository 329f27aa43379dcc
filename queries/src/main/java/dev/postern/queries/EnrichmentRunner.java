package dev.postern.queries;

import dev.postern.graph.Enrichment;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Runs the ENRICH queries while a graph is being written. All of them belong into the transaction
 * of the caller, so that a graph is either enriched or not there; their ids are noted at the
 * repository.
 */
public final class EnrichmentRunner {
  static final String DONE =
      "MATCH (r:Repository) RETURN coalesce(r.enrichments, []) AS enrichments ORDER BY r.uid";
  private static final String NOTE = "MATCH (r:Repository) SET r.enrichments = $ids";

  /** Runs a writing query inside the transaction of the caller. */
  @FunctionalInterface
  public interface Writer {
    void write(String cypher, Map<String, Object> params);
  }

  private final Writer writer;

  public EnrichmentRunner(Writer writer) {
    this.writer = writer;
  }

  /** The enrichment of a graph store by these queries. */
  public static Enrichment of(Collection<QuerySpec> queries) {
    List<QuerySpec> copy = List.copyOf(queries);
    return writer -> new EnrichmentRunner(writer::run).run(copy);
  }

  /** Runs the ENRICH queries among these, each after those it requires. */
  public void run(Collection<QuerySpec> queries) {
    List<QuerySpec> enrichments =
        QueryOrder.closure(queries, queries).stream()
            .filter(query -> query.kind() == QueryKind.ENRICH)
            .toList();
    enrichments.forEach(query -> writer.write(query.cypher(), query.params()));
    writer.write(NOTE, Map.of("ids", enrichments.stream().map(QuerySpec::id).sorted().toList()));
  }
}
