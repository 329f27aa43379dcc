package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Atom;
import dev.postern.extractor.flow.dataflow.Cell;
import dev.postern.extractor.flow.dataflow.Implication;
import dev.postern.extractor.flow.dataflow.State;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.code.Handler;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.StatementKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Iterates over the blocks of a body until the states at their starts no longer change. Branches
 * whose condition is constant are followed on one side only.
 */
final class BodyAnalysis {

  /** Visits of a block after which the analysis of the body is given up. */
  private static final int MOST_VISITS = 40;

  /** Objects in one state after which the analysis of the body is given up. */
  private static final int MOST_OBJECTS = 2_500;

  /** Variables times branches after which a body is not analysed. */
  private static final long LARGEST = 6_000_000;

  private static final Implication UNTESTED = new Implication(Map.of(), Map.of());

  private final Frame frame;
  private final Body body;
  private final StatementTransfer transfer;
  private final Liveness liveness;
  private final TreeSet<Integer> leaders = new TreeSet<>();
  private final Map<Integer, State> entries = new TreeMap<>();
  private final TreeSet<Integer> open = new TreeSet<>();
  private final Map<Integer, Integer> visits = new TreeMap<>();
  private @Nullable State exit;
  private Value result = Value.NONE;
  private Value thrown = Value.NONE;
  private @Nullable Map<String, Long> ifTrue;
  private @Nullable Map<String, Long> ifFalse;
  private long work;
  private boolean cut;

  BodyAnalysis(Frame frame, Body body) {
    this.frame = frame;
    this.body = body;
    this.transfer = new StatementTransfer(frame);
    this.liveness = new Liveness(body);
    leaders.add(0);
    for (int i = 0; i < body.statements().size(); i++) {
      Statement statement = body.statements().get(i);
      switch (statement.kind()) {
        case IF, GOTO, SWITCH -> leaders.addAll(body.successors(i));
        default -> {}
      }
    }
    body.handlers().stream().map(Handler::entry).forEach(leaders::add);
  }

  /** Whether a body has more states than are worth keeping, as generated parsers have. */
  static boolean isTooLarge(Body body) {
    long branches =
        body.statements().stream()
            .filter(s -> s.kind() == StatementKind.IF || s.kind() == StatementKind.SWITCH)
            .count();
    return (2 * branches + 1) * body.variables().size() > LARGEST;
  }

  Summary run() {
    reach(0, start());
    while (!open.isEmpty()) {
      int block = open.pollFirst();
      State start = entries.get(block);
      boolean large = start != null && start.heap().size() > MOST_OBJECTS;
      if (large || visits.merge(block, 1, Integer::sum) > MOST_VISITS) {
        cut = true;
        break;
      }
      if (start != null) {
        block(block, start.copy());
      }
    }
    frame.engine().worked(work);
    if (cut) {
      frame.engine().gaps().cut(frame.method());
      return summary().widened(frame.method());
    }
    return summary();
  }

  /** Inputs that the body replaces are there from the start; the others appear when read. */
  private State start() {
    State state = new State(body.variables().size(), frame.memory().inputs());
    for (Statement statement : body.statements()) {
      if (statement.kind() != StatementKind.OPAQUE) {
        statement.assigned().stream()
            .filter(target -> state.get(target.index()).isNone())
            .forEach(target -> state.set(target.index(), frame.value(state, target)));
      }
    }
    return state;
  }

  private void block(int start, State state) {
    int index = start;
    while (index < body.statements().size()) {
      Statement statement = body.statements().get(index);
      work++;
      if (ends(statement, index, state)) {
        return;
      }
      List<Integer> handlers = mayThrow(statement) ? body.handlerEntries(index) : List.of();
      handlers.forEach(entry -> reach(entry, state));
      boolean goesOn = transfer.apply(state, statement, index);
      handlers.forEach(entry -> reach(entry, state));
      if (!state.thrown().isNone()) {
        if (handlers.isEmpty()) {
          escaped(state);
        }
        state.handled();
      }
      if (!goesOn) {
        return;
      }
      index++;
      if (leaders.contains(index)) {
        reach(index, state);
        return;
      }
    }
  }

  private static boolean mayThrow(Statement statement) {
    return switch (statement.kind()) {
      case CALL -> !makesException((Statement.Call) statement);
      case LOAD_ARRAY, LOAD_FIELD, CAST -> true;
      default -> false;
    };
  }

  /** Making an exception throws none. */
  private static boolean makesException(Statement.Call call) {
    String type = call.callee().declaringType().name();
    return call.call() == CallKind.CONSTRUCTOR
        && (type.endsWith("Exception") || type.endsWith("Error"));
  }

  /** Follows a statement after which no next one runs. */
  private boolean ends(Statement statement, int index, State state) {
    if (statement instanceof Statement.Goto jump) {
      reach(jump.destination(), state);
    } else if (statement instanceof Statement.If branch) {
      branch(branch, state);
    } else if (statement instanceof Statement.Switch choice) {
      choose(choice, state);
    } else if (statement instanceof Statement.Return end) {
      if (end.value() != null) {
        returned(state, frame.value(state, end.value()));
      }
      leave(state);
    } else if (statement instanceof Statement.Throw end) {
      Value exception = frame.value(state, end.value());
      state.raise(exception);
      Catches catches = new Catches(frame, body);
      List<Integer> handlers = catches.of(state, exception, index);
      handlers.forEach(entry -> reach(entry, state));
      if (handlers.isEmpty() || !catches.all(state, exception, handlers)) {
        escaped(state);
      }
    } else {
      return false;
    }
    return true;
  }

