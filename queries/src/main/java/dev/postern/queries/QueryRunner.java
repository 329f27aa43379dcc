package dev.postern.queries;

import dev.postern.extractor.UsageException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Runs FIND queries on an open graph. ENRICH queries they require are not run here: their results
 * are part of the stored graph (see {@link EnrichmentRunner}). On a graph that serves many threads
 * queries are asked at the same time, because planning them costs more than running them; the order
 * of the results does not depend on it.
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
    List<QuerySpec> ordered = QueryOrder.closure(queries, all);
    demandEnrichments(ordered);
    Set<String> present = presentSubjects(ordered);
    Stream<QuerySpec> finding = ordered.stream().filter(q -> q.kind() == QueryKind.FIND);
    List<QueryRows> answers =
        (graph.servesManyThreads() ? finding.parallel() : finding)
            .map(query -> answer(query, present))
            .toList();
    return new FindingAssembly(graph, answers).report();
  }

  /** The rows of one FIND or METRIC query; nodes with an agreed name are columns. */
  public List<Map<String, Object>> rows(QuerySpec query) {
    if (query.kind() == QueryKind.ENRICH) {
      throw new IllegalArgumentException(query.path() + " writes; it runs while indexing only");
    }
    return graph.rows(query.cypher(), query.params()).stream().map(NodeColumns::expand).toList();
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

  private QueryRows answer(QuerySpec query, Set<String> present) {
    long start = System.nanoTime();
    List<Row> rows = rows(query).stream().map(Row::new).toList();
    List<String> missing =
        query.subjects().stream().filter(label -> !present.contains(label)).toList();
    return new QueryRows(query, rows, missing, System.nanoTime() - start);
  }

  /** Which of the labels the queries ask about have a node; the pack reader checked their form. */
  private Set<String> presentSubjects(List<QuerySpec> queries) {
    Set<String> labels = new TreeSet<>();
    queries.forEach(query -> labels.addAll(query.subjects()));
    Set<String> present = new TreeSet<>();
    if (!labels.isEmpty()) {
      List<String> columns =
          labels.stream().map(label -> "EXISTS { (:" + label + ") } AS " + label).toList();
      graph
          .rows("RETURN " + String.join(", ", columns), Map.of())
          .forEach(
              row ->
                  labels.stream()
                      .filter(l -> Boolean.TRUE.equals(row.get(l)))
                      .forEach(present::add));
    }
    return present;
  }
}
