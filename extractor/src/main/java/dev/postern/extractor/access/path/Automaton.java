package dev.postern.extractor.access.path;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/**
 * A complete deterministic automaton over UTF-16 code units. Characters are grouped into
 * consecutive intervals; interval {@code i} runs from {@code cuts[i]} to {@code cuts[i + 1]}
 * (exclusive). State 0 is the start.
 */
final class Automaton {

  /** Witnesses prefer these, in this order, where the language leaves a choice. */
  private static final String PREFERRED = "1axzAX0/-._~";

  private final int[] cuts;
  private final int[][] next;
  private final boolean[] accepting;
  private final String beginning;

  Automaton(int[] cuts, int[][] next, boolean[] accepting) {
    this.cuts = cuts;
    this.next = next;
    this.accepting = accepting;
    this.beginning = Beginnings.shared(this);
  }

  /** What every word of the language begins with; possibly nothing. */
  String beginning() {
    return beginning;
  }

  int[] cuts() {
    return cuts;
  }

  int states() {
    return next.length;
  }

  int successor(int state, int interval) {
    return next[state][interval];
  }

  boolean accepting(int state) {
    return accepting[state];
  }

  /** Whether the word belongs to the language. */
  boolean accepts(String word) {
    int state = 0;
    for (int i = 0; i < word.length(); i++) {
      char each = word.charAt(i);
      state = next[state][intervalOf(each)];
    }
    return accepting[state];
  }

  /** Whether no word belongs to the language. */
  boolean isEmpty() {
    return witness().isEmpty();
  }

  /** A shortest word of the language, or nothing when it is empty. */
  Optional<String> witness() {
    int[] from = new int[states()];
    char[] by = new char[states()];
    Arrays.fill(from, -2);
    from[0] = -1;
    Deque<Integer> open = new ArrayDeque<>();
    open.add(0);
    while (!open.isEmpty()) {
      int state = open.remove();
      if (accepting[state]) {
        return Optional.of(trace(state, from, by));
      }
      for (int interval : preferredOrder()) {
        int target = next[state][interval];
        if (from[target] == -2) {
          from[target] = state;
          by[target] = representative(interval);
          open.add(target);
        }
      }
    }
    return Optional.empty();
  }

  private static String trace(int end, int[] from, char[] by) {
    StringBuilder word = new StringBuilder();
    for (int state = end; from[state] >= 0; state = from[state]) {
      word.append(by[state]);
    }
    return word.reverse().toString();
  }

  private int[] preferredOrder() {
    boolean[] taken = new boolean[cuts.length - 1];
    int[] order = new int[cuts.length - 1];
    int size = 0;
    for (int at = 0; at < PREFERRED.length(); at++) {
      char each = PREFERRED.charAt(at);
      int interval = intervalOf(each);
      if (!taken[interval]) {
        taken[interval] = true;
        order[size++] = interval;
      }
    }
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        order[size++] = i;
      }
    }
    return order;
  }

  private char representative(int interval) {
    for (int at = 0; at < PREFERRED.length(); at++) {
      char each = PREFERRED.charAt(at);
      if (intervalOf(each) == interval) {
        return each;
      }
    }
    return (char) cuts[interval];
  }

  private int intervalOf(char each) {
    int found = Arrays.binarySearch(cuts, each);
    return found >= 0 ? found : -found - 2;
  }
}
