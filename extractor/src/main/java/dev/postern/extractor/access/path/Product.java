package dev.postern.extractor.access.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Combines two automata by a Boolean operation on acceptance. */
final class Product {

  /** Acceptance of the pair from acceptance of its parts. */
  interface Acceptance {
    boolean combine(boolean left, boolean right);
  }

  private Product() {}

  /** The minimal automaton of the combination, or nothing when the budget does not suffice. */
  static Optional<Automaton> of(
      Automaton left, Automaton right, Acceptance acceptance, int budget) {
    int[] cuts = merge(left.cuts(), right.cuts());
    int[] leftInterval = locate(cuts, left.cuts());
    int[] rightInterval = locate(cuts, right.cuts());
    Map<Long, Integer> known = new LinkedHashMap<>();
    List<long[]> open = new ArrayList<>();
    List<int[]> rows = new ArrayList<>();
    known.put(0L, 0);
    open.add(new long[] {0, 0});
    for (int i = 0; i < open.size(); i++) {
      if (open.size() > budget) {
        return Optional.empty();
      }
      int[] row = new int[cuts.length - 1];
      for (int interval = 0; interval < row.length; interval++) {
        int a = left.successor((int) open.get(i)[0], leftInterval[interval]);
        int b = right.successor((int) open.get(i)[1], rightInterval[interval]);
        long key = ((long) a << 32) | b;
        Integer number = known.get(key);
        if (number == null) {
          number = open.size();
          known.put(key, number);
          open.add(new long[] {a, b});
        }
        row[interval] = number;
      }
      rows.add(row);
    }
    boolean[] accepting = new boolean[rows.size()];
    for (int i = 0; i < accepting.length; i++) {
      accepting[i] =
          acceptance.combine(
              left.accepting((int) open.get(i)[0]), right.accepting((int) open.get(i)[1]));
    }
    return Optional.of(
        Minimizer.minimize(new Automaton(cuts, rows.toArray(new int[0][]), accepting)));
  }

  /** Whether the combination accepts nothing; nothing when the budget does not suffice. */
  static Optional<Boolean> isEmpty(
      Automaton left, Automaton right, Acceptance acceptance, int budget) {
    int[] cuts = merge(left.cuts(), right.cuts());
    int[] leftInterval = locate(cuts, left.cuts());
    int[] rightInterval = locate(cuts, right.cuts());
    Set<Long> seen = new HashSet<>(List.of(0L));
    Deque<Long> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      long pair = open.remove();
      int a = (int) (pair >>> 32);
      int b = (int) pair;
      if (acceptance.combine(left.accepting(a), right.accepting(b))) {
        return Optional.of(false);
      }
      if (seen.size() > budget) {
        return Optional.empty();
      }
      for (int i = 0; i < cuts.length - 1; i++) {
        long next =
            ((long) left.successor(a, leftInterval[i]) << 32)
                | right.successor(b, rightInterval[i]);
        if (seen.add(next)) {
          open.add(next);
        }
      }
    }
    return Optional.of(true);
  }

  private static int[] merge(int[] left, int[] right) {
    TreeSet<Integer> all = new TreeSet<>();
    for (int cut : left) {
      all.add(cut);
    }
    for (int cut : right) {
      all.add(cut);
    }
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int[] locate(int[] fine, int[] coarse) {
    int[] index = new int[fine.length - 1];
    int at = 0;
    for (int i = 0; i < index.length; i++) {
      while (coarse[at + 1] <= fine[i]) {
        at++;
      }
      index[i] = at;
    }
    return index;
  }
}
