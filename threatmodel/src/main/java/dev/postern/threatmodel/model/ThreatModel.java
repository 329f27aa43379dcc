package dev.postern.threatmodel.model;

import java.util.List;

/** The whole model, ready to be rendered; every list is in its final order. */
public record ThreatModel(
    Scope scope,
    Coverage coverage,
    Architecture architecture,
    Diagram diagram,
    List<EndpointRow> endpoints,
    List<DataRow> data,
    List<Threat> threats,
    List<RuleOutcome> rules,
    List<QuestionRow> questions,
    List<String> assumptions) {
  public ThreatModel {
    endpoints = List.copyOf(endpoints);
    data = List.copyOf(data);
    threats = List.copyOf(threats);
    rules = List.copyOf(rules);
    questions = List.copyOf(questions);
    assumptions = List.copyOf(assumptions);
  }

  /** Threats of one status, in order. */
  public List<Threat> withStatus(ThreatStatus status) {
    return threats.stream().filter(threat -> threat.status() == status).toList();
  }
}
