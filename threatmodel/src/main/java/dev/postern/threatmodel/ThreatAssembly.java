package dev.postern.threatmodel;

import dev.postern.extractor.model.Confidence;
import dev.postern.queries.EvidenceStep;
import dev.postern.queries.Finding;
import dev.postern.queries.FindingGroup;
import dev.postern.queries.FindingStatus;
import dev.postern.threatmodel.dfd.GraphRow;
import dev.postern.threatmodel.model.EndpointRow;
import dev.postern.threatmodel.model.Threat;
import dev.postern.threatmodel.model.ThreatStatus;
import dev.postern.threatmodel.risk.RiskFacts;
import dev.postern.threatmodel.risk.RiskModel;
import dev.postern.threatmodel.rule.ThreatRule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Turns groups of findings, and rows of controls found, into threats with a risk. */
final class ThreatAssembly {

  private final RiskModel risk;
  private final TreeMap<String, EndpointRow> doors = new TreeMap<>();

  ThreatAssembly(RiskModel risk, List<EndpointRow> endpoints) {
    this.risk = risk;
    endpoints.forEach(row -> doors.put(key(row.application(), row.door()), row));
  }

  /** One threat per group of findings that one change would end. */
  List<Threat> fromFindings(ThreatRule rule, List<Finding> findings) {
    return FindingGroup.of(findings).stream().map(group -> open(rule, group)).toList();
  }

  private Threat open(ThreatRule rule, FindingGroup group) {
    Finding first = group.first();
    TreeSet<String> endpoints = new TreeSet<>();
    List<EndpointRow> concerned = new ArrayList<>();
    for (Finding finding : group.findings()) {
      if (!finding.endpoint().isEmpty()) {
        endpoints.add(finding.endpoint());
        EndpointRow row = doors.get(key(finding.application(), finding.endpoint()));
        if (row != null) {
          concerned.add(row);
        }
      }
    }
    String cause = first.cause().isEmpty() ? first.id() : first.cause();
    return new Threat(
        id(rule.id(), first.application() + "\n" + cause),
        rule.id(),
        rule.title(),
        group.sentence(),
        rule.category(),
        first.cwe().isEmpty() ? rule.cwe() : first.cwe(),
        status(first.status()),
        risk.assess(facts(rule, first.confidence(), concerned)),
        first.confidence(),
        first.application(),
        List.copyOf(endpoints),
        classes(concerned),
        first.file(),
        first.line(),
        first.evidence(),
        List.of(),
        group.findings().stream().map(Finding::id).sorted().toList(),
        first.questions(),
        first.fix(),
        first.why(),
        verification(concerned),
        first.origin(),
        first.acceptance().orElse(null));
  }

  /** One threat that is answered by a control. */
  Threat controlled(ThreatRule rule, GraphRow row) {
    List<EndpointRow> concerned =
        row.texts("doors").stream()
            .map(door -> doors.get(key(row.text("application"), door)))
            .filter(java.util.Objects::nonNull)
            .toList();
    String statement =
        rule.controlStatement().replace("{text}", row.text("text"))
            + ": "
            + listed(row.texts("doors"));
    EvidenceStep guard =
        new EvidenceStep(
            EvidenceStep.GUARD, row.text("file"), row.number("line"), row.text("text"));
    return new Threat(
        id(rule.id(), row.text("application") + "\ncontrol\n" + row.text("control")),
        rule.id(),
        rule.title(),
        statement,
        rule.category(),
        rule.cwe(),
        ThreatStatus.CONTROL_FOUND,
        risk.assess(facts(rule, Confidence.LIKELY, concerned)),
        Confidence.LIKELY,
        row.text("application"),
        row.texts("doors"),
        classes(concerned),
        row.text("file"),
        row.number("line"),
        List.of(guard),
        List.of(row.text("text") + " (" + guard.place() + ")"),
        List.of(),
        List.of(),
        "",
        "",
        "",
        Finding.ORIGIN_NOT_DECLARED,
        null);
  }

  private static RiskFacts facts(
      ThreatRule rule, Confidence confidence, List<EndpointRow> concerned) {
    TreeMap<String, String> bySensitivity = new TreeMap<>();
    for (EndpointRow row : concerned) {
      for (int i = 0; i < Math.min(row.dataClasses().size(), row.sensitivities().size()); i++) {
        bySensitivity.put(row.dataClasses().get(i), row.sensitivities().get(i));
      }
    }
    boolean unchecked = concerned.stream().anyMatch(row -> row.objectCheck().equals("ABSENT"));
    boolean changes = concerned.stream().anyMatch(EndpointRow::stateChanging);
    return new RiskFacts(
        "unknown",
        weakest(concerned),
        confidence,
        unchecked,
        changes,
        List.copyOf(bySensitivity.values()),
        rule.effect(),
        Math.max(1, concerned.size()));
  }

  /**
   * The row of the access table for the weakest door; a threat without a door counts as unknown.
   */
  private static String weakest(List<EndpointRow> concerned) {
    if (concerned.stream().anyMatch(EndpointRow::isPublic)) {
      return "anonymous";
    }
    if (concerned.isEmpty() || concerned.stream().anyMatch(EndpointRow::isUnknown)) {
      return "unknown";
    }
    if (concerned.stream().anyMatch(row -> row.function().equals("AUTHENTICATED"))) {
      return "authenticated";
    }
    return concerned.stream().allMatch(row -> row.function().equals("DENY")) ? "denied" : "role";
  }

  private static List<String> classes(List<EndpointRow> concerned) {
    TreeSet<String> classes = new TreeSet<>();
    concerned.forEach(row -> classes.addAll(row.dataClasses()));
    return List.copyOf(classes);
  }

  private static String verification(List<EndpointRow> concerned) {
    return concerned.stream()
        .findFirst()
        .map(
            row -> "Start the application and send " + row.door() + " as the weakest caller named.")
        .orElse("");
  }

  private static String listed(List<String> doors) {
    int shown = Math.min(3, doors.size());
    String text = String.join(", ", doors.subList(0, shown));
    return doors.size() == shown ? text + "." : text + " and " + (doors.size() - shown) + " more.";
  }

  private static ThreatStatus status(FindingStatus status) {
    return switch (status) {
      case OPEN -> ThreatStatus.OPEN;
      case POSSIBLE -> ThreatStatus.POSSIBLE;
      case ACCEPTED -> ThreatStatus.ACCEPTED;
    };
  }

  private static String key(String application, String door) {
    return application + "\n" + door;
  }

  private static String id(String rule, String subject) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((rule + "\n" + subject).getBytes(StandardCharsets.UTF_8));
      return rule + "-" + HexFormat.of().formatHex(digest).substring(0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
