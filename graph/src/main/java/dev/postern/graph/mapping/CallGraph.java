package dev.postern.graph.mapping;

import dev.postern.extractor.model.fact.StructureFact;
import dev.postern.extractor.model.id.MethodId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Calls between methods of the repository, walked breadth first in the order of the ids. Methods
 * are numbered and calls kept in arrays: every endpoint walks the whole graph behind it.
 */
final class CallGraph {
  private final List<MethodId> methods;
  private final Map<MethodId, Integer> numbers = new HashMap<>();
  private final int[][] callees;
  private final boolean[][] exact;

  /** With several facts for one pair, one exact call suffices. */
  CallGraph(List<StructureFact.Call> calls) {
    TreeMap<MethodId, TreeMap<MethodId, Boolean>> exactByCallee = new TreeMap<>();
    TreeSet<MethodId> all = new TreeSet<>();
    for (StructureFact.Call call : calls) {
      all.add(call.caller());
      all.add(call.callee());
      exactByCallee
          .computeIfAbsent(call.caller(), caller -> new TreeMap<>())
          .merge(call.callee(), !call.overApproximate(), Boolean::logicalOr);
    }
    methods = List.copyOf(all);
    methods.forEach(method -> numbers.put(method, numbers.size()));
    callees = new int[methods.size()][0];
    exact = new boolean[methods.size()][0];
    exactByCallee.forEach(this::connect);
  }

  private void connect(MethodId caller, Map<MethodId, Boolean> called) {
    int[] targets = new int[called.size()];
    boolean[] certain = new boolean[called.size()];
    int at = 0;
    for (Map.Entry<MethodId, Boolean> callee : called.entrySet()) {
      targets[at] = numbers.getOrDefault(callee.getKey(), -1);
      certain[at++] = callee.getValue();
    }
    int from = numbers.getOrDefault(caller, -1);
    callees[from] = targets;
    exact[from] = certain;
  }

  /**
   * Everything reachable from a method.
   *
   * @param overApproximate whether calls with several candidates are followed too
   * @param budget most methods to visit
   */
  Reach reach(MethodId start, boolean overApproximate, int budget) {
    int[] cameFrom = new int[methods.size()];
    Arrays.fill(cameFrom, -1);
    int from = numbers.getOrDefault(start, -1);
    if (from < 0) {
      return new Reach(start, cameFrom, false);
    }
    int[] open = new int[Math.min(budget, methods.size())];
    int filled = 0;
    open[filled++] = from;
    cameFrom[from] = from;
    boolean cutOff = false;
    for (int next = 0; next < filled; next++) {
      int caller = open[next];
      for (int i = 0; i < callees[caller].length; i++) {
        int callee = callees[caller][i];
        if (cameFrom[callee] < 0 && (overApproximate || exact[caller][i])) {
          if (filled == open.length) {
            cutOff = true;
          } else {
            cameFrom[callee] = caller;
            open[filled++] = callee;
          }
        }
      }
    }
    return new Reach(start, cameFrom, cutOff);
  }

  /** What was reached from one method. */
  final class Reach {
    private final MethodId start;
    private final int[] cameFrom;
    private final boolean cutOff;

    private Reach(MethodId start, int[] cameFrom, boolean cutOff) {
      this.start = start;
      this.cameFrom = cameFrom;
      this.cutOff = cutOff;
    }

    /** Whether the budget ran out. */
    boolean cutOff() {
      return cutOff;
    }

    boolean has(MethodId method) {
      int number = numbers.getOrDefault(method, -1);
      return method.equals(start) || (number >= 0 && cameFrom[number] >= 0);
    }

    /** The shortest path to a method that was reached, from the start, both included. */
    List<MethodId> path(MethodId target) {
      List<MethodId> path = new ArrayList<>(List.of(target));
      if (!target.equals(start)) {
        int at = numbers.getOrDefault(target, -1);
        while (cameFrom[at] != at) {
          at = cameFrom[at];
          path.add(methods.get(at));
        }
      }
      Collections.reverse(path);
      return path;
    }
  }
}
