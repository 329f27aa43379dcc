package dev.postern.queries.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.postern.extractor.model.Confidence;
import dev.postern.queries.Finding;
import dev.postern.queries.QuerySpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules of a run: every query that ran, in the order of ids. */
final class SarifRules {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Map<String, ObjectNode> byId = new TreeMap<>();

  SarifRules(Collection<QuerySpec> queries, Collection<Finding> findings) {
    queries.forEach(query -> byId.put(query.id(), rule(query)));
    findings.forEach(finding -> byId.computeIfAbsent(finding.rule(), id -> bare(finding)));
  }

  ArrayNode rules() {
    ArrayNode rules = NODES.arrayNode();
    byId.values().forEach(rules::add);
    return rules;
  }

  int index(String rule) {
    return new ArrayList<>(byId.keySet()).indexOf(rule);
  }

  private static ObjectNode bare(Finding finding) {
    ObjectNode rule = NODES.objectNode();
    rule.put("id", finding.rule());
    rule.putObject("shortDescription").put("text", finding.title());
    rule.putObject("defaultConfiguration").put("level", finding.severity().sarifLevel());
    return rule;
  }

  private static ObjectNode rule(QuerySpec query) {
    ObjectNode rule = NODES.objectNode();
    rule.put("id", query.id());
    rule.put("name", pascal(query.id()));
    rule.putObject("shortDescription").put("text", query.title());
    rule.putObject("fullDescription").put("text", query.text().why());
    ObjectNode help = rule.putObject("help");
    help.put("text", query.text().why() + "\n\n" + query.text().fix());
    help.put("markdown", query.text().help());
    query.text().references().stream().findFirst().ifPresent(uri -> rule.put("helpUri", uri));
    rule.putObject("defaultConfiguration").put("level", query.severity().sarifLevel());
    relationships(rule, query);
    properties(rule, query);
    return rule;
  }

  private static void relationships(ObjectNode rule, QuerySpec query) {
    List<ObjectNode> targets = SarifTaxonomies.targets(query.classification());
    if (!targets.isEmpty()) {
      ArrayNode relationships = rule.putArray("relationships");
      for (ObjectNode target : targets) {
        ObjectNode relationship = relationships.addObject();
        relationship.set("target", target);
        relationship.putArray("kinds").add("relevant");
      }
    }
  }

  private static void properties(ObjectNode rule, QuerySpec query) {
    ObjectNode properties = rule.putObject("properties");
    ArrayNode tags = properties.putArray("tags");
    tags.add("security");
    query.classification().tags().forEach(tags::add);
    query
        .classification()
        .cwe()
        .forEach(cwe -> tags.add("external/cwe/cwe-" + (cwe < 100 ? "0" : "") + cwe));
    properties.put("precision", precision(query));
    properties.put("security-severity", query.severity().score());
    properties.put("experimental", query.experimental());
  }

  private static String precision(QuerySpec query) {
    if (query.experimental() || query.confidence() == Confidence.POSSIBLE) {
      return "low";
    }
    return query.confidence() == Confidence.CONFIRMED ? "high" : "medium";
  }

  private static String pascal(String id) {
    StringBuilder name = new StringBuilder();
    for (String part : id.split("-", -1)) {
      name.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
    }
    return name.toString();
  }
}
