package dev.postern.queries.imports;

import dev.postern.queries.RowSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The endpoints from which calls lead to methods, uncertain calls included. */
final class Doors {
  private static final String CALLERS =
      "MATCH (a:Method)-[:CALLS]->(b:Method) WHERE b.uid IN $uids RETURN DISTINCT a.uid AS caller,"
          + " b.uid AS callee ORDER BY caller, callee";
  private static final String HANDLERS =
      """
      MATCH (e:Endpoint)-[:HANDLES]->(m:Method)
      RETURN m.uid AS method, e.application AS application, trim(coalesce(e.verb, '') + ' ' + coalesce(e.address, '')) AS door
      ORDER BY method, application, door\
      """;
  private static final int ROUNDS = 12;

  private final Map<String, Set<String>> callers = new TreeMap<>();
  private final Map<String, List<Door>> handlers = new TreeMap<>();

  /** An endpoint. */
  record Door(String application, String name) {}

  /** Reads what leads to these methods. */
  Doors(RowSource graph, Collection<String> methods) {
    for (Map<String, Object> row : graph.rows(HANDLERS, Map.of())) {
      handlers
          .computeIfAbsent(text(row, "method"), each -> new ArrayList<>())
          .add(new Door(text(row, "application"), text(row, "door")));
    }
    Set<String> seen = new TreeSet<>(methods);
    Set<String> open = new TreeSet<>(methods);
    for (int round = 0; round < ROUNDS && !open.isEmpty(); round++) {
      Set<String> next = new TreeSet<>();
      for (Map<String, Object> row : graph.rows(CALLERS, Map.of("uids", new ArrayList<>(open)))) {
        String caller = text(row, "caller");
        callers.computeIfAbsent(text(row, "callee"), each -> new TreeSet<>()).add(caller);
        if (seen.add(caller)) {
          next.add(caller);
        }
      }
      open = next;
    }
  }

  /** The endpoints that lead to a method, its own first. */
  List<Door> to(String method) {
    List<Door> doors = new ArrayList<>();
    Set<String> seen = new TreeSet<>(Set.of(method));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      String at = open.poll();
      doors.addAll(handlers.getOrDefault(at, List.of()));
      for (String caller : callers.getOrDefault(at, Set.of())) {
        if (seen.add(caller)) {
          open.add(caller);
        }
      }
    }
    return doors.stream().distinct().toList();
  }

  private static String text(Map<String, Object> row, String column) {
    return row.get(column) instanceof String text ? text : "";
  }
}
