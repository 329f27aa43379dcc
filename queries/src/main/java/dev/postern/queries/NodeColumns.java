package dev.postern.queries;

import dev.postern.graph.NodeValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Columns that a row has because it returns a node under an agreed name: {@code e} an endpoint,
 * {@code d} its access decision, {@code g} a guard, {@code m} a method, {@code t} a type. They
 * spare the statements, whose planning takes the longer the more they say, and they read the same
 * in every rule. A column that the statement returns itself goes before.
 */
final class NodeColumns {
  /** Names of the columns that each node brings. */
  static final Map<String, List<String>> BROUGHT =
      Map.of(
          "e",
          List.of(
              "application",
              "endpoint",
              "class",
              "method",
              "file",
              "line",
              "handler",
              "endpointUid"),
          "d",
          List.of("variant", "reason", "formula", "access", "who", "decisionUid"),
          "g",
          List.of("guardUid", "guard", "matcher", "needs", "place"),
          "m",
          List.of("class", "method", "file", "line", "handler", "methodUid"),
          "t",
          List.of("type", "typeUid"));

  private static final Set<String> PLAIN_VARIANTS = Set.of("", "default");

  private final Map<String, Object> row;

  private NodeColumns(Map<String, Object> row) {
    this.row = new LinkedHashMap<>(row);
  }

  /** The row with the columns its nodes bring, and without the nodes. */
  static Map<String, Object> expand(Map<String, Object> row) {
    NodeColumns columns = new NodeColumns(row);
    columns.node("e").ifPresent(columns::endpoint);
    columns.node("m").ifPresent(columns::method);
    columns.node("t").ifPresent(columns::type);
    columns.node("g").ifPresent(columns::guard);
    columns.node("d").ifPresent(columns::decision);
    BROUGHT.keySet().forEach(columns.row::remove);
    return columns.row;
  }

  /** The columns a statement has that returns these. */
  static Set<String> known(List<String> returned) {
    Set<String> all = new TreeSet<>(returned);
    returned.forEach(column -> all.addAll(BROUGHT.getOrDefault(column, List.of())));
    return all;
  }

  /** How a key reads in ORDER BY: {@code e.uid} for {@code endpointUid}. */
  static String inStatement(String key) {
    for (Map.Entry<String, List<String>> node : BROUGHT.entrySet()) {
      if (key.endsWith("Uid") && node.getValue().contains(key)) {
        return node.getKey() + ".uid";
      }
    }
    return key;
  }

  private Optional<NodeValue> node(String column) {
    return row.get(column) instanceof NodeValue node ? Optional.of(node) : Optional.empty();
  }

  private void endpoint(NodeValue node) {
    Row endpoint = new Row(node.properties());
    put("application", endpoint.text("application"));
    put("endpoint", (endpoint.text("verb") + " " + endpoint.text("address")).strip());
    place(endpoint, "handlerName", "className");
    put("endpointUid", node.uid());
    if (!row.containsKey("path")) {
      put("originOf", endpoint.list("handlerUid"));
    }
  }

  private void method(NodeValue node) {
    place(new Row(node.properties()), "name", "className");
    put("methodUid", node.uid());
    put("originOf", List.of(node.uid()));
  }

  private void place(Row node, String method, String type) {
    put("class", node.text(type));
    put("method", node.text(method));
    put("file", node.text("file"));
    put("line", (long) node.number("startLine"));
    put("handler", simple(node.text(type)) + "." + node.text(method));
  }

  private void type(NodeValue node) {
    put("type", simple(new Row(node.properties()).text("fqn")));
    put("typeUid", node.uid());
  }

  private void guard(NodeValue node) {
    Row guard = new Row(node.properties());
    put("guardUid", node.uid());
    put("guard", guard.optional("expression").orElse(guard.text("name")));
    put("matcher", guard.text("matcher"));
    put("needs", guard.text("requires"));
    put("place", place(guard));
    put("application", guard.text("application"));
    put("cause", node.uid());
    evidence(guard);
  }

  private void decision(NodeValue node) {
    Row decision = new Row(node.properties());
    String function = decision.text("function");
    String variant = decision.text("variant");
    put("variant", PLAIN_VARIANTS.contains(variant) ? "" : " in the variant " + variant);
    put("reason", decision.text("reason"));
    put("formula", decision.text("formula"));
    put("decisionUid", node.uid());
    if (function.equals("UNKNOWN")) {
      put("status", FindingStatus.POSSIBLE.name());
      put(QuestionTexts.ASKED, decision.list("questions"));
    }
    put("access", access(function, decision.text("formula")));
    put("who", who(function, decision.text("formula")));
    put("cause", decision.optional("decidedBy").orElse(decision.text("reason")));
    evidence(decision);
  }

  private static String access(String function, String formula) {
    return switch (function) {
      case "PUBLIC_DECLARED", "PUBLIC_DEFAULT" -> "no check at all";
      case "AUTHENTICATED" -> "the login";
      case "UNKNOWN" -> "a check that is not known";
      default -> "the check for " + formula;
    };
  }

  private static String who(String function, String formula) {
    return switch (function) {
      case "PUBLIC_DECLARED", "PUBLIC_DEFAULT" -> "anybody";
      case "AUTHENTICATED" -> "any login";
      case "UNKNOWN" -> "perhaps anybody";
      default -> "whoever has " + formula;
    };
  }

  /** Evidence of a guard and of a decision adds up. */
  private void evidence(Row node) {
    append("guardFiles", node.list("evFiles"));
    append("guardLines", node.list("evLines"));
    append("guardTexts", node.list("evTexts"));
  }

  private void append(String column, List<String> values) {
    List<Object> all = new ArrayList<>();
    if (row.get(column) instanceof List<?> list) {
      all.addAll(list);
    }
    all.addAll(values);
    row.put(column, all);
  }

  private static String place(Row node) {
    List<String> files = node.list("evFiles");
    List<String> lines = node.list("evLines");
    return files.isEmpty() || lines.isEmpty() ? "" : files.get(0) + ":" + lines.get(0);
  }

  private static String simple(String type) {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
  }

  private void put(String column, Object value) {
    row.putIfAbsent(column, value);
  }
}
