package dev.postern.extractor.access.path;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Compiles expressions to automata: Thompson's construction followed by the subset construction,
 * within a budget of states.
 */
final class Determinizer {

  private record Move(CharSet on, int to) {}

  private final List<List<Move>> moves = new ArrayList<>();
  private final List<BitSet> silent = new ArrayList<>();
  private final int budget;
  private boolean exhausted;

  private Determinizer(int budget) {
    this.budget = budget;
  }

  /** The minimal automaton of an expression, or nothing when the budget does not suffice. */
  static Optional<Automaton> compile(Expression expression, int budget) {
    Determinizer work = new Determinizer(budget);
    int start = work.state();
    int end = work.state();
    work.build(expression, start, end);
    return work.exhausted ? Optional.empty() : work.subsets(start, end);
  }

  private int state() {
    moves.add(new ArrayList<>());
    silent.add(new BitSet());
    exhausted |= moves.size() > 8 * budget;
    return moves.size() - 1;
  }

  private void build(Expression expression, int from, int to) {
    if (exhausted) {
      return;
    }
    if (expression instanceof Expression.Chars chars) {
      moves.get(from).add(new Move(chars.set(), to));
    } else if (expression instanceof Expression.Sequence sequence) {
      int at = from;
      for (Expression part : sequence.parts()) {
        int then = state();
        build(part, at, then);
        at = then;
      }
      silent.get(at).set(to);
    } else if (expression instanceof Expression.Choice choice) {
      choice.options().forEach(option -> build(option, from, to));
    } else if (expression instanceof Expression.Star star) {
      int loop = state();
      int back = state();
      silent.get(from).set(loop);
      silent.get(loop).set(to);
      build(star.body(), loop, back);
      silent.get(back).set(loop);
    }
  }

  private Optional<Automaton> subsets(int start, int end) {
    int[] cuts = cuts();
    Map<BitSet, Integer> known = new LinkedHashMap<>();
    List<BitSet> open = new ArrayList<>();
    List<int[]> rows = new ArrayList<>();
    BitSet first = new BitSet();
    first.set(start);
    close(first);
    known.put(first, 0);
    open.add(first);
    for (int i = 0; i < open.size(); i++) {
      if (open.size() > budget) {
        return Optional.empty();
      }
      int[] row = new int[cuts.length - 1];
      for (int interval = 0; interval < row.length; interval++) {
        BitSet target = step(open.get(i), cuts[interval]);
        Integer number = known.get(target);
        if (number == null) {
          number = open.size();
          known.put(target, number);
          open.add(target);
        }
        row[interval] = number;
      }
      rows.add(row);
    }
    boolean[] accepting = new boolean[rows.size()];
    for (int i = 0; i < accepting.length; i++) {
      accepting[i] = open.get(i).get(end);
    }
    return Optional.of(
        Minimizer.minimize(new Automaton(cuts, rows.toArray(new int[0][]), accepting)));
  }

  private int[] cuts() {
    TreeSet<Integer> all = new TreeSet<>(List.of(0, CharSet.LIMIT));
    for (List<Move> list : moves) {
      for (Move move : list) {
        for (int cut : move.on().cuts()) {
          all.add(cut);
        }
      }
    }
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  private BitSet step(BitSet from, int character) {
    BitSet target = new BitSet();
    for (int state = from.nextSetBit(0); state >= 0; state = from.nextSetBit(state + 1)) {
      for (Move move : moves.get(state)) {
        if (move.on().contains(character)) {
          target.set(move.to());
        }
      }
    }
    close(target);
    return target;
  }

  private void close(BitSet states) {
    BitSet open = (BitSet) states.clone();
    while (!open.isEmpty()) {
      int state = open.nextSetBit(0);
      open.clear(state);
      BitSet fresh = (BitSet) silent.get(state).clone();
      fresh.andNot(states);
      states.or(fresh);
      open.or(fresh);
    }
  }
}
