package dev.postern.extractor.access.objectcheck;

import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the marks of one body mean: which uses of the object are reached without a check. */
final class Conclusion {

  private static final Pattern HANDING_OUT =
      Pattern.compile("addAttribute|addObject|addAllAttributes|write|print|println|writeValue.*");

  private final CallReader calls;
  private final Traces traces;
  private final Checkpoints checkpoints;
  private final Ways ways;
  private final Ways firm;
  private final List<Answer> answers;

  Conclusion(CallReader calls, Traces traces) {
    this.calls = calls;
    this.traces = traces;
    this.checkpoints = new Checkpoints(calls, traces);
    this.ways = checkpoints.ways();
    this.firm = checkpoints.firmWays();
    this.answers = Answer.of(traces.body);
  }

  Reading reading() {
    Set<Integer> writes = writes();
    Set<Integer> openWrites = new TreeSet<>(writes);
    openWrites.removeIf(use -> !(ofRecord(use) ? firm : ways).isOpen(use));
    Set<Integer> handedOut = traces.reached ? handedOut() : Set.of();
    Set<Integer> openReads = new TreeSet<>(handedOut);
    openReads.removeIf(use -> !isOpen(use));
    Set<Integer> uses = union(writes, handedOut);
    Set<Integer> open = union(openWrites, openReads);
    Set<Integer> returns = new TreeSet<>(ways.returns());
    boolean refuses = checkpoints.any() && !returns.isEmpty() && !ways.isOpen(returns);
    return new Reading(
        result(!openReads.isEmpty()),
        refuses,
        refuses && firm.isOpen(returns),
        !refuses && mayRefuse(),
        traces.reached,
        !openWrites.isEmpty(),
        openWrites.stream().anyMatch(use -> !handedOut.contains(use) && ofRecord(use)),
        !openReads.isEmpty(),
        !traces.checkedUses.isEmpty()
            || traces.readings.values().stream().anyMatch(Reading::checkedUse)
            || !open.containsAll(uses),
        traces.sawCaller,
        traces.unread,
        traces.givenAway,
        new Strengths(traces, checkpoints, ways, uses, open).checks());
  }

  private static Set<Integer> union(Set<Integer> left, Set<Integer> right) {
    Set<Integer> all = new TreeSet<>(left);
    all.addAll(right);
    return all;
  }

  private Set<Integer> writes() {
    Set<Integer> found = new TreeSet<>(traces.writes);
    traces.readings.forEach(
        (index, reading) -> {
          if (reading.openWrite()) {
            found.add(index);
          }
        });
    return found;
  }

  /** Whether a call takes a record that was looked up. */
  private boolean ofRecord(int index) {
    Reading reading = traces.readings.get(index);
    return (reading != null && reading.openRecordWrite())
        || (traces.at(index) instanceof Statement.Call call
            && Marks.has(traces.marks.of(call.arguments()), Marks.RECORD));
  }

  /** Where records leave: returned, or given to a model or a writer. */
  private Set<Integer> handedOut() {
    Set<Integer> found = new TreeSet<>();
    for (int i = 0; i < traces.body.statements().size(); i++) {
      if (returned(i).map(traces.marks::of).filter(Conclusion::isRecord).isPresent()
          || isGiven(traces.at(i))) {
        found.add(i);
      }
    }
    return found;
  }

  private boolean isGiven(Statement statement) {
    return statement instanceof Statement.Call call
        && HANDING_OUT.matcher(call.callee().name()).matches()
        && calls.targets(call).isEmpty()
        && isRecord(traces.marks.of(call.arguments()));
  }

  /** Whether a record leaves on a way without a check. */
  private boolean isOpen(int use) {
    List<Answer> records =
        answers.stream()
            .filter(answer -> answer.back() == use)
            .filter(answer -> isRecord(traces.marks.of(answer.value())))
            .toList();
    return records.isEmpty() ? firm.isOpen(use) : firm.isOpen(records);
  }

  private static boolean isRecord(int bits) {
    return Marks.has(bits, Marks.RECORD);
  }

  /** Marks of the result: what is returned, and what it says that one way or another was taken. */
  private int result(boolean openRead) {
    int bits = 0;
    for (int index : ways.returns()) {
      bits |= returned(index).map(traces.marks::of).orElse(0);
    }
    if (!checkpoints.any()) {
      return bits;
    }
    int answer = saidBy(false, Marks.RELATION) | saidBy(true, Marks.STRANGER);
    if (answer == 0 && !Marks.has(bits, Marks.RELATED) && isHalfAnswer()) {
      answer = Marks.RELATED;
    }
    return openRead ? bits | answer : (bits & ~(Marks.OBJECT | Marks.RECORD)) | answer;
  }

  /**
   * The sense when every return that answers no, or every other one, either lies behind a check or
   * hands the answer of one on.
   */
  private int saidBy(boolean no, int sense) {
    List<Answer> said =
        answers.stream()
            .filter(answer -> isNo(answer.value()) == no)
            .filter(answer -> !Marks.has(traces.marks.of(answer.value()), sense))
            .toList();
    return !said.isEmpty() && !ways.isOpen(said) ? sense : 0;
  }

  private static boolean isNo(Operand value) {
    return value instanceof Constant constant && Comparing.isFalse(constant);
  }

  /** Whether a constant truth value is returned behind a branch on a relation, and elsewhere. */
  private boolean isHalfAnswer() {
    return answers.stream()
        .filter(answer -> isTruth(answer.value()))
        .anyMatch(
            answer ->
                checkpoints.relations().keySet().stream()
                    .anyMatch(branch -> ways.follows(branch, answer.at())));
  }

  private static boolean isTruth(Operand operand) {
    return operand instanceof Constant constant && constant.kind() == Constant.Kind.BOOLEAN;
  }

  private Optional<Operand> returned(int index) {
    return traces.at(index) instanceof Statement.Return back ? back.result() : Optional.empty();
  }

  /** A refusal under a branch on the caller and one on what was found for the object. */
  private boolean mayRefuse() {
    for (int i = 0; i < traces.body.statements().size(); i++) {
      if (traces.at(i) instanceof Statement.Throw
          && dominated(i, checkpoints.callerBranches())
          && dominated(i, checkpoints.recordBranches())) {
        return true;
      }
    }
    return false;
  }

  private boolean dominated(int index, Set<Integer> branches) {
    return branches.stream().anyMatch(branch -> ways.dominates(branch, index));
  }
}
