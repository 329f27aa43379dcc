package dev.postern.graph.mapping;

import dev.postern.graph.schema.EdgeKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The methods that calls lead to, the first included, uncertain calls too. */
final class Reachable {
  /** Methods looked at; beyond, nothing is said. */
  private static final int BUDGET = 5_000;

  private final Map<String, Set<String>> calls;
  private final Map<String, Set<String>> known = new TreeMap<>();

  Reachable(BatchIndex index) {
    this.calls = index.pairs(EdgeKind.CALLS);
  }

  /** The methods; none when there are too many to tell. */
  Set<String> from(String method) {
    Set<String> found = known.get(method);
    if (found == null) {
      found = walk(method);
      known.put(method, found);
    }
    return found;
  }

  private Set<String> walk(String method) {
    Set<String> seen = new TreeSet<>(Set.of(method));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (String next : calls.getOrDefault(open.poll(), Set.of())) {
        if (seen.add(next)) {
          open.add(next);
        }
      }
      if (seen.size() > BUDGET) {
        return Set.of();
      }
    }
    return seen;
  }
}
