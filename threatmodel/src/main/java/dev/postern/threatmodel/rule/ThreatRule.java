package dev.postern.threatmodel.rule;

import dev.postern.threatmodel.model.Stride;
import java.util.List;

/**
 * A rule.
 *
 * @param queries ids of the FIND queries whose findings are instances of the threat
 * @param effect row of the risk model's effect table
 * @param controlled Cypher that returns {@code application, control, text, file, line, doors}:
 *     where a control was found on every modelled path; empty when no such pattern is known
 * @param controlStatement what the controls found say, with {@code {doors}} for the number of doors
 */
public record ThreatRule(
    String id,
    String title,
    Stride category,
    List<Integer> cwe,
    List<String> queries,
    String effect,
    String controlled,
    String controlStatement) {
  public ThreatRule {
    cwe = List.copyOf(cwe);
    queries = List.copyOf(queries);
  }
}
