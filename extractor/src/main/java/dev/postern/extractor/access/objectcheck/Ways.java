package dev.postern.extractor.access.objectcheck;

import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.Statement;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ways through a body, and which of them avoid every check. A branch on a relation is a check
 * of a use when only one of its sides leads to the use; a call that refuses is one for what follows
 * it without an exception. A branch on the caller alone that leads around a check (who may do it
 * with any object) is no way without a check.
 */
final class Ways {

  private final Body body;
  private final Set<Integer> relations;
  private final Set<Integer> callerBranches;
  private final Set<Integer> refusals;

  /**
   * @param relations branches on whether the object belongs to the caller
   * @param callerBranches branches on the caller alone, tests for a missing caller excepted
   * @param refusals calls that return only when it does
   */
  Ways(Body body, Set<Integer> relations, Set<Integer> callerBranches, Set<Integer> refusals) {
    this.body = body;
    this.relations = relations;
    this.callerBranches = callerBranches;
    this.refusals = refusals;
  }

  /** Whether some way from the start to the statement avoids every check. */
  boolean isOpen(int use) {
    return isOpen(Set.of(use));
  }

  /** Whether some way from the start to one of the statements avoids every check. */
  boolean isOpen(Set<Integer> uses) {
    Set<Integer> checks = new TreeSet<>();
    for (int branch : relations) {
      if (isCheck(branch, uses)) {
        checks.add(branch);
      }
    }
    Set<Long> around = new TreeSet<>();
    boolean more = !checks.isEmpty() || !refusals.isEmpty();
    while (more) {
      more = false;
      for (int branch : callerBranches) {
        more |= around(branch, uses, checks, around);
      }
    }
    return any(from(0, checks, around), uses);
  }

  private boolean isCheck(int branch, Set<Integer> uses) {
    List<Integer> sides = body.successors(branch);
    return sides.size() == 2
        && leads(sides.get(0), uses, branch) != leads(sides.get(1), uses, branch);
  }

  private boolean around(int branch, Set<Integer> uses, Set<Integer> checks, Set<Long> around) {
    List<Integer> sides = body.successors(branch);
    if (sides.size() != 2) {
      return false;
    }
    boolean added = false;
    for (int i = 0; i < 2; i++) {
      int side = sides.get(i);
      int other = sides.get(1 - i);
      Set<Integer> stops = new TreeSet<>(checks);
      stops.add(branch);
      boolean open = any(from(side, stops, around), uses);
      boolean otherOpen = any(from(other, stops, around), uses);
      boolean otherLeads = leads(other, uses, branch);
      if (open && !otherOpen && otherLeads) {
        added |= around.add(edge(branch, side));
      }
    }
    return added;
  }

  private boolean leads(int from, Set<Integer> uses, int without) {
    return any(plain(from, Set.of(without)), uses);
  }

  private static boolean any(BitSet seen, Set<Integer> uses) {
    return uses.stream().anyMatch(seen::get);
  }

  /** Whether a way leads from one statement to a later one. */
  boolean follows(int first, int then) {
    return body.successors(first).stream().anyMatch(next -> plain(next, Set.of()).get(then));
  }

  /** Whether every way to a statement passes a branch. */
  boolean dominates(int branch, int statement) {
    return branch != statement && !plain(0, Set.of(branch)).get(statement);
  }

  private static long edge(int from, int to) {
    return ((long) from << 32) | to;
  }

  private BitSet plain(int start, Set<Integer> without) {
    return reach(start, without, Set.of(), Set.of());
  }

  private BitSet from(int start, Set<Integer> stops, Set<Long> around) {
    return reach(start, stops, around, refusals);
  }

  private BitSet reach(int start, Set<Integer> stops, Set<Long> around, Set<Integer> refusing) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    if (!body.statements().isEmpty()) {
      open.add(start);
    }
    while (!open.isEmpty()) {
      int at = open.removeFirst();
      if (seen.get(at)) {
        continue;
      }
      seen.set(at);
      if (stops.contains(at)) {
        continue;
      }
      open.addAll(body.handlerEntries(at));
      if (!refusing.contains(at)) {
        body.successors(at).stream()
            .filter(next -> !around.contains(edge(at, next)))
            .forEach(open::add);
      }
    }
    return seen;
  }

  /** The statements that end the body normally. */
  List<Integer> returns() {
    List<Integer> found = new java.util.ArrayList<>();
    for (int i = 0; i < body.statements().size(); i++) {
      if (body.statements().get(i) instanceof Statement.Return) {
        found.add(i);
      }
    }
    return found;
  }
}
