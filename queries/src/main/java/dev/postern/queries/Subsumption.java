package dev.postern.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which rows say what rows of other rules say of the same place already. A place is an endpoint of
 * an application; a row about several ({@code endpoints}) is covered when each of them is. What is
 * only possible covers nothing that is certain.
 */
final class Subsumption {
  private final Map<String, QuerySpec> queries = new TreeMap<>();
  private final Map<String, Set<String>> certain = new TreeMap<>();
  private final Map<String, Set<String>> possible = new TreeMap<>();

  /** A row that becomes a finding unless another covers it. */
  void note(QuerySpec query, Row row, boolean isPossible) {
    queries.put(query.id(), query);
    (isPossible ? possible : certain)
        .computeIfAbsent(query.id(), id -> new TreeSet<>())
        .addAll(places(row));
  }

  /** Whether other rules cover the row. */
  boolean covers(QuerySpec query, Row row, boolean isPossible) {
    List<String> places = places(row);
    return !places.isEmpty()
        && places.stream().allMatch(place -> !covering(query, place, isPossible).isEmpty());
  }

  /** The rules that cover the row and are not covered themselves. */
  Set<String> roots(QuerySpec query, Row row, boolean isPossible) {
    Set<String> roots = new TreeSet<>();
    for (String place : places(row)) {
      roots(query, place, isPossible, new TreeSet<>(Set.of(query.id())), roots);
    }
    return roots;
  }

  private void roots(
      QuerySpec query, String place, boolean isPossible, Set<String> seen, Set<String> roots) {
    for (QuerySpec rule : covering(query, place, isPossible)) {
      if (seen.add(rule.id())) {
        roots.add(rule.id());
        roots(rule, place, isPossible, seen, roots);
      }
    }
  }

  private List<QuerySpec> covering(QuerySpec query, String place, boolean isPossible) {
    List<QuerySpec> rules = new ArrayList<>();
    for (String id : query.subsumedBy()) {
      boolean says =
          certain.getOrDefault(id, Set.of()).contains(place)
              || (isPossible && possible.getOrDefault(id, Set.of()).contains(place));
      QuerySpec rule = queries.get(id);
      if (says && rule != null) {
        rules.add(rule);
      }
    }
    return rules;
  }

  /** The endpoints a row is about, with their application; none for a row about code. */
  static List<String> places(Row row) {
    List<String> endpoints = row.list("endpoints");
    List<String> named = endpoints.isEmpty() ? row.list("endpoint") : endpoints;
    return named.stream()
        .filter(endpoint -> !endpoint.isEmpty())
        .map(endpoint -> row.text("application") + " " + endpoint)
        .toList();
  }
}
