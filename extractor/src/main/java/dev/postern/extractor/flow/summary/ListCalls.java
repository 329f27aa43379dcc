package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Atom;
import dev.postern.extractor.flow.dataflow.Cell;
import dev.postern.extractor.flow.dataflow.State;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.model.type.TypeRef;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Calls of lists and of what iterates over them. */
final class ListCalls {

  private final Memory memory;

  ListCalls(Memory memory) {
    this.memory = memory;
  }

  Optional<Value> apply(State state, CallSite site) {
    TypeRef type = site.call().callee().returnType();
    Value list = site.receiver();
    return switch (site.name()) {
      case "add", "addLast", "offer", "addElement", "push", "addFirst", "set", "setValue" ->
          Optional.of(add(state, site));
      case "addAll" -> {
        Value from = site.argument(site.arguments().size() - 1);
        forget(state, list);
        memory.pour(state, list, Elements.ANY, Elements.all(memory, state, from, TypeRef.UNKNOWN));
        yield Optional.of(Value.UNKNOWN);
      }
      case "get",
          "elementAt",
          "getFirst",
          "getLast",
          "next",
          "nextElement",
          "peek",
          "poll",
          "pop",
          "element",
          "take",
          "firstElement",
          "lastElement",
          "first",
          "last",
          "orElse",
          "orElseThrow",
          "getValue",
          "previous",
          "toArray",
          "iterator",
          "listIterator",
          "stream",
          "parallelStream",
          "subList",
          "elements" ->
          Optional.of(read(state, site, type));
      case "remove", "removeFirst", "removeLast" -> Optional.of(remove(state, site, type));
      case "getKey" -> Optional.of(memory.load(state, list, Elements.KEYS, type));
      case "clear" -> {
        clear(state, list);
        yield Optional.of(Value.UNKNOWN);
      }
      case "size", "length" -> Optional.of(size(state, list));
      case "isEmpty", "hasNext", "hasMoreElements", "isPresent", "equals", "hashCode", "indexOf" ->
          Optional.of(Value.unknown(list.marks().clear(-1L)));
      default -> Optional.empty();
    };
  }

  private Value add(State state, CallSite site) {
    Value list = site.receiver();
    boolean positioned = site.arguments().size() == 2;
    Value value = site.argument(site.arguments().size() - 1);
    for (String location : list.locations()) {
      Cell cell = memory.cell(state, location);
      Optional<Long> size =
          list.locations().size() == 1 && cell.single() ? Elements.size(cell) : Optional.empty();
      Optional<Long> at = positioned ? site.argument(0).single().flatMap(Atom::whole) : size;
      boolean appends =
          !site.name().equals("addFirst")
              && !site.name().equals("push")
              && !site.name().equals("setValue");
      if (size.isEmpty() || at.isEmpty() || !appends) {
        state.put(location, Elements.collapsed(cell));
        memory.pour(state, Value.reference(location), Elements.ANY, value);
      } else if (site.name().equals("set")) {
        state.put(location, cell.with(Elements.at(at.get()), value));
      } else {
        state.put(location, inserted(cell, at.get(), size.get(), value));
      }
      Elements.through(memory, state, cell, Elements.ANY, value);
    }
    return Value.UNKNOWN;
  }

  private static Cell inserted(Cell cell, long at, long size, Value value) {
    SortedMap<String, Value> fields = new TreeMap<>(cell.fields());
    for (long i = size; i > at; i--) {
      fields.put(Elements.at(i), fields.getOrDefault(Elements.at(i - 1), Value.NONE));
    }
    fields.put(Elements.at(at), value);
    fields.put(Elements.SIZE, Value.constant(size + 1));
    return cell.withFields(fields);
  }

  private Value read(State state, CallSite site, TypeRef type) {
    Value list = site.receiver();
    boolean view =
        switch (site.name()) {
          case "toArray",
              "iterator",
              "listIterator",
              "stream",
              "parallelStream",
              "subList",
              "elements" ->
              true;
          default -> false;
        };
    if (view) {
      String token = Paths.result(site.index());
      memory.make(state, token, Cell.of(Cell.Kind.LIBRARY, type.name(), false));
      Value elements = Elements.all(memory, state, list, TypeRef.UNKNOWN);
      memory.pour(state, Value.reference(token), Elements.ANY, elements);
      Elements.view(memory, state, Value.reference(token), list);
      return Value.reference(token).withMarks(list.marks().map(m -> m));
    }
    if (site.name().equals("get") && site.arguments().size() == 1) {
      return Elements.get(memory, state, list, site.argument(0), type);
    }
    Value all = Elements.all(memory, state, list, type);
    return site.name().startsWith("orElse") && site.arguments().size() == 1
        ? all.join(site.argument(0))
        : all;
  }

  private Value remove(State state, CallSite site, TypeRef type) {
    Value list = site.receiver();
    Value removed = Elements.all(memory, state, list, type);
    for (String location : list.locations()) {
      Cell cell = memory.cell(state, location);
      Optional<Long> size =
          list.locations().size() == 1 && cell.single() ? Elements.size(cell) : Optional.empty();
      Optional<Long> at = position(site, size);
      if (size.isPresent() && at.isPresent() && at.get() < size.get() && at.get() >= 0) {
        removed = cell.fields().getOrDefault(Elements.at(at.get()), Value.UNKNOWN);
        state.put(location, without(cell, at.get(), size.get()));
      } else {
        state.put(location, Elements.collapsed(cell));
      }
    }
    return removed;
  }

  private static Optional<Long> position(CallSite site, Optional<Long> size) {
    if (site.arguments().isEmpty()) {
      return site.name().equals("removeLast") ? size.map(n -> n - 1) : Optional.of(0L);
    }
    boolean index = site.call().arguments().get(0).type().is("int");
    return index ? site.argument(0).single().flatMap(Atom::whole) : Optional.empty();
  }

  private static Cell without(Cell cell, long at, long size) {
    SortedMap<String, Value> fields = new TreeMap<>(cell.fields());
    for (long i = at; i + 1 < size; i++) {
      fields.put(Elements.at(i), fields.getOrDefault(Elements.at(i + 1), Value.NONE));
    }
    fields.remove(Elements.at(size - 1));
    fields.put(Elements.SIZE, Value.constant(size - 1));
    return cell.withFields(fields);
  }

  private void forget(State state, Value list) {
    for (String location : list.locations()) {
      state.put(location, Elements.collapsed(memory.cell(state, location)));
    }
  }

  private void clear(State state, Value list) {
    for (String location : list.locations()) {
      Cell cell = memory.cell(state, location);
      boolean strong =
          list.locations().size() == 1 && cell.single() && cell.kind() == Cell.Kind.LIBRARY;
      if (strong) {
        SortedMap<String, Value> fields = new TreeMap<>();
        fields.put(Elements.SIZE, Value.constant(0L));
        state.put(location, cell.withFields(fields));
      }
    }
  }

  private Value size(State state, Value list) {
    if (list.locations().size() == 1 && !list.open()) {
      Optional<Long> size = Elements.size(memory.cell(state, list.locations().iterator().next()));
      if (size.isPresent()) {
        return Value.constant(size.get());
      }
    }
    return Value.unknown(list.marks().clear(-1L));
  }
}
