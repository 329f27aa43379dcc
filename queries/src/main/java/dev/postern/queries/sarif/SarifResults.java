package dev.postern.queries.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.postern.queries.AcceptedRisk;
import dev.postern.queries.CleanText;
import dev.postern.queries.EvidenceStep;
import dev.postern.queries.Finding;
import dev.postern.queries.FindingStatus;
import java.util.List;

/** One finding as a SARIF result. */
final class SarifResults {
  static final int MAX_STEPS = 10_000;

  private SarifResults() {}

  static ObjectNode result(Finding finding, SarifRules rules) {
    boolean review = finding.status() == FindingStatus.POSSIBLE;
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    result.put("ruleId", finding.rule());
    result.put("ruleIndex", rules.index(finding.rule()));
    result.put("kind", review ? "review" : "fail");
    result.put("level", review ? "none" : finding.severity().sarifLevel());
    result.set("message", SarifLocations.message(finding.message()));
    if (!finding.file().isEmpty()) {
      result.putArray("locations").add(primary(finding));
    }
    related(result, finding);
    flow(result, finding);
    result.putObject("partialFingerprints").put("posternFinding/v1", finding.id());
    finding.acceptance().ifPresent(risk -> result.putArray("suppressions").add(suppression(risk)));
    properties(result, finding);
    return result;
  }

  private static ObjectNode primary(Finding finding) {
    ObjectNode location = SarifLocations.location(finding.file(), finding.line());
    String type = finding.subject().type();
    if (!type.isEmpty()) {
      String method = finding.subject().method();
      ObjectNode logical = location.putArray("logicalLocations").addObject();
      logical.put("fullyQualifiedName", method.isEmpty() ? type : type + "." + method);
      logical.put("kind", method.isEmpty() ? "type" : "function");
    }
    return location;
  }

  private static void related(ObjectNode result, Finding finding) {
    List<EvidenceStep> guards =
        finding.evidence().stream()
            .filter(step -> !step.role().equals(EvidenceStep.STEP) && !step.file().isEmpty())
            .limit(MAX_STEPS)
            .toList();
    if (!guards.isEmpty()) {
      ArrayNode related = result.putArray("relatedLocations");
      for (int i = 0; i < guards.size(); i++) {
        related.add(step(guards.get(i)).put("id", i + 1));
      }
    }
  }

  private static void flow(ObjectNode result, Finding finding) {
    List<EvidenceStep> steps =
        finding.evidence().stream()
            .filter(step -> step.role().equals(EvidenceStep.STEP) && !step.file().isEmpty())
            .limit(MAX_STEPS)
            .toList();
    if (steps.size() > 1) {
      ArrayNode locations =
          result
              .putArray("codeFlows")
              .addObject()
              .putArray("threadFlows")
              .addObject()
              .putArray("locations");
      steps.forEach(step -> locations.addObject().set("location", step(step)));
    }
  }

  private static ObjectNode step(EvidenceStep step) {
    ObjectNode location = SarifLocations.location(step.file(), step.line());
    location.set("message", SarifLocations.message(step.text()));
    return location;
  }

  private static ObjectNode suppression(AcceptedRisk risk) {
    ObjectNode suppression = JsonNodeFactory.instance.objectNode();
    suppression.put("kind", "external");
    suppression.put("status", "accepted");
    suppression.put(
        "justification",
        CleanText.line(
            risk.reason() + " (accepted by " + risk.owner() + " until " + risk.until() + ")"));
    return suppression;
  }

  private static void properties(ObjectNode result, Finding finding) {
    ObjectNode properties = result.putObject("properties");
    properties.put("severity", finding.severity().name());
    properties.put("confidence", finding.confidence().name());
    properties.put("status", finding.status().name());
    properties.put("application", finding.application());
    properties.put("endpoint", finding.endpoint());
    properties.put("origin", finding.origin());
    properties.put("fix", CleanText.block(finding.fix()));
    ArrayNode questions = properties.putArray("questions");
    finding.questions().forEach(questions::add);
  }
}
