package dev.postern.queries;

import dev.postern.extractor.UsageException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Runs FIND queries on an open graph. ENRICH queries they require are not run here: their results
 * are part of the stored graph (see {@link EnrichmentRunner}).
 */
public final class QueryRunner {
  private final RowSource graph;

  public QueryRunner(RowSource graph) {
    this.graph = graph;
  }

  /**
   * The findings of these queries, after subsumption, and what each query gave.
   *
   * @param queries FIND queries; others are passed over
   * @param all every loaded query, to resolve {@code requires}
   * @throws UsageException when the graph lacks an enrichment that a query requires
   */
  public QueryReport find(Collection<QuerySpec> queries, Collection<QuerySpec> all) {
    List<QueryRows> answers = new ArrayList<>();
    List<QuerySpec> ordered = QueryOrder.closure(queries, all);
    demandEnrichments(ordered);
    for (QuerySpec query : ordered) {
      if (query.kind() == QueryKind.FIND) {
        answers.add(answer(query));
      }
    }
    return new FindingAssembly(graph, answers).report();
  }

  /** The rows of one FIND or METRIC query, as the graph returns them. */
  public List<Map<String, Object>> rows(QuerySpec query) {
    if (query.kind() == QueryKind.ENRICH) {
      throw new IllegalArgumentException(query.path() + " writes; it runs while indexing only");
    }
    return graph.rows(query.cypher(), query.params());
  }

  private void demandEnrichments(List<QuerySpec> ordered) {
    Set<String> missing = new TreeSet<>();
    ordered.stream()
        .filter(query -> query.kind() == QueryKind.ENRICH)
        .forEach(query -> missing.add(query.id()));
    if (missing.isEmpty()) {
      return;
    }
    for (Map<String, Object> row : graph.rows(EnrichmentRunner.DONE, Map.of())) {
      new Row(row).list("enrichments").forEach(missing::remove);
    }
    if (!missing.isEmpty()) {
      throw new UsageException(
          "The graph was written without " + String.join(", ", missing) + "; index it again.");
    }
  }

  private QueryRows answer(QuerySpec query) {
    long start = System.nanoTime();
    List<Row> rows = rows(query).stream().map(Row::new).toList();
    List<String> missing = query.subjects().stream().filter(this::hasNoNode).toList();
    return new QueryRows(query, rows, missing, System.nanoTime() - start);
  }

  /** Labels are checked by the pack reader: letters and digits only. */
  private boolean hasNoNode(String label) {
    return graph.rows("MATCH (n:" + label + ") RETURN 1 AS one LIMIT 1", Map.of()).isEmpty();
  }
}
