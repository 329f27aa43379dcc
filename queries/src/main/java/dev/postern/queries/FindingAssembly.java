package dev.postern.queries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the rows of all queries into findings: one per id, without those another one subsumes. */
final class FindingAssembly {
  private final List<QueryRows> answers;
  private final FindingFactory factory;
  private final Map<String, Set<String>> endpointsByRule = new LinkedHashMap<>();
  private final Map<String, Finding> findings = new LinkedHashMap<>();

  FindingAssembly(RowSource graph, List<QueryRows> answers) {
    this.answers = answers;
    this.factory = new FindingFactory(MethodPlaces.of(graph, answers));
  }

  QueryReport report() {
    answers.forEach(this::noteEndpoints);
    List<QueryOutcome> outcomes = answers.stream().map(this::assemble).toList();
    return new QueryReport(findings.values().stream().sorted().toList(), outcomes);
  }

  private void noteEndpoints(QueryRows answer) {
    Set<String> endpoints = new LinkedHashSet<>();
    answer.rows().forEach(row -> endpoints.add(endpointKey(row)));
    endpointsByRule.put(answer.query().id(), endpoints);
  }

  private QueryOutcome assemble(QueryRows answer) {
    QuerySpec query = answer.query();
    int undecided = 0;
    int subsumed = 0;
    for (Row row : answer.rows()) {
      boolean possible = factory.status(query, row) == FindingStatus.POSSIBLE;
      undecided += possible ? 1 : 0;
      if (isSubsumed(query, row)) {
        subsumed++;
      } else if (!possible || query.unknownPolicy() != UnknownPolicy.IGNORE) {
        keep(query, row);
      }
    }
    return new QueryOutcome(
        query, answer.rows().size(), answer.nothingToCheck(), undecided, subsumed, answer.nanos());
  }

  private boolean isSubsumed(QuerySpec query, Row row) {
    return query.subsumedBy().stream()
        .anyMatch(rule -> endpointsByRule.getOrDefault(rule, Set.of()).contains(endpointKey(row)));
  }

  /** Of several rows with one id the gravest stays, and of equal ones the first. */
  private void keep(QuerySpec query, Row row) {
    List<String> keys = new ArrayList<>();
    query.keys().forEach(key -> keys.add(row.text(key)));
    Finding finding = factory.finding(query, row, FindingId.of(query.id(), keys, 8));
    findings.merge(finding.id(), finding, (old, young) -> young.compareTo(old) < 0 ? young : old);
  }

  private static String endpointKey(Row row) {
    return row.text("application") + " " + row.text("endpoint");
  }
}
