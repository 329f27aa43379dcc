package dev.postern.queries;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where the methods named by uid in rows stand, and who is declared to have written them. */
final class MethodPlaces {
  private static final String CYPHER =
      """
      MATCH (m:Method) WHERE m.uid IN $uids
      RETURN m.uid AS uid, m.className AS type, m.name AS name, m.file AS file,
             m.startLine AS line, m.codeLines AS codeLines, m.aiLines AS aiLines,
             m.undeclaredLines AS undeclaredLines, m.tools AS tools
      ORDER BY uid\
      """;

  private final Map<String, Row> methods = new TreeMap<>();

  private MethodPlaces() {}

  static MethodPlaces of(RowSource graph, List<QueryRows> answers) {
    Set<String> uids = new TreeSet<>();
    for (QueryRows answer : answers) {
      for (Row row : answer.rows()) {
        uids.addAll(row.list("path"));
        uids.addAll(row.list("originOf"));
      }
    }
    MethodPlaces places = new MethodPlaces();
    if (!uids.isEmpty()) {
      graph
          .rows(CYPHER, Map.of("uids", new ArrayList<>(uids)))
          .forEach(values -> places.add(new Row(values)));
    }
    return places;
  }

  private void add(Row row) {
    methods.putIfAbsent(row.text("uid"), row);
  }

  /** One step a method, in order; methods that are not in the graph are named by their uid. */
  List<EvidenceStep> steps(List<String> path) {
    List<EvidenceStep> steps = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      String text = (i == 0 ? "enters " : "calls ") + name(path.get(i));
      Row row = find(path.get(i)).orElseGet(() -> new Row(Map.of()));
      steps.add(new EvidenceStep(EvidenceStep.STEP, row.text("file"), row.number("line"), text));
    }
    return steps;
  }

  /** {@code A.x:12 → B.y:30}. */
  String route(List<String> path) {
    List<String> hops = new ArrayList<>();
    for (String uid : path) {
      int line = find(uid).map(row -> row.number("line")).orElse(0);
      hops.add(name(uid) + (line == 0 ? "" : ":" + line));
    }
    return String.join(" → ", hops);
  }

  /**
   * How much of the code of these methods is declared as written by an AI: an interval, because
   * what nobody declared may be either.
   */
  String origin(List<String> uids) {
    long code = 0;
    long declared = 0;
    long undeclared = 0;
    TreeSet<String> tools = new TreeSet<>();
    for (String uid : new LinkedHashSet<>(uids)) {
      Row row = find(uid).orElseGet(() -> new Row(Map.of()));
      code += row.number("codeLines");
      declared += row.number("aiLines");
      undeclared += row.number("undeclaredLines");
      tools.addAll(row.list("tools"));
    }
    return DeclaredShare.words(declared, undeclared, code, tools);
  }

  private String name(String uid) {
    return find(uid)
        .map(row -> simpleName(row.text("type")) + "." + row.text("name"))
        .map(CleanText::line)
        .orElse(CleanText.line(uid));
  }

  private static String simpleName(String type) {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
  }

  private Optional<Row> find(String uid) {
    return Optional.ofNullable(methods.get(uid));
  }
}
