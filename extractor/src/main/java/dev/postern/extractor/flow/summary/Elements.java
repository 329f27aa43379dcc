package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Atom;
import dev.postern.extractor.flow.dataflow.Cell;
import dev.postern.extractor.flow.dataflow.State;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.model.type.TypeRef;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Elements of arrays and lists by position, of maps by constant key, and of all others together.
 */
final class Elements {

  static final String ANY = "[]";
  private static final int DEEPEST_VIEW = 3;
  static final String SIZE = "#size";
  static final String KEYS = "[#keys]";

  /** The collection that a part of it, an iterator or an entry writes to. */
  private static final String VIEW = "#view";

  /** Noted at a collection of the caller that holds constants only. */
  static final String FIXED = "#fixed";

  private Elements() {}

  /** What is noted at an object that callees may want to know. */
  static SortedSet<String> notes(Cell cell) {
    SortedSet<String> notes = new TreeSet<>();
    cell.fields()
        .forEach(
            (field, value) -> {
              boolean holds = value.single().filter(Boolean.TRUE::equals).isPresent();
              if (field.startsWith("#") && holds) {
                notes.add(field);
              }
            });
    if (fixed(cell)) {
      notes.add(FIXED);
    }
    return notes;
  }

  /** Whether a collection made by the code holds constants only, and at least one. */
  static boolean fixed(Cell cell) {
    boolean some = false;
    for (Map.Entry<String, Value> each : cell.fields().entrySet()) {
      boolean element = each.getKey().startsWith("[");
      if ((element || each.getKey().equals(Memory.CONTENT)) && !each.getValue().isClosed()) {
        return false;
      }
      some |= element;
    }
    return some && cell.kind() == Cell.Kind.LIBRARY;
  }

  static String at(long index) {
    return "[" + index + "]";
  }

  static String key(String key) {
    return "[k:" + key + "]";
  }

  /** The element at a position; all elements when the position is not known. */
  static Value get(Memory memory, State state, Value array, Value index, TypeRef type) {
    Optional<Long> position = index.single().flatMap(Atom::whole);
    if (position.isEmpty()) {
      return all(memory, state, array, type);
    }
    Value sum = Value.NONE;
    for (String location : array.locations()) {
      Cell cell = memory.cell(state, location);
      Value listed = cell.fields().get(at(position.get()));
      if (listed != null && (ordered(cell) || cell.kind() == Cell.Kind.SYMBOLIC)) {
        sum = sum.join(listed).join(cell.fields().getOrDefault(ANY, Value.NONE));
      } else if (cell.kind() == Cell.Kind.SYMBOLIC && isText(type) && untouched(cell)) {
        sum = sum.join(memory.checked(state, Paths.child(location, at(position.get())), type));
      } else {
        sum =
            sum.join(all(memory, state, Value.reference(location).withMarks(array.marks()), type));
      }
    }
    return finish(memory, sum, array, type);
  }

  /** Writes the element at a position. */
  static void set(Memory memory, State state, Value array, Value index, Value value) {
    Optional<Long> position = index.single().flatMap(Atom::whole);
    if (position.isPresent()) {
      memory.store(state, array, at(position.get()), value);
    } else {
      memory.pour(state, array, ANY, value);
    }
  }

  /** Notes that what is written to the one goes into the other. */
  static void view(Memory memory, State state, Value view, Value container) {
    if (!container.locations().isEmpty()) {
      memory.pour(state, view, VIEW, Value.NONE.at(container.locations()));
    }
  }

  /** Writes what was written to a view into what it shows, and into what that shows. */
  static void through(Memory memory, State state, Cell view, String field, Value value) {
    Value container = view.fields().getOrDefault(VIEW, Value.NONE);
    for (int i = 0; i < DEEPEST_VIEW && !container.isNone(); i++) {
      Value next = Value.NONE;
      for (String location : container.locations()) {
        Cell cell = memory.cell(state, location);
        next = next.join(cell.fields().getOrDefault(VIEW, Value.NONE));
        state.put(location, field.equals(ANY) ? collapsed(cell) : cell);
      }
      memory.pour(state, container, field, value);
      container = next;
    }
  }

  /** Any of the elements. */
  static Value all(Memory memory, State state, Value container, TypeRef type) {
    Value sum = Value.NONE;
    for (String location : container.locations()) {
      Cell cell = memory.cell(state, location);
      for (Map.Entry<String, Value> each : cell.fields().entrySet()) {
        boolean element = each.getKey().startsWith("[") && !each.getKey().equals(KEYS);
        if (element || each.getKey().equals(Memory.CONTENT)) {
          sum = sum.join(each.getValue());
        }
      }
      if (cell.kind() == Cell.Kind.SYMBOLIC) {
        sum = sum.join(memory.inputs().value(Paths.child(location, ANY), type));
      }
    }
    return finish(memory, sum, container, type);
  }

  /** Whether a name stands for elements. */
  static boolean isElement(String field) {
    return field.startsWith("[") && !field.equals(KEYS);
  }

  /** Texts refer to nothing, so that it does not matter by which name they are found. */
  private static boolean isText(TypeRef type) {
    return type.is("java.lang.String");
  }

  private static boolean untouched(Cell cell) {
    return cell.fields().keySet().stream().noneMatch(Elements::isElement);
  }

  /** What a callee finds under the name of an element: also what no position or key is known of. */
  static Value under(Memory memory, State state, Value container, String field, TypeRef type) {
    if (field.equals(ANY)) {
      return all(memory, state, container, type);
    } else if (!field.startsWith("[k:")) {
      long position = Long.parseLong(field.substring(1, field.length() - 1));
      return get(memory, state, container, Value.constant(position), type);
    }
    Value sum = memory.load(state, container, field, type);
    for (String location : container.locations()) {
      Value any = memory.cell(state, location).fields().getOrDefault(ANY, Value.NONE);
      sum = sum.join(any.withMarks(any.marks().clear(memory.barrier(type))));
    }
    return sum;
  }

  private static Value finish(Memory memory, Value sum, Value container, TypeRef type) {
    Value value = sum.isNone() ? Value.unknown(container.marks()) : sum;
    return value.withMarks(value.marks().clear(memory.barrier(type)));
  }

  /** Whether the number of elements is known. */
  static boolean ordered(Cell cell) {
    Value size = cell.fields().get(SIZE);
    return size != null && size.single().isPresent();
  }

  static Optional<Long> size(Cell cell) {
    Value size = cell.fields().get(SIZE);
    return size == null ? Optional.empty() : size.single().flatMap(Atom::whole);
  }

  /** The list with positions forgotten. */
  static Cell collapsed(Cell cell) {
    SortedMap<String, Value> fields = new TreeMap<>();
    Value any = Value.NONE;
    for (Map.Entry<String, Value> each : cell.fields().entrySet()) {
      if (each.getKey().matches("\\[\\d*]")) {
        any = any.join(each.getValue());
      } else {
        fields.put(each.getKey(), each.getValue());
      }
    }
    if (!any.isNone()) {
      fields.put(ANY, any);
    }
    fields.put(SIZE, Value.UNKNOWN);
    return cell.withFields(fields);
  }
}
