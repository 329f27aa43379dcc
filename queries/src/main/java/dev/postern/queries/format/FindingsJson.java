package dev.postern.queries.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.postern.queries.CleanText;
import dev.postern.queries.EvidenceStep;
import dev.postern.queries.Finding;
import dev.postern.queries.ListedFinding;
import dev.postern.queries.QueryOutcome;
import dev.postern.queries.QueryReport;
import java.util.List;

/**
 * Findings as JSON. The schema has a version; keys are only added within one. Byte for byte the
 * same for the same findings: nothing of time or machine enters.
 */
public final class FindingsJson {
  /** Version of the schema, in {@code schemaVersion}. */
  public static final int SCHEMA_VERSION = 1;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private FindingsJson() {}

  /** The report: what was checked, then the findings in their order. */
  public static String write(QueryReport report) {
    ObjectNode root = NODES.objectNode();
    root.put("schemaVersion", SCHEMA_VERSION);
    ArrayNode queries = root.putArray("queries");
    report.outcomes().forEach(outcome -> queries.add(outcome(outcome)));
    ArrayNode findings = root.putArray("findings");
    report.findings().forEach(finding -> findings.add(finding(finding)));
    return print(root);
  }

  /** The list over all tools: what this tool checked, then the findings of all. */
  public static String list(List<ListedFinding> listed, List<QueryOutcome> outcomes) {
    ObjectNode root = NODES.objectNode();
    root.put("schemaVersion", SCHEMA_VERSION);
    ArrayNode queries = root.putArray("queries");
    outcomes.forEach(outcome -> queries.add(outcome(outcome)));
    ArrayNode findings = root.putArray("findings");
    for (ListedFinding each : listed) {
      ObjectNode node = finding(each.finding());
      texts(node, "tools", each.tools());
      texts(node, "same", each.same());
      node.put("closed", CleanText.line(each.closed()));
      findings.add(node);
    }
    return print(root);
  }

  /** A tree as text: two blanks a level, line feeds, one at the end. */
  public static String print(ObjectNode root) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values can always be written", e);
    }
  }

  private static ObjectNode outcome(QueryOutcome outcome) {
    ObjectNode node = NODES.objectNode();
    node.put("rule", outcome.query().id());
    node.put("pack", outcome.query().pack());
    node.put("checked", outcome.checked());
    texts(node, "nothingToCheck", outcome.nothingToCheck());
    node.put("rows", outcome.rows());
    node.put("undecided", outcome.undecided());
    node.put("subsumed", outcome.subsumed());
    return node;
  }

  /** One finding as a tree. */
  public static ObjectNode finding(Finding finding) {
    ObjectNode node = NODES.objectNode();
    node.put("id", finding.id());
    node.put("rule", finding.rule());
    node.put("title", finding.title());
    node.put("message", finding.message());
    node.put("severity", finding.severity().name());
    node.put("confidence", finding.confidence().name());
    node.put("status", finding.status().name());
    node.put("experimental", finding.experimental());
    ArrayNode cwe = node.putArray("cwe");
    finding.cwe().forEach(cwe::add);
    texts(node, "stride", finding.stride());
    texts(node, "owasp", finding.classification().owasp());
    texts(node, "api", finding.classification().api());
    texts(node, "asvs", finding.classification().asvs());
    node.put("application", finding.application());
    node.put("endpoint", finding.endpoint());
    node.put("file", finding.file());
    node.put("line", finding.line());
    node.put("class", finding.subject().type());
    node.put("method", finding.subject().method());
    node.put("cause", CleanText.line(finding.cause()));
    ArrayNode evidence = node.putArray("evidence");
    finding.evidence().forEach(step -> evidence.add(step(step)));
    node.put("origin", finding.origin());
    texts(node, "questions", finding.questions());
    texts(node, "also", finding.also());
    node.put("fix", CleanText.block(finding.fix()));
    node.put("why", CleanText.block(finding.why()));
    finding.acceptance().ifPresent(risk -> node.set("accepted", accepted(risk)));
    return node;
  }

  private static ObjectNode accepted(dev.postern.queries.AcceptedRisk risk) {
    ObjectNode node = NODES.objectNode();
    node.put("owner", CleanText.line(risk.owner()));
    node.put("reason", CleanText.line(risk.reason()));
    node.put("until", risk.until().toString());
    node.put("created", risk.created().toString());
    return node;
  }

  private static ObjectNode step(EvidenceStep step) {
    ObjectNode node = NODES.objectNode();
    node.put("role", step.role());
    node.put("file", step.file());
    node.put("line", step.line());
    node.put("text", step.text());
    return node;
  }

  private static void texts(ObjectNode node, String key, List<String> texts) {
    ArrayNode array = node.putArray(key);
    texts.forEach(text -> array.add(CleanText.line(text)));
  }
}
