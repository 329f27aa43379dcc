package dev.postern.extractor.access.objectcheck;

import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.type.Resolution;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The checks of one body and of what it calls, and how well each of them guards the uses. */
final class Strengths {

  private final Traces traces;
  private final Checkpoints checkpoints;
  private final Ways ways;
  private final Set<Integer> uses;
  private final boolean seen;
  private final boolean openUse;
  private final Map<String, Check> found = new LinkedHashMap<>();

  Strengths(
      Traces traces, Checkpoints checkpoints, Ways ways, Set<Integer> uses, Set<Integer> openUses) {
    this.traces = traces;
    this.checkpoints = checkpoints;
    this.ways = ways;
    this.seen = !uses.isEmpty();
    this.uses = seen ? uses : handedOn();
    this.openUse = seen ? !openUses.isEmpty() : this.uses.stream().anyMatch(ways::isOpen);
  }

  List<Check> checks() {
    Set<Integer> aims = uses.isEmpty() ? new TreeSet<>(ways.returns()) : uses;
    for (int branch : checkpoints.relations().keySet()) {
      if (!ways.refusesOwn(branch, aims)) {
        add(branch, strength(branch));
      }
    }
    for (int refusal : checkpoints.refusals()) {
      add(refusal, strength(refusal));
    }
    traces.readings.forEach(this::below);
    return List.copyOf(found.values());
  }

  /** Calls that take the object when no use of it was seen, those that check it excepted. */
  private Set<Integer> handedOn() {
    Set<Integer> calls = new TreeSet<>();
    for (int i = 0; i < traces.body.statements().size(); i++) {
      Reading reading = traces.readings.getOrDefault(i, Reading.NOTHING);
      boolean checks = reading.refuses() || Marks.has(reading.result(), Marks.RELATED);
      if (traces.at(i) instanceof Statement.Call call
          && !checks
          && (traces.readings.containsKey(i) || call.callee().resolution() == Resolution.UNRESOLVED)
          && Marks.has(traces.marks.of(call.arguments()), Marks.OBJECT | Marks.RECORD)) {
        calls.add(i);
      }
    }
    return calls;
  }

  private void below(int index, Reading reading) {
    if (reading.mayRefuse()) {
      add(index, "POSSIBLE");
    }
    if (isIgnored(index, reading)) {
      add(index, "IGNORED");
    }
    boolean checker =
        reading.refuses() || reading.mayRefuse() || Marks.has(reading.result(), Marks.RELATED);
    if (!checker || reading.openWrite() || reading.checkedUse()) {
      reading.checks().forEach(this::below);
    }
  }

  /** A check that guards all uses below guards some when there are others here. */
  private void below(Check check) {
    boolean weaker = seen && openUse && check.strength().equals("DOMINATES");
    Check each = weaker ? new Check(check.checker(), "PARTIAL", check.evidence()) : check;
    found.putIfAbsent(each.checker() + each.strength(), each);
  }

  private boolean isIgnored(int index, Reading reading) {
    return traces.at(index) instanceof Statement.Call call
        && call.target().isEmpty()
        && call.callee().returnType().simpleName().equalsIgnoreCase("boolean")
        && Marks.has(reading.result(), Marks.RELATED)
        && !reading.refuses();
  }

  private String strength(int check) {
    if (uses.isEmpty()) {
      return "POSSIBLE";
    }
    if (!openUse) {
      return "DOMINATES";
    }
    boolean after =
        uses.stream().anyMatch(use -> ways.isOpen(use) && ways.follows(use, check))
            && uses.stream().noneMatch(use -> ways.follows(check, use));
    return after ? "AFTER_USE" : "PARTIAL";
  }

  private void add(int index, String strength) {
    MethodId checker = checkpoints.checker(index);
    int line = Math.max(traces.at(index).line(), 0);
    SourceSpan at = SourceSpan.line(traces.method.span().file(), line);
    found.putIfAbsent(
        checker + strength,
        new Check(
            checker,
            strength,
            new Evidence(at, "object-check", "the object is related to the caller")));
  }
}
