package dev.postern.threatmodel;

import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.model.Sha256;
import dev.postern.queries.EvidenceStep;
import dev.postern.queries.Finding;
import dev.postern.queries.FindingStatus;
import dev.postern.threatmodel.model.Risk;
import dev.postern.threatmodel.model.RiskLevels;
import dev.postern.threatmodel.model.Threat;
import dev.postern.threatmodel.model.ThreatStatus;
import dev.postern.threatmodel.risk.RiskFacts;
import dev.postern.threatmodel.risk.RiskModel;
import dev.postern.threatmodel.rule.ThreatRule;
import java.util.List;

/** Turns groups of findings, and groups of controls found, into threats with a risk. */
final class ThreatAssembly {
  private static final int EVIDENCE = 12;
  private static final String KEEP =
      "Nothing to close: keep it so with a test that each of these doors refuses whoever must not"
          + " pass.";

  private final RiskModel risk;
  private final Concerns concerns;

  ThreatAssembly(RiskModel risk, Concerns concerns) {
    this.risk = risk;
    this.concerns = concerns;
  }

  /** The threat that a group of findings is. */
  Threat stated(ThreatRule rule, ThreatGroup group) {
    Finding lead = group.lead();
    Concern concern = concerns.of(group.counting());
    return new Threat(
        id(rule.id(), group.key()),
        rule.id(),
        rule.title(),
        group.statement(),
        rule.category(),
        lead.cwe().isEmpty() ? rule.cwe() : lead.cwe(),
        status(group.status()),
        gravest(concern.facts(rule)),
        stated(rule, concern.facts(rule)),
        group.confidence(),
        lead.application(),
        lead.endpoint(),
        concern.doors(),
        concern.dataClasses(),
        lead.file(),
        lead.line(),
        lead.evidence(),
        group.places(),
        List.of(),
        group.findings().stream().map(Finding::id).sorted().toList(),
        group.findings().stream().flatMap(f -> f.questions().stream()).distinct().sorted().toList(),
        closing(lead),
        lead.why(),
        concern.verification(lead.endpoint()),
        lead.origin(),
        List.of(),
        lead.acceptance().orElse(null));
  }

  /** The threat that is answered by a group of controls. */
  Threat controlled(ThreatRule rule, ControlGroup group) {
    Concern concern = concerns.of(group.application(), group.doors());
    ControlGroup.Control first = group.controls().get(0);
    int doors = group.doors().size();
    return new Threat(
        id(rule.id(), group.application() + "\ncontrol"),
        rule.id(),
        rule.title(),
        rule.controlStatement().replace("{doors}", doors == 1 ? "1 door" : doors + " doors")
            + ": "
            + group.sentence()
            + ".",
        rule.category(),
        rule.cwe(),
        ThreatStatus.CONTROL_FOUND,
        gravest(concern.facts(rule).stream().map(RiskFacts::uncontrolled).toList()),
        answered(concern.facts(rule)),
        Confidence.LIKELY,
        group.application(),
        first.doors().get(0),
        group.doors(),
        concern.dataClasses(),
        first.file(),
        first.line(),
        group.controls().stream().limit(EVIDENCE).map(ThreatAssembly::step).toList(),
        List.of(),
        group.controls().stream().map(each -> each.text() + " (" + each.place() + ")").toList(),
        List.of(),
        List.of(),
        KEEP,
        "",
        concern.refusal(first.doors().get(0)),
        Finding.ORIGIN_NOT_DECLARED,
        List.of(),
        null);
  }

  /** What closes it, with the guard concerned, or else the line it is about. */
  private static String closing(Finding lead) {
    String decides =
        lead.evidence().stream()
            .filter(step -> step.role().equals(EvidenceStep.GUARD) && step.line() > 0)
            .map(step -> " " + Threat.GUARD_AT + step.place() + ".")
            .findFirst()
            .orElse("");
    boolean placed = lead.message().contains(simple(lead.subject().place()));
    return lead.fix() + (placed ? "" : place(lead)) + decides;
  }

  private static String simple(String place) {
    return place.substring(place.lastIndexOf('/') + 1);
  }

  private static String place(Finding lead) {
    return lead.line() > 0 ? " It is about " + lead.subject().place() + "." : "";
  }

  private RiskLevels stated(ThreatRule rule, List<RiskFacts> facts) {
    boolean operators = rule.audience() == ThreatRule.Audience.OPERATORS;
    Risk current = gravest(facts);
    return RiskLevels.of(
        operators ? current : gravest(facts.stream().map(RiskFacts::uncontrolled).toList()),
        current,
        gravest(facts.stream().map(each -> mended(rule, each)).toList()));
  }

  private static RiskFacts mended(ThreatRule rule, RiskFacts facts) {
    return switch (rule.remedy()) {
      case CLOSED -> facts.closed();
      case ROLE -> facts.behindRole();
    };
  }

  private RiskLevels answered(List<RiskFacts> facts) {
    Risk current = gravest(facts);
    return RiskLevels.of(
        gravest(facts.stream().map(RiskFacts::uncontrolled).toList()), current, current);
  }

  private Risk gravest(List<RiskFacts> effects) {
    return effects.stream().map(risk::assess).max(Risk.ORDER).orElseThrow();
  }

  private static EvidenceStep step(ControlGroup.Control control) {
    return new EvidenceStep(
        EvidenceStep.GUARD,
        control.file(),
        control.line(),
        control.text() + ": " + ThreatGroup.listed(control.doors()));
  }

  private static ThreatStatus status(FindingStatus status) {
    return switch (status) {
      case OPEN -> ThreatStatus.OPEN;
      case POSSIBLE -> ThreatStatus.POSSIBLE;
      case ACCEPTED -> ThreatStatus.ACCEPTED;
    };
  }

  private static String id(String rule, String subject) {
    return rule + "-" + Sha256.hex(rule + "\n" + subject).substring(0, 8);
  }
}
