package dev.postern.extractor.access.objectcheck;

import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.Statement;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ways through a body, and which of them avoid every check. A branch on a relation is passed on
 * the side where the object belongs to the caller; when it is not known which side that is, the
 * branch is a check of a use when only one of its sides leads to the use. A call that refuses is a
 * check for what follows it without an exception. A branch on the caller alone that leads around a
 * check (who may do it with any object) is no way without a check.
 */
final class Ways {

  private final Body body;
  private final Set<Integer> eitherSide;
  private final Set<Long> belonging;
  private final Set<Integer> callerBranches;
  private final Set<Integer> refusals;

  /**
   * @param relations branches on whether the object belongs to the caller, with what their
   *     conditions say
   * @param callerBranches branches on the caller alone, tests for a missing caller excepted
   * @param refusals calls that return only when it does
   */
  Ways(
      Body body,
      Map<Integer, Integer> relations,
      Set<Integer> callerBranches,
      Set<Integer> refusals) {
    this.body = body;
    this.eitherSide = new TreeSet<>();
    this.belonging = new TreeSet<>();
    this.callerBranches = callerBranches;
    this.refusals = refusals;
    relations.forEach(
        (branch, bits) -> {
          if ((bits & Marks.RELATED) == Marks.RELATED) {
            eitherSide.add(branch);
          } else {
            belonging.add(edge(branch, side(branch, Marks.has(bits, Marks.RELATION))));
          }
        });
  }

  private int side(int branch, boolean holds) {
    Statement.If condition = (Statement.If) body.statements().get(branch);
    return holds ? condition.then() : condition.otherwise();
  }

  /** Whether some way from the start to the statement avoids every check. */
  boolean isOpen(int use) {
    return isOpen(Set.of(use));
  }

  /** Whether some way from the start to one of the statements avoids every check. */
  boolean isOpen(Set<Integer> uses) {
    return any(from(0, checksOf(uses), around(uses)), uses);
  }

  /** Whether some way on which one of the answers is given avoids every check. */
  boolean isOpen(List<Answer> answers) {
    Set<Integer> chosen = new TreeSet<>();
    Set<Integer> backs = new TreeSet<>();
    answers.forEach(answer -> chosen.add(answer.at()));
    answers.forEach(answer -> backs.add(answer.back()));
    Set<Long> around = around(chosen);
    around.addAll(around(backs));
    Set<Integer> checks = checksOf(chosen);
    checks.addAll(checksOf(backs));
    BitSet seen = from(0, checks, around);
    return answers.stream()
        .filter(answer -> seen.get(answer.at()))
        .anyMatch(
            answer -> {
              Set<Integer> stops = new TreeSet<>(checks);
              stops.addAll(answer.instead());
              return from(answer.at(), stops, around).get(answer.back());
            });
  }

  private Set<Integer> checksOf(Set<Integer> uses) {
    Set<Integer> checks = new TreeSet<>();
    for (int branch : eitherSide) {
      if (isCheck(branch, uses)) {
        checks.add(branch);
      }
    }
    return checks;
  }

  /** Sides of branches on the caller that lead around the checks of the uses. */
  private Set<Long> around(Set<Integer> uses) {
    Set<Integer> checks = checksOf(uses);
    Set<Long> around = new TreeSet<>();
    boolean more = !checks.isEmpty() || !refusals.isEmpty() || !belonging.isEmpty();
    while (more) {
      more = false;
      for (int branch : callerBranches) {
        more |= around(branch, uses, checks, around);
      }
    }
    return around;
  }

  /**
   * Whether a branch on a relation refuses what belongs to the caller alone, such as a change of
   * one's own account: no use lies behind the belonging side only.
   */
  boolean refusesOwn(int branch, Set<Integer> uses) {
    Statement.If condition = (Statement.If) body.statements().get(branch);
    boolean then = belonging.contains(edge(branch, condition.then()));
    boolean otherwise = belonging.contains(edge(branch, condition.otherwise()));
    if (then == otherwise) {
      return false;
    }
    int own = then ? condition.then() : condition.otherwise();
    int other = then ? condition.otherwise() : condition.then();
    return !leads(own, uses, branch) && leads(other, uses, branch);
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
    Set<Long> closed = new TreeSet<>(around);
    closed.addAll(belonging);
    return reach(start, stops, closed, refusals);
  }

  private BitSet reach(int start, Set<Integer> stops, Set<Long> closed, Set<Integer> refusing) {
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
            .filter(next -> !closed.contains(edge(at, next)))
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
