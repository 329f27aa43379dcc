package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Cell;
import dev.postern.extractor.flow.dataflow.Mark;
import dev.postern.extractor.flow.dataflow.Marks;
import dev.postern.extractor.flow.dataflow.State;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.flow.taint.SinkKind;
import dev.postern.extractor.model.type.TypeRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads and writes of objects in states of one analysed method. */
final class Memory {

  /** The content of a library object that no model keeps apart. */
  static final String CONTENT = "*";

  private static final int DEEP = 4;

  private final Inputs inputs;
  private final TypeBarrier barrier;

  Memory(Inputs inputs, TypeBarrier barrier) {
    this.inputs = inputs;
    this.barrier = barrier;
  }

  Inputs inputs() {
    return inputs;
  }

  long barrier(TypeRef type) {
    return barrier.bits(type);
  }

  Cell cell(State state, String location) {
    return state.has(location)
        ? state.cell(location, inputs.untouched(location))
        : inputs.untouched(location);
  }

  /** The value as one of the type: numbers and dates hold no text and no content. */
  Value limited(Value value, TypeRef type) {
    long harmless = barrier.bits(type);
    if (harmless != SinkKind.ALL || value.locations().isEmpty()) {
      return value.withMarks(value.marks().clear(harmless));
    }
    List<String> inputs = value.locations().stream().filter(Paths::isInput).toList();
    boolean lost = inputs.size() < value.locations().size();
    Value plain = lost ? value.at(inputs).join(Value.UNKNOWN) : value;
    return plain.withMarks(value.marks().clear(harmless));
  }

  /** The value of a field of whatever the base refers to. */
  Value load(State state, Value base, String field, TypeRef type) {
    Value sum = Value.NONE;
    for (String location : base.locations()) {
      sum = sum.join(load(state, location, base.marks(), field, type));
    }
    if (sum.isNone()) {
      sum = Value.unknown(base.marks());
    }
    return sum.withMarks(sum.marks().clear(barrier.bits(type)));
  }

  private Value load(State state, String location, Marks marks, String field, TypeRef type) {
    Cell cell = cell(state, location);
    Value listed = cell.fields().get(field);
    if (listed != null) {
      return listed;
    }
    return switch (cell.kind()) {
      case SYMBOLIC -> checked(state, Paths.child(location, field), type);
      case MADE -> Inputs.unset(type);
      case LIBRARY -> cell.fields().getOrDefault(CONTENT, Value.NONE).join(Value.unknown(marks));
    };
  }

  /** What an input held when the method started, less what checks on the way exclude. */
  Value checked(State state, String path, TypeRef type) {
    Value value = inputs.value(path, type);
    return value.withMarks(value.marks().clear(checks(state, path)));
  }

  private static long checks(State state, String path) {
    return state.refined().getOrDefault(path, 0L) | state.refined().getOrDefault("o:" + path, 0L);
  }

  /** Writes a field; replaces what was there when the base is certainly one object. */
  void store(State state, Value base, String field, Value value) {
    for (String location : base.locations()) {
      Cell cell = cell(state, location);
      boolean strong = base.locations().size() == 1 && !base.open() && cell.single();
      Value old = cell.fields().get(field);
      if (!strong && old == null && cell.kind() == Cell.Kind.SYMBOLIC) {
        old = inputs.initial(location, field);
      }
      state.put(location, cell.with(field, strong || old == null ? value : old.join(value)));
    }
  }

  /** Adds to the content of library objects. */
  void pour(State state, Value base, String field, Value value) {
    for (String location : base.locations()) {
      Cell cell = cell(state, location);
      Value old = cell.fields().getOrDefault(field, Value.NONE);
      if (old.isNone() && cell.kind() == Cell.Kind.SYMBOLIC && !cell.fields().containsKey(field)) {
        old = inputs.initial(location, field);
      }
      state.put(location, cell.with(field, old.join(value)));
    }
  }

  /** Everything that the value holds or refers to. */
  Marks deep(State state, Value value) {
    return deep(state, value, DEEP, new LinkedHashSet<>());
  }

  private Marks deep(State state, Value value, int depth, Set<String> seen) {
    Marks sum = value.marks().map(Mark::deep);
    for (String location : value.locations()) {
      if (depth > 0 && seen.add(location) && state.has(location)) {
        for (Map.Entry<String, Value> each : cell(state, location).fields().entrySet()) {
          if (!each.getKey().startsWith("#")) {
            sum = sum.plus(deep(state, each.getValue(), depth - 1, seen));
          }
        }
      }
    }
    return sum;
  }

  /** Makes an object at a statement; a second one there makes both stand for several. */
  String make(State state, String location, Cell cell) {
    if (state.has(location)) {
      state.put(location, cell(state, location).many());
    } else {
      state.put(location, Paths.isElement(location) ? cell.many() : cell);
    }
    return location;
  }
}
