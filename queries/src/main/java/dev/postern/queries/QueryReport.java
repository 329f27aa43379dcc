package dev.postern.queries;

import java.util.List;

/**
 * What a run of queries gave.
 *
 * @param findings in their natural order
 * @param outcomes one per query, in the order of running
 */
public record QueryReport(List<Finding> findings, List<QueryOutcome> outcomes) {
  public QueryReport {
    findings = List.copyOf(findings);
    outcomes = List.copyOf(outcomes);
  }
}
