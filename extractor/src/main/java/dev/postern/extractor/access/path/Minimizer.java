package dev.postern.extractor.access.path;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Merges equivalent states by partition refinement (Moore, 1956) and equal neighbour intervals. */
final class Minimizer {

  private Minimizer() {}

  /** The automaton with the fewest states for the same language; its start stays state 0. */
  static Automaton minimize(Automaton automaton) {
    int[] block = refine(automaton);
    int blocks = Arrays.stream(block).max().orElse(0) + 1;
    int width = automaton.cuts().length - 1;
    int[][] next = new int[blocks][width];
    boolean[] accepting = new boolean[blocks];
    for (int state = 0; state < automaton.states(); state++) {
      accepting[block[state]] = automaton.accepting(state);
      for (int interval = 0; interval < width; interval++) {
        next[block[state]][interval] = block[automaton.successor(state, interval)];
      }
    }
    return narrow(automaton.cuts(), next, accepting);
  }

  private static int[] refine(Automaton automaton) {
    int[] block = new int[automaton.states()];
    for (int i = 0; i < block.length; i++) {
      block[i] = automaton.accepting(i) == automaton.accepting(0) ? 0 : 1;
    }
    int count = 0;
    while (true) {
      Map<IntBuffer, Integer> signatures = new HashMap<>();
      int[] finer = new int[block.length];
      for (int state = 0; state < block.length; state++) {
        int[] signature = new int[automaton.cuts().length];
        signature[0] = block[state];
        for (int i = 1; i < signature.length; i++) {
          signature[i] = block[automaton.successor(state, i - 1)];
        }
        int next = signatures.size();
        Integer known = signatures.putIfAbsent(IntBuffer.wrap(signature), next);
        finer[state] = known == null ? next : known;
      }
      block = finer;
      if (signatures.size() == count) {
        return block;
      }
      count = signatures.size();
    }
  }

  private static Automaton narrow(int[] cuts, int[][] next, boolean[] accepting) {
    TreeSet<Integer> kept = new TreeSet<>(List.of(0));
    for (int interval = 1; interval < cuts.length - 1; interval++) {
      for (int[] row : next) {
        if (row[interval] != row[interval - 1]) {
          kept.add(interval);
          break;
        }
      }
    }
    int[] columns = kept.stream().mapToInt(Integer::intValue).toArray();
    int[] narrowCuts = new int[columns.length + 1];
    int[][] narrowNext = new int[next.length][columns.length];
    for (int i = 0; i < columns.length; i++) {
      narrowCuts[i] = cuts[columns[i]];
      for (int state = 0; state < next.length; state++) {
        narrowNext[state][i] = next[state][columns[i]];
      }
    }
    narrowCuts[columns.length] = CharSet.LIMIT;
    return new Automaton(narrowCuts, narrowNext, accepting);
  }
}
