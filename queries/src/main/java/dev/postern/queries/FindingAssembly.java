package dev.postern.queries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Turns the rows of all queries into findings: one per id. What another rule says of the same place
 * already is no finding of its own; the rule is named at the finding that stays.
 */
final class FindingAssembly {
  private final List<QueryRows> answers;
  private final FindingFactory factory;
  private final Subsumption subsumption;
  private final Map<String, Finding> findings = new LinkedHashMap<>();

  /** Ids of the findings that stay, by rule and place. */
  private final Map<String, Set<String>> kept = new TreeMap<>();

  FindingAssembly(RowSource graph, List<QueryRows> answers) {
    this.answers = answers;
    this.factory =
        new FindingFactory(MethodPlaces.of(graph, answers), QuestionTexts.of(graph, answers));
    this.subsumption = new Subsumption();
  }

  QueryReport report() {
    answers.forEach(
        answer ->
            answer.rows().stream()
                .filter(row -> !ignored(answer.query(), row))
                .forEach(row -> subsumption.note(answer.query(), row, possible(answer, row))));
    List<QueryOutcome> outcomes = answers.stream().map(this::assemble).toList();
    answers.forEach(this::nameAlso);
    return new QueryReport(findings.values().stream().sorted().toList(), outcomes);
  }

  private QueryOutcome assemble(QueryRows answer) {
    QuerySpec query = answer.query();
    int undecided = 0;
    int subsumed = 0;
    for (Row row : answer.rows()) {
      undecided += possible(answer, row) ? 1 : 0;
      if (subsumption.covers(query, row, possible(answer, row))) {
        subsumed++;
      } else if (!ignored(query, row)) {
        keep(query, row);
      }
    }
    return new QueryOutcome(
        query, answer.rows().size(), answer.nothingToCheck(), undecided, subsumed, answer.nanos());
  }

  private boolean possible(QueryRows answer, Row row) {
    return factory.status(answer.query(), row) == FindingStatus.POSSIBLE;
  }

  private boolean ignored(QuerySpec query, Row row) {
    return query.unknownPolicy() == UnknownPolicy.IGNORE
        && factory.status(query, row) == FindingStatus.POSSIBLE;
  }

  /** Of several rows with one id the gravest stays, and of equal ones the first. */
  private void keep(QuerySpec query, Row row) {
    List<String> keys = new ArrayList<>();
    query.keys().forEach(key -> keys.add(String.join(", ", new TreeSet<>(row.list(key)))));
    Finding finding = factory.finding(query, row, FindingId.of(query.id(), keys, 8));
    findings.merge(finding.id(), finding, (old, young) -> young.compareTo(old) < 0 ? young : old);
    for (String place : Subsumption.places(row)) {
      kept.computeIfAbsent(query.id() + " " + place, key -> new TreeSet<>()).add(finding.id());
    }
  }

  private void nameAlso(QueryRows answer) {
    for (Row row : answer.rows()) {
      boolean possible = possible(answer, row);
      if (subsumption.covers(answer.query(), row, possible)) {
        for (String rule : subsumption.roots(answer.query(), row, possible)) {
          for (String place : Subsumption.places(row)) {
            kept.getOrDefault(rule + " " + place, Set.of())
                .forEach(id -> findings.computeIfPresent(id, (k, f) -> also(f, answer)));
          }
        }
      }
    }
  }

  private static Finding also(Finding finding, QueryRows answer) {
    Set<String> rules = new TreeSet<>(finding.also());
    rules.add(answer.query().id());
    return finding.saidAlsoBy(rules);
  }
}
