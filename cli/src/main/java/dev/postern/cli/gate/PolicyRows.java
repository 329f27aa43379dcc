package dev.postern.cli.gate;

import dev.postern.cli.project.OpenProject;
import dev.postern.extractor.ModelFormatException;
import dev.postern.graph.GraphException;
import dev.postern.graph.NodeValue;
import dev.postern.threatmodel.policy.Level;
import dev.postern.threatmodel.policy.Policy;
import dev.postern.threatmodel.policy.RuleSetting;
import dev.postern.threatmodel.snapshot.Snapshot.RuleRow;
import dev.postern.threatmodel.zone.ZoneMap;
import dev.postern.threatmodel.zone.ZoneSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs the Cypher of a policy's own rules: vetted and limited as any statement of a user. They get
 * their parameters and {@code $zones}, the uids of the elements of each zone.
 */
final class PolicyRows {
  private final OpenProject open;
  private final Policy policy;
  private final ZoneMap zones;

  PolicyRows(OpenProject open, Policy policy, ZoneMap zones) {
    this.open = open;
    this.policy = policy;
    this.zones = zones;
  }

  /** The rows of all rules, sorted. */
  List<RuleRow> rows() {
    List<RuleRow> rows = new ArrayList<>();
    for (RuleSetting rule : policy.rules()) {
      if (!rule.cypher().isEmpty() && rule.level() != Level.OFF) {
        rows.addAll(rows(rule));
      }
    }
    return rows.stream()
        .distinct()
        .sorted(
            Comparator.comparing(RuleRow::rule)
                .thenComparing(RuleRow::element)
                .thenComparing(RuleRow::message))
        .toList();
  }

  private List<RuleRow> rows(RuleSetting rule) {
    Map<String, Object> parameters = new TreeMap<>(rule.params());
    parameters.put("zones", members());
    try {
      return open.asked().rows(rule.cypher(), parameters).stream()
          .map(row -> row(rule, row))
          .toList();
    } catch (GraphException e) {
      throw new ModelFormatException(
          policy.origin() + ": rule " + rule.id() + ": cypher: " + e.getMessage(), e);
    }
  }

  private Map<String, List<String>> members() {
    Map<String, List<String>> members = new TreeMap<>();
    for (ZoneSpec zone : policy.zones()) {
      members.put(
          zone.id(),
          zones.reasons().entrySet().stream()
              .filter(each -> each.getValue().containsKey(zone.id()))
              .map(Map.Entry::getKey)
              .toList());
    }
    return members;
  }

  private RuleRow row(RuleSetting rule, Map<String, Object> row) {
    Object element = row.get("element");
    if (element instanceof NodeValue node) {
      String file = node.properties().get("file") instanceof String text ? text : "";
      int line =
          node.properties().get("startLine") instanceof Number number ? number.intValue() : 0;
      return row(rule, node.uid(), row, file, line);
    }
    if (element instanceof String text) {
      return row(rule, text, row, "", 0);
    }
    throw new ModelFormatException(
        policy.origin() + ": rule " + rule.id() + ": cypher: must return an element");
  }

  private static RuleRow row(
      RuleSetting rule, String element, Map<String, Object> row, String file, int line) {
    String message = row.get("message") instanceof String text ? text : rule.title();
    String place = row.get("file") instanceof String text ? text : file;
    int number = row.get("line") instanceof Number given ? given.intValue() : line;
    return new RuleRow(rule.id(), element, message, place, number);
  }
}
