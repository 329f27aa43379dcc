package dev.postern.extractor.flow.dataflow;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Variables and objects at a point of a method. Not immutable: a transfer changes a copy.
 *
 * <p>Objects that were there before the method started share one {@link Origins} per analysis, so
 * that an object that only one of two joined states has looked at is known in both.
 */
@SuppressWarnings("ReferenceEquality") // unchanged parts are kept as they are
public final class State {

  /** What the inputs of the method held when it started. */
  public interface Origins {
    /** The value at an access path. */
    Value initial(String location, String field);
  }

  /** Up to that many objects are kept without asking who refers to them. */
  private static final int FEW_OBJECTS = 12;

  private final Origins origins;
  private final Value[] variables;
  private final Map<String, Cell> heap;
  private Map<String, Long> refined;
  private Value thrown = Value.NONE;

  public State(int variables, Origins origins) {
    this.origins = origins;
    this.variables = new Value[variables];
    Arrays.fill(this.variables, Value.NONE);
    this.heap = new LinkedHashMap<>();
    this.refined = new TreeMap<>();
  }

  private State(State other) {
    this.origins = other.origins;
    this.variables = other.variables.clone();
    this.heap = new LinkedHashMap<>(other.heap);
    this.refined = other.refined;
    this.thrown = other.thrown;
  }

  /** What the exceptions on the way to a handler are and hold. */
  public Value thrown() {
    return thrown;
  }

  /** Adds a possible exception. */
  public void raise(Value exception) {
    thrown = thrown.join(exception);
  }

  /** The exceptions are dealt with. */
  public void handled() {
    thrown = Value.NONE;
  }

  public State copy() {
    return new State(this);
  }

  public Value get(int variable) {
    return variables[variable];
  }

  /** Sets a variable; what truth values say about its old value is forgotten. */
  public void set(int variable, Value value) {
    String name = "v:" + variable;
    for (int i = 0; i < variables.length; i++) {
      Implication test = variables[i].test();
      if (test != null && (test.ifTrue().containsKey(name) || test.ifFalse().containsKey(name))) {
        variables[i] = variables[i].withTest(null);
      }
    }
    if (refined.containsKey(name)) {
      refined = new TreeMap<>(refined);
      refined.remove(name);
    }
    variables[variable] = value;
  }

  /** The object at a location; {@code null} is never stored, so absence means a plain value. */
  public Cell cell(String location, Cell absent) {
    return heap.getOrDefault(location, absent);
  }

  public boolean has(String location) {
    return heap.containsKey(location);
  }

  public void put(String location, Cell cell) {
    heap.put(location, cell);
  }

  public Map<String, Cell> heap() {
    return heap;
  }

  /** What the checks on every way to this point say. */
  public Map<String, Long> refined() {
    return refined;
  }

  /** The content that the checks on the way leave. */
  public void refine(Map<String, Long> facts) {
    if (facts.isEmpty()) {
      return;
    }
    refined = Implication.both(refined, facts);
    facts.forEach(this::refine);
  }

  private void refine(String key, long kinds) {
    if (key.startsWith("v:")) {
      int index = Integer.parseInt(key.substring(2));
      variables[index] = cleared(variables[index], kinds);
      return;
    }
    change(key.startsWith("o:") ? ofOrigin(key.substring(2), kinds) : at(key, kinds));
  }

  private static UnaryOperator<Value> at(String location, long kinds) {
    return value ->
        value.locations().size() == 1 && value.locations().contains(location)
            ? cleared(value, kinds)
            : value;
  }

  private static UnaryOperator<Value> ofOrigin(String origin, long kinds) {
    return value ->
        value.withMarks(
            value
                .marks()
                .map(mark -> mark.origin().key().equals(origin) ? mark.clear(kinds) : mark));
  }

  private void change(UnaryOperator<Value> change) {
    for (int i = 0; i < variables.length; i++) {
      variables[i] = change.apply(variables[i]);
    }
    heap.replaceAll(
        (location, cell) -> {
          TreeMap<String, Value> fields = new TreeMap<>(cell.fields());
          fields.replaceAll((name, value) -> change.apply(value));
          return fields.equals(cell.fields()) ? cell : cell.withFields(fields);
        });
  }

  private static Value cleared(Value value, long kinds) {
    return value.withMarks(value.marks().clear(kinds));
  }

  /** Takes over all that the other state says. */
  public void become(State other) {
    System.arraycopy(other.variables, 0, variables, 0, variables.length);
    heap.clear();
    heap.putAll(other.heap);
    refined = other.refined;
    thrown = other.thrown;
  }

  /**
   * Forgets variables that are not alive and, when there are many, objects that nothing refers to.
   *
   * @param root whether an object is kept whatever refers to it
   */
  public void keep(IntPredicate alive, Predicate<String> root) {
    for (int i = 0; i < variables.length; i++) {
      if (!alive.test(i) && variables[i] != Value.NONE) {
        variables[i] = Value.NONE;
      }
    }
    if (heap.size() > FEW_OBJECTS) {
      heap.keySet().retainAll(reachable(root));
    }
  }

