package dev.postern.threatmodel.gate.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.postern.threatmodel.gate.Result;
import dev.postern.threatmodel.gate.Verdict;
import dev.postern.threatmodel.gate.Verdict.Touched;
import dev.postern.threatmodel.policy.Waiver;

/**
 * What a verdict rests on, as a document for other evaluators of policies such as OPA and Conftest.
 * The evaluator of record is the gate; ids are the same in both.
 */
public final class PolicyInput {
  private PolicyInput() {}

  /** The text. */
  public static String write(Verdict verdict) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "postern-policy-input/1");
    ObjectNode repo = root.putObject("repo");
    repo.put("base", verdict.change().base());
    repo.put("head", verdict.change().head());
    VerdictJson.texts(repo.putArray("blind"), verdict.blind());
    ObjectNode summary = root.putObject("summary");
    summary.put("ai", verdict.figures().ai());
    summary.put("undeclared", verdict.figures().undeclared());
    summary.put("human", verdict.figures().human());
    summary.put("endpoints", verdict.figures().endpoints());
    summary.put("decided", verdict.figures().decided());
    ArrayNode elements = root.putArray("elements");
    verdict.elements().forEach(element -> element(elements.addObject(), element));
    ArrayNode results = root.putArray("results");
    verdict.results().forEach(result -> result(results.addObject(), result));
    ArrayNode waivers = root.putArray("waivers");
    verdict.policy().waivers().forEach(waiver -> waiver(waivers.addObject(), waiver));
    return VerdictJson.print(root);
  }

  private static void element(ObjectNode node, Touched element) {
    node.put("id", element.id());
    node.put("file", element.file());
    node.put("line", element.line());
    VerdictJson.texts(node.putArray("zones"), element.zones());
    node.put("origin", VerdictJson.word(element.origin()));
    node.put("aiLines", element.aiLines());
    node.put("undeclaredLines", element.undeclaredLines());
    node.put("humanLines", element.humanLines());
    node.put("review", element.review());
    node.put("tests", element.tests().size());
    node.put("endpoints", element.endpoints());
    node.put("body", element.body());
  }

  private static void result(ObjectNode node, Result result) {
    node.put("rule", result.rule());
    node.put("level", VerdictJson.word(result.level()));
    node.put("outcome", VerdictJson.word(result.outcome()));
    node.put("element", result.element());
    node.put("message", result.message());
    node.put("file", result.place().file());
    node.put("line", result.place().line());
    node.put("origin", VerdictJson.word(result.origin()));
    node.put("body", result.body());
    node.put("waived", result.waiver().isPresent());
    VerdictJson.texts(node.putArray("owners"), result.owners());
  }

  private static void waiver(ObjectNode node, Waiver waiver) {
    node.put("rule", waiver.rule());
    node.put("element", waiver.element());
    node.put("body", waiver.body());
    node.put("owner", waiver.owner());
    node.put("expires", waiver.expires() + "T23:59:59Z");
  }
}
