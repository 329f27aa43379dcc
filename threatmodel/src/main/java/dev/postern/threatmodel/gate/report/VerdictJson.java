package dev.postern.threatmodel.gate.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.postern.threatmodel.gate.Result;
import dev.postern.threatmodel.gate.ReviewQuestion;
import dev.postern.threatmodel.gate.Verdict;
import dev.postern.threatmodel.policy.RuleSetting;
import dev.postern.threatmodel.policy.Waiver;
import java.util.Collection;
import java.util.Locale;

/** The verdict as JSON, with what a waiver of each result would have to say. */
public final class VerdictJson {
  private VerdictJson() {}

  /** The text. */
  public static String write(Verdict verdict) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("format", "postern-verdict");
    root.put("version", 1);
    root.put("decision", word(verdict.decision()));
    root.put("headline", VerdictText.headline(verdict));
    ObjectNode policy = root.putObject("policy");
    policy.put("origin", verdict.policy().origin());
    policy.put("missing", verdict.missingPolicy());
    policy.put("mode", word(verdict.policy().mode()));
    policy.put("digest", verdict.policy().digest());
    root.put("base", verdict.change().base());
    root.put("head", verdict.change().head());
    ObjectNode lines = root.putObject("changedLines");
    lines.put("ai", verdict.figures().ai());
    lines.put("undeclared", verdict.figures().undeclared());
    lines.put("human", verdict.figures().human());
    texts(root.putArray("blind"), verdict.blind());
    texts(root.putArray("notes"), verdict.notes());
    ArrayNode results = root.putArray("results");
    verdict.results().forEach(result -> results.add(result(verdict, result)));
    ArrayNode checklist = root.putArray("checklist");
    for (ReviewQuestion question : verdict.checklist()) {
      ObjectNode node = checklist.addObject();
      node.put("about", question.about());
      node.put("question", question.text());
      texts(node.putArray("evidence"), question.evidence());
    }
    return print(root);
  }

  private static ObjectNode result(Verdict verdict, Result result) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("rule", result.rule());
    node.put("title", VerdictText.title(verdict, result.rule()));
    node.put("level", word(result.level()));
    node.put("outcome", word(result.outcome()));
    node.put("blocking", result.isBlocking());
    node.put("debt", result.isDebt());
    node.put("element", result.element());
    node.put("message", result.message());
    node.put("file", result.place().file());
    node.put("line", result.place().line());
    node.put("origin", word(result.origin()));
    node.put("body", result.body());
    node.put("remedy", result.remedy());
    texts(node.putArray("owners"), result.owners());
    verdict
        .policy()
        .rule(result.rule())
        .ifPresent(
            (RuleSetting rule) -> {
              texts(node.putArray("aisvs"), rule.aisvs());
              texts(node.putArray("nistAiRmf"), rule.nistAiRmf());
            });
    result.waiver().ifPresent(waiver -> waiver(node.putObject("waiver"), waiver));
    return node;
  }

  private static void waiver(ObjectNode node, Waiver waiver) {
    node.put("owner", waiver.owner());
    node.put("reason", waiver.reason());
    node.put("created", waiver.created().toString());
    node.put("expires", waiver.expires().toString());
  }

  static void texts(ArrayNode array, Collection<String> texts) {
    texts.forEach(array::add);
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static String print(ObjectNode root) {
    DefaultIndenter unix = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(unix);
    printer.indentArraysWith(unix);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree always has a JSON form", e);
    }
  }
}