  private Set<String> reachable(Predicate<String> root) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    for (Value variable : variables) {
      variable.locations().stream().filter(seen::add).forEach(open::add);
    }
    thrown.locations().stream().filter(seen::add).forEach(open::add);
    heap.keySet().stream().filter(root).filter(seen::add).forEach(open::add);
    while (!open.isEmpty()) {
      Cell cell = heap.get(open.remove());
      if (cell != null) {
        for (Value field : cell.fields().values()) {
          field.locations().stream().filter(seen::add).forEach(open::add);
        }
      }
    }
    return seen;
  }

  /**
   * Adds the other state's possibilities; whether that changed anything.
   *
   * @param alive the variables that matter
   */
  public boolean join(State other, IntPredicate alive) {
    boolean changed = false;
    for (int i = 0; i < variables.length; i++) {
      if (variables[i] == other.variables[i] && !tells(variables[i])) {
        continue;
      }
      if (!alive.test(i)) {
        variables[i] = Value.NONE;
        continue;
      }
      Value sum = variables[i].join(other.variables[i]);
      if (tells(sum)) {
        sum = sum.withTest(implied(variables[i], refined, other.variables[i], other.refined));
      }
      changed |= sum != variables[i];
      variables[i] = sum;
    }
    for (Map.Entry<String, Cell> entry : other.heap.entrySet()) {
      if (heap.get(entry.getKey()) != entry.getValue()) {
        changed |= join(entry.getKey(), entry.getValue());
      }
    }
    for (String location : java.util.List.copyOf(heap.keySet())) {
      if (!other.heap.containsKey(location)) {
        changed |= joinUntouched(location);
      }
    }
    Value raised = thrown.join(other.thrown);
    changed |= raised != thrown;
    thrown = raised;
    if (refined != other.refined) {
      Map<String, Long> both = Implication.meet(refined, other.refined);
      changed |= !both.equals(refined);
      refined = both;
    }
    return changed;
  }

  /** Whether it is a truth value that was made on the way. */
  private static boolean tells(Value value) {
    return value.test() != null || value.constants().contains(true);
  }

  /** What has been checked on the ways on which a truth value was made tells what it says. */
  private static @Nullable Implication implied(
      Value left, Map<String, Long> checked, Value right, Map<String, Long> otherwise) {
    Map<String, Long> ifTrue = meet(says(left, checked, true), says(right, otherwise, true));
    Map<String, Long> ifFalse = meet(says(left, checked, false), says(right, otherwise, false));
    return ifTrue.isEmpty() && ifFalse.isEmpty() ? null : new Implication(ifTrue, ifFalse);
  }

  private static Optional<Map<String, Long>> says(
      Value value, Map<String, Long> checked, boolean outcome) {
    boolean any =
        value.open()
            || !value.locations().isEmpty()
            || value.constants().stream().anyMatch(atom -> !(atom instanceof Boolean));
    if (!any && !value.constants().contains(outcome)) {
      return Optional.empty();
    }
    Implication test = value.test();
    return Optional.of(
        test == null
            ? checked
            : Implication.both(checked, outcome ? test.ifTrue() : test.ifFalse()));
  }

  private static Map<String, Long> meet(
      Optional<Map<String, Long>> left, Optional<Map<String, Long>> right) {
    return left.isPresent() && right.isPresent()
        ? Implication.meet(left.get(), right.get())
        : left.or(() -> right).orElse(Map.of());
  }

  private boolean join(String location, Cell cell) {
    Cell old = heap.get(location);
    if (old == null) {
      Cell sum = symbolic(cell) ? cell.join(untouched(cell), unlisted(location)) : cell;
      heap.put(location, sum);
      return true;
    }
    Cell sum = old.join(cell, unlisted(location));
    if (sum == old) {
      return false;
    }
    heap.put(location, sum);
    return true;
  }

  /** The other state never looked at the object: its fields are as they were. */
  private boolean joinUntouched(String location) {
    Cell old = heap.getOrDefault(location, Cell.of(Cell.Kind.LIBRARY, "", false));
    if (!symbolic(old)) {
      return false;
    }
    Cell sum = old.join(untouched(old), unlisted(location));
    if (sum == old) {
      return false;
    }
    heap.put(location, sum);
    return true;
  }

  private static boolean symbolic(Cell cell) {
    return cell.kind() == Cell.Kind.SYMBOLIC;
  }

  private static Cell untouched(Cell cell) {
    return cell.withFields(new TreeMap<>());
  }

  private Cell.Unlisted unlisted(String location) {
    return (cell, field) -> {
      if (cell.kind() == Cell.Kind.SYMBOLIC) {
        return origins.initial(location, field);
      }
      if (field.startsWith(Cell.NOTE)) {
        return Value.UNKNOWN;
      }
      boolean element = "[#*".indexOf(field.charAt(0)) >= 0;
      return element ? Value.NONE : Value.UNKNOWN;
    };
  }
}
