package dev.postern.threatmodel.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Smallest set of controls of which at least one lies on every path (a hitting set). Exact by
 * branching on a path that is not closed, within a bound of work; beyond it greedy, which takes at
 * most the harmonic number of the largest count times as many (Chvátal 1979).
 *
 * @param controls that which closes most of the paths left comes first
 */
record SmallestCut(List<String> controls, boolean exact) {
  private static final int MOST_WORK = 200_000;

  SmallestCut {
    controls = List.copyOf(controls);
  }

  static SmallestCut of(Collection<? extends Set<String>> paths) {
    List<Set<String>> all = sets(sorted(paths));
    List<Set<String>> distinct = sets(new TreeSet<>(sorted(paths)));
    List<String> greedy = greedy(all);
    Search search = new Search(greedy.size());
    search.run(distinct, new ArrayList<>());
    if (search.work > MOST_WORK) {
      return new SmallestCut(greedy, false);
    }
    return new SmallestCut(search.best.isEmpty() ? greedy : inOrder(all, search.best), true);
  }

  private static List<Set<String>> sets(Collection<String> texts) {
    return texts.stream()
        .map(text -> (Set<String>) new TreeSet<>(List.of(text.split("\u0000", -1))))
        .toList();
  }

  private static List<String> sorted(Collection<? extends Set<String>> paths) {
    return paths.stream()
        .filter(path -> !path.isEmpty())
        .map(path -> String.join("\u0000", new TreeSet<>(path)))
        .toList();
  }

  private static List<String> greedy(List<Set<String>> paths) {
    Set<String> all = new TreeSet<>();
    paths.forEach(all::addAll);
    return inOrder(paths, all);
  }

  /** Of some controls, always the one that closes most of what is left, until nothing is. */
  private static List<String> inOrder(List<Set<String>> paths, Collection<String> from) {
    List<Set<String>> left = new ArrayList<>(paths);
    List<String> chosen = new ArrayList<>();
    while (!left.isEmpty()) {
      Map<String, Integer> counts = new TreeMap<>();
      left.forEach(
          path ->
              path.stream()
                  .filter(from::contains)
                  .forEach(control -> counts.merge(control, 1, Integer::sum)));
      String best = "";
      for (Map.Entry<String, Integer> each : counts.entrySet()) {
        if (best.isEmpty() || each.getValue() > counts.getOrDefault(best, 0)) {
          best = each.getKey();
        }
      }
      if (best.isEmpty()) {
        break;
      }
      String taken = best;
      chosen.add(taken);
      left.removeIf(path -> path.contains(taken));
    }
    return chosen;
  }

  /** Depth-first search for fewer controls than a bound. */
  private static final class Search {
    private int bound;
    private int work;
    private List<String> best = List.of();

    private Search(int bound) {
      this.bound = bound;
    }

    private void run(List<Set<String>> open, List<String> chosen) {
      if (++work > MOST_WORK) {
        return;
      }
      if (open.isEmpty()) {
        best = List.copyOf(chosen);
        bound = chosen.size();
        return;
      }
      if (chosen.size() + disjoint(open) >= bound) {
        return;
      }
      Set<String> branch =
          open.stream().min(java.util.Comparator.comparingInt(Set::size)).orElseThrow();
      for (String control : branch) {
        List<String> more = new ArrayList<>(chosen);
        more.add(control);
        run(open.stream().filter(path -> !path.contains(control)).toList(), more);
      }
    }

    /** How many paths share no control with each other: as many controls are needed. */
    private static int disjoint(List<Set<String>> open) {
      Set<String> used = new TreeSet<>();
      int count = 0;
      for (Set<String> path : open) {
        if (path.stream().noneMatch(used::contains)) {
          used.addAll(path);
          count++;
        }
      }
      return count;
    }
  }
}
