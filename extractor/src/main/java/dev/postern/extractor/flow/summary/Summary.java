package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Cell;
import dev.postern.extractor.flow.dataflow.Mark;
import dev.postern.extractor.flow.dataflow.Marks;
import dev.postern.extractor.flow.dataflow.Origin;
import dev.postern.extractor.flow.dataflow.Trace;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
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

  /** Whether both say the same, whatever the ways are. */
  boolean same(Summary other) {
    return returns == other.returns
        && result.equals(other.result)
        && thrown.equals(other.thrown)
        && heap.equals(other.heap)
        && refined.equals(other.refined)
        && wanted.equals(other.wanted)
        && hits.stream().map(Hit::key).toList().equals(other.hits.stream().map(Hit::key).toList());
  }
}
