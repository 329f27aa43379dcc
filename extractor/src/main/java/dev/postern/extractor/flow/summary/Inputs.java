package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Atom;
import dev.postern.extractor.flow.dataflow.Cell;
import dev.postern.extractor.flow.dataflow.Mark;
import dev.postern.extractor.flow.dataflow.Marks;
import dev.postern.extractor.flow.dataflow.Origin;
import dev.postern.extractor.flow.dataflow.State;
import dev.postern.extractor.flow.dataflow.Trace;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.model.type.TypeRef;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the inputs of one analysed method held when it started, as far as the context says. */
final class Inputs implements State.Origins {

  private final Context context;
  private final TypeBarrier barrier;
  private final Map<String, Value> values = new LinkedHashMap<>();
  private final Map<String, TypeRef> types = new TreeMap<>();
  private final Map<String, Optional<Binding>> bindings = new HashMap<>();

  Inputs(Context context, TypeBarrier barrier) {
    this.context = context;
    this.barrier = barrier;
  }

  Map<String, TypeRef> types() {
    return types;
  }

  /** The value at an access path of the given static type. */
  Value value(String path, TypeRef type) {
    TypeRef known = types.get(path);
    if (known == null || known.equals(TypeRef.UNKNOWN)) {
      types.put(path, type);
      values.remove(path);
    }
    Value value = values.get(path);
    if (value == null) {
      value = create(path);
      values.put(path, value);
    }
    return value;
  }

  @Override
  public Value initial(String location, String field) {
    String path = Paths.child(location, field);
    return value(path, types.getOrDefault(path, TypeRef.UNKNOWN));
  }

  private Value create(String path) {
    Optional<Binding> binding = binding(path);
    if (binding.isPresent() && !binding.get().constants().isEmpty()) {
      return Value.oneOf(binding.get().constants());
    }
    long harmless = barrier.bits(types.getOrDefault(path, TypeRef.UNKNOWN));
    Mark mark = new Mark(Origin.input(path), harmless, Trace.EMPTY);
    return Value.reference(path).withMarks(Marks.of(mark));
  }

  /** Asks the context once: the answer of a caller may rest on those of all its callers. */
  private Optional<Binding> binding(String path) {
    Optional<Binding> known = bindings.get(path);
    if (known == null) {
      known = context.of(path);
      bindings.put(path, known);
    }
    return known;
  }

  /** The object at a location that nothing was written to. */
  Cell untouched(String location) {
    if (!Paths.isInput(location)) {
      return Cell.of(Cell.Kind.LIBRARY, "", false);
    }
    String type = types.getOrDefault(location, TypeRef.UNKNOWN).name();
    Cell cell = Cell.of(Cell.Kind.SYMBOLIC, type, false);
    if (Paths.isElement(location)) {
      cell = cell.many();
    }
    Optional<Binding> binding = binding(location);
    for (String note : binding.map(Binding::notes).orElse(Collections.emptySortedSet())) {
      cell = cell.with(note, Value.constant(true));
    }
    if (binding.isEmpty() || binding.get().type().isEmpty()) {
      return cell;
    }
    Binding known = binding.get();
    return new Cell(cell.kind(), known.type(), true, cell.single(), known.code(), cell.fields());
  }

  /** What an unset field of an object made by code of the repository holds. */
  static Value unset(TypeRef type) {
    if (type.dimensions() > 0) {
      return Value.constant(Atom.NULL);
    }
    return switch (type.name()) {
      case "boolean" -> Value.constant(false);
      case "byte", "short", "int", "long" -> Value.constant(0L);
      case "float", "double", "char" -> Value.UNKNOWN;
      default -> Value.constant(Atom.NULL);
    };
  }
}
