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
    List<String> assumptions,
    AttackPaths paths,
    SinceLast since) {
  public ThreatModel {
    endpoints = List.copyOf(endpoints);
    data = List.copyOf(data);
    threats = List.copyOf(threats);
    rules = List.copyOf(rules);
    questions = List.copyOf(questions);
    assumptions = List.copyOf(assumptions);
  }

  /** A model without attack paths, compared with none. */
  public ThreatModel(
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
    this(
        scope,
        coverage,
        architecture,
        diagram,
        endpoints,
        data,
        threats,
        rules,
        questions,
        assumptions,
        AttackPaths.NONE,
        SinceLast.NONE);
  }

  /** The same model, compared with an earlier one. */
  public ThreatModel since(SinceLast last) {
    return new ThreatModel(
        scope,
        coverage,
        architecture,
        diagram,
        endpoints,
        data,
        threats,
        rules,
        questions,
        assumptions,
        paths,
        last);
  }

  /** Threats of one status, in order. */
  public List<Threat> withStatus(ThreatStatus status) {
    return threats.stream().filter(threat -> threat.status() == status).toList();
  }
}
