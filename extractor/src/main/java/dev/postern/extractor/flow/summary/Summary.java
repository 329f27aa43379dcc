package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Cell;
import dev.postern.extractor.flow.dataflow.Implication;
import dev.postern.extractor.flow.dataflow.Mark;
import dev.postern.extractor.flow.dataflow.Marks;
import dev.postern.extractor.flow.dataflow.Origin;
import dev.postern.extractor.flow.dataflow.Trace;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a call of a method does, in terms of its inputs.
 *
 * @param returns whether it can end normally
 * @param result the value returned
 * @param thrown content of the exceptions that leave it
 * @param heap objects when it ends: those made, and inputs that were written
 * @param refined what it has checked when it ends normally
 * @param hits content of inputs and sources that arrives at sinks
 * @param wanted inputs whose constants, classes or code would make it more exact
 * @param types static types of the access paths it looks at
 */
public record Summary(
    boolean returns,
    Value result,
    Value thrown,
    Map<String, Cell> heap,
    Map<String, Long> refined,
    List<Hit> hits,
    Set<String> wanted,
    Map<String, TypeRef> types) {

  /** A call that never comes back: the start of the iteration over recursive methods. */
  static final Summary BOTTOM =
      new Summary(false, Value.NONE, Value.NONE, Map.of(), Map.of(), List.of(), Set.of(), Map.of());

  /** Nothing is known of a method but that its result may hold all that it is given. */
  static Summary opaque(MethodDecl method) {
    List<Mark> given = new ArrayList<>();
    if (!method.isStatic()) {
      given.add(new Mark(Origin.input(Paths.THIS).deep(), 0, Trace.EMPTY));
    }
    for (int i = 0; i < method.parameters().size(); i++) {
      given.add(new Mark(Origin.input(Paths.parameter(i)).deep(), 0, Trace.EMPTY));
    }
    Value result = Value.unknown(Marks.of(given));
    return new Summary(true, result, result, Map.of(), Map.of(), List.of(), Set.of(), Map.of());
  }

  /** The same of a method whose analysis was given up: it may end, and return anything. */
  Summary widened(MethodDecl method) {
    Value anything = result.join(opaque(method).result());
    return new Summary(true, anything, thrown, heap, Map.of(), hits, wanted, types);
  }

  public Summary {
    heap = Collections.unmodifiableMap(new LinkedHashMap<>(heap));
    refined = Collections.unmodifiableMap(new TreeMap<>(refined));
    hits = List.copyOf(hits);
    wanted = Collections.unmodifiableSet(new TreeSet<>(wanted));
    types = Collections.unmodifiableMap(new TreeMap<>(types));
  }

  private static Set<Hit.Key> keys(List<Hit> hits) {
    Set<Hit.Key> keys = new HashSet<>();
    hits.forEach(hit -> keys.add(hit.key()));
    return keys;
  }

  /** All that either says, so that repetitions come to an end. */
  Summary joined(Summary other) {
    Map<String, Cell> cells = new LinkedHashMap<>(other.heap);
    heap.forEach((location, cell) -> cells.merge(location, cell, Summary::both));
    Map<Hit.Key, Hit> arrived = new LinkedHashMap<>();
    other.hits.forEach(hit -> arrived.put(hit.key(), hit));
    hits.forEach(hit -> arrived.putIfAbsent(hit.key(), hit));
    Set<String> asked = new TreeSet<>(other.wanted);
    asked.addAll(wanted);
    Map<String, TypeRef> seen = new TreeMap<>(other.types);
    seen.putAll(types);
    Map<String, Long> checked =
        other.returns && returns ? Implication.meet(other.refined, refined) : refined;
    return new Summary(
        returns || other.returns,
        other.result.join(result),
        other.thrown.join(thrown),
        cells,
        checked,
        List.copyOf(arrived.values()),
        asked,
        seen);
  }

  private static Cell both(Cell left, Cell right) {
    TreeMap<String, Value> fields = new TreeMap<>(left.fields());
    right.fields().forEach((field, value) -> fields.merge(field, value, Value::join));
    return left.equals(right) ? left : left.many().withFields(fields);
  }

  /** How much there is to apply. */
  int size() {
    int size = hits.size();
    for (Cell cell : heap.values()) {
      size += 1 + cell.fields().size();
    }
    return size;
  }

  /** Whether both say the same, whatever the ways are. */
  boolean same(Summary other) {
    return returns == other.returns
        && result.equals(other.result)
        && thrown.equals(other.thrown)
        && heap.equals(other.heap)
        && refined.equals(other.refined)
        && wanted.equals(other.wanted)
        && keys(hits).equals(keys(other.hits));
  }
}
