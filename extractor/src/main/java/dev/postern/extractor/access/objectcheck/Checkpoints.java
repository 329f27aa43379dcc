package dev.postern.extractor.access.objectcheck;

import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.id.MethodId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The statements of one body at which ways part by the caller, the object, or both. */
final class Checkpoints {

  private static final Pattern REFUSING =
      Pattern.compile("isTrue|isFalse|state|(check|assert|verify|require|ensure|validate).*");
  private static final Pattern REFUSING_WHEN_TRUE = Pattern.compile("isFalse|assertFalse");
  private static final Pattern REFUSING_WHEN_FALSE =
      Pattern.compile("isTrue|state|assertTrue|checkState|checkArgument");

  private final CallReader calls;
  private final Traces traces;
  private final Map<Integer, Integer> relations = new TreeMap<>();
  private final Set<Integer> callerBranches = new TreeSet<>();
  private final Set<Integer> recordBranches = new TreeSet<>();
  private final Set<Integer> refusals = new TreeSet<>();

  Checkpoints(CallReader calls, Traces traces) {
    this.calls = calls;
    this.traces = traces;
    for (int i = 0; i < traces.body.statements().size(); i++) {
      Statement statement = traces.at(i);
      if (statement instanceof Statement.If branch
          && branch.condition() instanceof Variable condition) {
        branch(i, condition);
      } else if (statement instanceof Statement.Call call && refuses(i, call)) {
        refusals.add(i);
      }
    }
    refusals.addAll(traces.filtered);
  }

  private void branch(int index, Variable condition) {
    int bits = traces.marks.of(condition);
    if (Marks.has(bits, Marks.RELATED)) {
      relations.put(index, bits);
    } else if (bits == Marks.CALLER && !traces.nullTests.contains(condition.index())) {
      callerBranches.add(index);
    }
    if (Marks.has(bits, Marks.RECORD)) {
      recordBranches.add(index);
    }
  }

  private boolean refuses(int index, Statement.Call call) {
    if (traces.readings.containsKey(index)) {
      return traces.readings.get(index).refuses();
    }
    String name = call.callee().name();
    if (call.target().isPresent()
        || !REFUSING.matcher(name).matches()
        || !calls.targets(call).isEmpty()) {
      return false;
    }
    int bits = traces.marks.of(call.arguments());
    if (REFUSING_WHEN_TRUE.matcher(name).matches()) {
      return Marks.has(bits, Marks.STRANGER);
    }
    boolean either = !REFUSING_WHEN_FALSE.matcher(name).matches();
    return Marks.has(bits, either ? Marks.RELATED : Marks.RELATION);
  }

  /** Branches on a relation, with the marks of their conditions. */
  Map<Integer, Integer> relations() {
    return relations;
  }

  /** Branches on the caller alone that are no test for a missing one. */
  Set<Integer> callerBranches() {
    return callerBranches;
  }

  /** Branches on what was found for the object. */
  Set<Integer> recordBranches() {
    return recordBranches;
  }

  /** Calls that come back only when the object belongs to the caller. */
  Set<Integer> refusals() {
    return refusals;
  }

  /** Whether there is any check at all. */
  boolean any() {
    return !relations.isEmpty() || !refusals.isEmpty();
  }

  Ways ways() {
    return new Ways(traces.body, relations, callerBranches, refusals);
  }

  /** The ways when checks that rest on a property of what the request holds alone do not count. */
  Ways firmWays() {
    Map<Integer, Integer> firm = new TreeMap<>(relations);
    firm.values().removeIf(bits -> Marks.has(bits, Marks.LOOSE));
    Set<Integer> calls = new TreeSet<>(refusals);
    calls.removeIf(
        index -> traces.readings.containsKey(index) && traces.readings.get(index).loose());
    return new Ways(traces.body, firm, callerBranches, calls);
  }

  /** The method that compares at a branch or is called to. */
  MethodId checker(int index) {
    MethodId own = traces.method.id();
    if (traces.at(index) instanceof Statement.If branch
        && branch.condition() instanceof Variable condition) {
      return traces.origins.getOrDefault(condition.index(), own);
    }
    return traces.at(index) instanceof Statement.Call call
        ? calls.targets(call).stream().map(MethodDecl::id).findFirst().orElse(own)
        : own;
  }
}
