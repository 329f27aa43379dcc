package dev.postern.threatmodel.gate.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.postern.threatmodel.gate.Origin;
import dev.postern.threatmodel.gate.Outcome;
import dev.postern.threatmodel.gate.Result;
import dev.postern.threatmodel.gate.Verdict;
import dev.postern.threatmodel.policy.Level;
import dev.postern.threatmodel.policy.RuleSetting;
import dev.postern.threatmodel.policy.Waiver;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** The verdict as a SARIF 2.1.0 log of its own; waivers are suppressions. */
public final class VerdictSarif {
  private static final int MAX_RESULTS = 5_000;
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private VerdictSarif() {}

  /** The text. */
  public static String write(Verdict verdict, String toolVersion) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", SCHEMA);
    root.put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "Postern");
    driver.put("semanticVersion", toolVersion);
    List<RuleSetting> rules =
        verdict.policy().rules().stream().filter(rule -> rule.level() != Level.OFF).toList();
    ArrayNode described = driver.putArray("rules");
    rules.forEach(rule -> described.add(rule(rule)));
    run.putObject("automationDetails").put("id", "postern-gate/");
    ObjectNode invocation = run.putArray("invocations").addObject();
    invocation.put("executionSuccessful", true);
    ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
    for (String reason : verdict.blind()) {
      ObjectNode notification = notifications.addObject();
      notification.put("level", "warning");
      notification.putObject("message").put("text", reason);
    }
    run.putObject("originalUriBaseIds")
        .putObject("ROOT")
        .putObject("description")
        .put("text", "The root of the repository.");
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    verdict.results().stream()
        .limit(MAX_RESULTS)
        .forEach(result -> results.add(result(result, rules)));
    return VerdictJson.print(root);
  }

  private static ObjectNode rule(RuleSetting rule) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", rule.id());
    node.putObject("shortDescription").put("text", rule.title());
    node.putObject("defaultConfiguration").put("level", VerdictJson.word(rule.level()));
    ArrayNode tags = node.putObject("properties").putArray("tags");
    tags.add("gate");
    rule.aisvs().forEach(id -> tags.add("owasp-aisvs/" + id));
    rule.nistAiRmf().forEach(id -> tags.add("nist-ai-rmf/" + id));
    return node;
  }

  private static ObjectNode result(Result result, List<RuleSetting> rules) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("ruleId", result.rule());
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).id().equals(result.rule())) {
        node.put("ruleIndex", i);
      }
    }
    boolean review = result.outcome() == Outcome.UNDECIDED;
    node.put("kind", review ? "review" : "fail");
    node.put("level", review ? "none" : VerdictJson.word(result.level()));
    node.putObject("message").put("text", result.message() + " " + result.remedy());
    location(node, result);
    node.putObject("partialFingerprints")
        .put("posternGate/v1", result.rule() + ":" + result.element());
    result.waiver().ifPresent(waiver -> suppression(node, waiver));
    ObjectNode properties = node.putObject("properties");
    properties.put("blocking", result.isBlocking());
    properties.put("body", result.body());
    if (result.origin() != Origin.NONE) {
      properties.put("origin", VerdictJson.word(result.origin()));
    }
    VerdictJson.texts(properties.putArray("owners"), result.owners());
    return node;
  }

  private static void suppression(ObjectNode node, Waiver waiver) {
    ObjectNode suppression = node.putArray("suppressions").addObject();
    suppression.put("kind", "external");
    suppression.put("status", "accepted");
    suppression.put(
        "justification", waiver.owner() + " until " + waiver.expires() + ": " + waiver.reason());
  }

  private static void location(ObjectNode node, Result result) {
    ArrayNode locations = node.putArray("locations");
    ObjectNode location = locations.addObject();
    if (!result.place().file().isEmpty()) {
      ObjectNode physical = location.putObject("physicalLocation");
      ObjectNode artifact = physical.putObject("artifactLocation");
      artifact.put("uri", uri(result.place().file()));
      artifact.put("uriBaseId", "ROOT");
      if (result.place().line() > 0) {
        physical.putObject("region").put("startLine", result.place().line());
      }
    }
    ObjectNode logical = location.putArray("logicalLocations").addObject();
    logical.put("fullyQualifiedName", result.element());
  }

  private static String uri(String path) {
    try {
      return new URI(null, null, path, null).getRawPath();
    } catch (URISyntaxException e) {
      return "";
    }
  }
}
