package dev.postern.threatmodel.snapshot;

import dev.postern.queries.RowSource;
import dev.postern.threatmodel.dfd.GraphRow;
import dev.postern.threatmodel.zone.ZoneMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The methods of a graph, with how many endpoints and which tests reach them by calls. */
public final class MethodStates {
  private static final String METHODS =
      """
      MATCH (m:Method) WHERE m.synthetic = false AND m.codeLines > 0
      RETURN m.uid AS uid, m.className AS type, m.name AS name, m.file AS file, m.startLine AS first, m.endLine AS last, m.test AS test,
             coalesce(m.declarationHash, '') AS body, m.codeLines AS code, coalesce(m.aiLines, 0) AS ai,
             coalesce(m.undeclaredLines, 0) AS undeclared, coalesce(m.tools, []) AS tools, coalesce(m.reviewClaimed, false) AS reviewed,
             COLLECT { MATCH (c:Commit)-[:AUTHORED]->(m) RETURN DISTINCT c.sha AS sha ORDER BY sha } AS commits
      ORDER BY uid""";
  private static final String CALLS =
      "MATCH (a:Method)-[:CALLS]->(b:Method) RETURN a.uid AS caller, b.uid AS callee ORDER BY caller, callee";
  private static final String HANDLERS =
      "MATCH (e:Endpoint)-[:HANDLES]->(m:Method) RETURN e.uid AS start, m.uid AS method ORDER BY start, method";
  private static final String TESTS =
      "MATCH (m:Method) WHERE m.test RETURN m.uid AS start, m.uid AS method ORDER BY start";
  private static final String GUARDS =
      """
      MATCH (:Endpoint)-[:CHECKS_OBJECT]->(m:Method) RETURN DISTINCT m.uid AS uid ORDER BY uid""";

  private final RowSource graph;
  private final ZoneMap zones;

  MethodStates(RowSource graph, ZoneMap zones) {
    this.graph = graph;
    this.zones = zones;
  }

  /** The methods that calls from each endpoint lead to, by uid of the endpoint. */
  public static SortedMap<String, List<String>> reached(RowSource graph) {
    MethodStates states = new MethodStates(graph, new ZoneMap(new TreeMap<>()));
    SortedMap<String, List<String>> reached = new TreeMap<>();
    states.reach(
        HANDLERS,
        states.calls(),
        (endpoint, method) ->
            reached.computeIfAbsent(endpoint, key -> new ArrayList<>()).add(method));
    return reached;
  }

  private Map<String, List<String>> calls() {
    Map<String, List<String>> calls = new HashMap<>();
    for (GraphRow row : rows(CALLS)) {
      calls.computeIfAbsent(row.text("caller"), key -> new ArrayList<>()).add(row.text("callee"));
    }
    return calls;
  }

  List<MethodState> all() {
    Map<String, List<String>> calls = calls();
    Map<String, Integer> endpoints = new HashMap<>();
    reach(HANDLERS, calls, (endpoint, method) -> endpoints.merge(method, 1, Integer::sum));
    Map<String, List<String>> tests = new HashMap<>();
    reach(TESTS, calls, (test, method) -> note(tests, test, method));
    Set<String> called = new HashSet<>();
    calls.forEach(
        (caller, callees) ->
            callees.stream().filter(each -> !each.equals(caller)).forEach(called::add));
    Set<String> guards = new HashSet<>();
    rows(GUARDS).forEach(row -> guards.add(row.text("uid")));
    List<MethodState> states = new ArrayList<>();
    for (GraphRow row : rows(METHODS)) {
      String uid = row.text("uid");
      states.add(
          state(
              row,
              endpoints.getOrDefault(uid, 0),
              called.contains(uid),
              guards.contains(uid),
              tests.getOrDefault(uid, List.of())));
    }
    return states;
  }

  private MethodState state(
      GraphRow row, int endpoints, boolean called, boolean guards, List<String> tests) {
    String type = row.text("type");
    String simple = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    return new MethodState(
        row.text("uid"),
        simple + "." + row.text("name"),
        row.text("file"),
        row.number("first"),
        row.number("last"),
        row.flag("test"),
        row.text("body"),
        row.number("code"),
        row.number("ai"),
        row.number("undeclared"),
        row.texts("tools"),
        row.texts("commits"),
        row.flag("reviewed"),
        zones.of(row.text("uid")),
        endpoints,
        called,
        guards,
        row.flag("test") ? List.of() : tests);
  }

  private static void note(Map<String, List<String>> tests, String test, String method) {
    List<String> known = tests.computeIfAbsent(method, key -> new ArrayList<>());
    if (known.size() < MethodState.MAX_TESTS) {
      known.add(test);
    }
  }

  /** Tells of each start and each method to which calls lead from it, starts in order. */
  private void reach(
      String starts, Map<String, List<String>> calls, BiConsumer<String, String> found) {
    for (GraphRow row : rows(starts)) {
      Deque<String> open = new ArrayDeque<>(List.of(row.text("method")));
      Set<String> seen = new HashSet<>(open);
      while (!open.isEmpty()) {
        String method = open.poll();
        found.accept(row.text("start"), method);
        for (String callee : calls.getOrDefault(method, List.of())) {
          if (seen.add(callee)) {
            open.add(callee);
          }
        }
      }
    }
  }

  private List<GraphRow> rows(String cypher) {
    return graph.rows(cypher, Map.of()).stream().map(GraphRow::new).toList();
  }
}