  private void branch(Statement.If branch, State state) {
    Value condition = frame.value(state, branch.condition());
    boolean mayHold = condition.open() || !condition.locations().isEmpty();
    boolean mayFail = mayHold;
    if (mayHold) {
      frame.want(condition);
    }
    mayHold |= condition.constants().contains(true);
    mayFail |= condition.constants().contains(false);
    if (mayHold) {
      State then = state.copy();
      transfer.assume(then, branch.condition(), condition, true);
      reach(branch.then(), then);
    }
    if (mayFail) {
      State otherwise = state.copy();
      transfer.assume(otherwise, branch.condition(), condition, false);
      reach(branch.otherwise(), otherwise);
    }
  }

  private void choose(Statement.Switch choice, State state) {
    Value selector = frame.value(state, choice.selector());
    boolean closed = selector.isClosed();
    if (!closed) {
      frame.want(selector);
    }
    int matched = 0;
    for (Statement.Switch.Case option : choice.cases()) {
      List<Object> labels = option.labels().stream().map(Atom::of).toList();
      boolean possible = !closed || labels.stream().anyMatch(label -> matches(selector, label));
      matched += (int) labels.stream().filter(label -> closed && matches(selector, label)).count();
      if (possible) {
        State chosen = state.copy();
        transfer.chosen(chosen, choice.selector());
        reach(option.destination(), chosen);
      }
    }
    if (!closed || matched < selector.constants().size()) {
      reach(choice.otherwise(), state);
    }
  }

  private static boolean matches(Value selector, Object label) {
    return selector.constants().stream()
        .anyMatch(atom -> atom.equals(label) || sameNumber(atom, label) || sameName(atom, label));
  }

  private static boolean sameNumber(Object atom, Object label) {
    var left = Atom.whole(atom);
    return left.isPresent() && left.equals(Atom.whole(label));
  }

  private static boolean sameName(Object atom, Object label) {
    return atom instanceof Atom.Named a
        && label instanceof Atom.Named b
        && a.name().equals(b.name());
  }

  private void reach(int block, State state) {
    State known = entries.get(block);
    if (known == null) {
      State first = state.copy();
      first.keep(variable -> liveness.alive(block, variable), Paths::isInput);
      entries.put(block, first);
      open.add(block);
    } else if (known.join(state, variable -> liveness.alive(block, variable))) {
      open.add(block);
    }
  }

  /** A truth value, or null or not, that is returned says what has been checked on the way. */
  private void returned(State state, Value value) {
    result = result.join(value.withTest(null));
    boolean any = value.open() || !value.locations().isEmpty();
    Implication test = value.test() == null ? UNTESTED : value.test();
    boolean number = value.constants().stream().anyMatch(Long.class::isInstance);
    if (any || number || value.constants().stream().anyMatch(BodyAnalysis::isThere)) {
      ifTrue = met(ifTrue, Implication.both(state.refined(), test.ifTrue()));
    }
    if (any
        || number
        || value.constants().contains(false)
        || value.constants().contains(Atom.NULL)) {
      ifFalse = met(ifFalse, Implication.both(state.refined(), test.ifFalse()));
    }
  }

  private static boolean isThere(Object atom) {
    return !atom.equals(false) && !atom.equals(Atom.NULL);
  }

  private static Map<String, Long> met(
      @Nullable Map<String, Long> known, Map<String, Long> checked) {
    return known == null ? checked : Implication.meet(known, checked);
  }

  private Value tested() {
    Implication test =
        new Implication(ifTrue == null ? Map.of() : ifTrue, ifFalse == null ? Map.of() : ifFalse);
    boolean says = !test.ifTrue().isEmpty() || !test.ifFalse().isEmpty();
    return says ? result.withTest(test) : result;
  }

  /** An exception leaves the method: what it holds, as content alone. */
  private void escaped(State state) {
    thrown = thrown.join(Value.unknown(frame.memory().deep(state, state.thrown())));
  }

  private void leave(State state) {
    if (exit == null) {
      exit = state.copy();
    } else {
      exit.join(state, variable -> false);
    }
  }

  private Summary summary() {
    Map<String, Cell> heap = new LinkedHashMap<>();
    Map<String, Long> refined = new TreeMap<>();
    if (exit != null) {
      exit.heap()
          .forEach(
              (location, cell) -> {
                if (cell.kind() != Cell.Kind.SYMBOLIC || !cell.fields().isEmpty()) {
                  heap.put(location, cell);
                }
              });
      exit.refined()
          .forEach(
              (key, bits) -> {
                if (Paths.isInput(key) || key.startsWith("o:P")) {
                  refined.put(key, bits);
                }
              });
    }
    return new Summary(
        exit != null,
        tested(),
        thrown,
        reachable(heap),
        refined,
        frame.hits(),
        frame.wanted(),
        frame.memory().inputs().types());
  }

  /** Objects that a caller can get at. */
  private Map<String, Cell> reachable(Map<String, Cell> heap) {
    TreeSet<String> seen = new TreeSet<>(result.locations());
    heap.keySet().stream().filter(Paths::isInput).forEach(seen::add);
    java.util.ArrayDeque<String> queue = new java.util.ArrayDeque<>(seen);
    Map<String, Cell> kept = new LinkedHashMap<>();
    while (!queue.isEmpty()) {
      String location = queue.removeFirst();
      Cell cell = heap.get(location);
      if (cell != null) {
        kept.put(location, cell);
        for (Value value : cell.fields().values()) {
          value.locations().stream().filter(seen::add).forEach(queue::addLast);
        }
      }
    }
    return kept;
  }
}
