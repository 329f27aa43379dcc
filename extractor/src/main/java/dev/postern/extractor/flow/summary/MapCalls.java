package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Atom;
import dev.postern.extractor.flow.dataflow.Cell;
import dev.postern.extractor.flow.dataflow.State;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.model.type.TypeRef;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Calls of maps and of what is used like one: sessions, models, properties. */
final class MapCalls {

  /** Noted at a stream: the resource it reads. */
  static final String RESOURCE = "#resource";

  private final Frame frame;
  private final Memory memory;

  MapCalls(Frame frame) {
    this.frame = frame;
    this.memory = frame.memory();
  }

  Optional<Value> apply(State state, CallSite site) {
    TypeRef type = site.call().callee().returnType();
    return switch (site.name()) {
      case "put",
          "putIfAbsent",
          "setAttribute",
          "addAttribute",
          "setProperty",
          "putValue",
          "add",
          "set",
          "addIfAbsent",
          "replace" -> {
        if (site.arguments().size() < 2) {
          yield Optional.empty();
        }
        put(state, site.receiver(), site.argument(0), site.argument(1));
        yield Optional.of(site.name().equals("addAttribute") ? site.receiver() : Value.UNKNOWN);
      }
      case "get", "getFirst", "getOrDefault", "getAttribute", "getProperty", "getValue" ->
          site.arguments().isEmpty() ? Optional.empty() : Optional.of(get(state, site, type));
      case "load" -> load(state, site);
      case "remove", "removeAttribute" -> Optional.of(remove(state, site, type));
      case "values" -> Optional.of(view(state, site, type, false));
      case "entrySet" -> Optional.of(view(state, site, type, true));
      case "keySet", "keys" -> Optional.of(keys(state, site, type));
      default -> Optional.empty();
    };
  }

  /** Puts a value under a key. */
  void put(State state, Value map, Value key, Value value) {
    Optional<String> name = ContainerCalls.key(frame, key);
    memory.pour(state, map, Elements.KEYS, key);
    if (name.isPresent()) {
      memory.store(state, map, Elements.key(name.get()), value);
    } else {
      memory.pour(state, map, Elements.ANY, value);
    }
  }

  private Value get(State state, CallSite site, TypeRef type) {
    Value map = site.receiver();
    Optional<String> name = ContainerCalls.key(frame, site.argument(0));
    Value otherwise = site.arguments().size() > 1 ? site.argument(1) : Value.constant(Atom.NULL);
    if (map.locations().isEmpty()) {
      return Value.unknown(memory.deep(state, map)).join(otherwise);
    }
    Value sum = Value.NONE;
    for (String location : map.locations()) {
      Cell cell = memory.cell(state, location);
      Value one = Value.reference(location).withMarks(map.marks());
      if (name.isEmpty()) {
        sum = sum.join(Elements.all(memory, state, one, type)).join(otherwise);
      } else {
        sum = sum.join(get(state, one, cell, name.get(), type, otherwise));
      }
    }
    return sum.withMarks(sum.marks().clear(memory.barrier(type)));
  }

  private Value get(State state, Value map, Cell cell, String name, TypeRef type, Value otherwise) {
    Value any =
        cell.fields()
            .getOrDefault(Elements.ANY, Value.NONE)
            .join(cell.fields().getOrDefault(Memory.CONTENT, Value.NONE));
    Value listed = cell.fields().get(Elements.key(name));
    if (listed != null) {
      return listed.join(any);
    }
    boolean known = cell.kind() == Cell.Kind.LIBRARY && cell.exact();
    if (known || cell.fields().containsKey(Statics.FROZEN)) {
      return any.isNone() ? otherwise : any.join(otherwise);
    }
    return memory.load(state, map, Elements.key(name), type).join(any);
  }

  /** The entries of a property file whose name is constant. */
  private Optional<Value> load(State state, CallSite site) {
    Optional<String> name = Optional.empty();
    for (String location : site.argument(0).locations()) {
      Cell stream = memory.cell(state, location);
      name = stream.fields().getOrDefault(RESOURCE, Value.UNKNOWN).text();
    }
    Optional<Map<String, String>> entries = name.flatMap(frame.engine().files()::read);
    if (entries.isEmpty()) {
      Value content = Value.unknown(memory.deep(state, site.argument(0)));
      memory.pour(state, site.receiver(), Elements.ANY, content);
      return Optional.of(Value.UNKNOWN);
    }
    entries
        .get()
        .forEach(
            (key, value) ->
                put(state, site.receiver(), Value.constant(key), Value.constant(value)));
    return Optional.of(Value.UNKNOWN);
  }

  private Value remove(State state, CallSite site, TypeRef type) {
    Value removed = site.arguments().isEmpty() ? Value.UNKNOWN : get(state, site, type);
    Optional<String> name = ContainerCalls.key(frame, site.argument(0));
    Value map = site.receiver();
    if (name.isPresent() && map.locations().size() == 1) {
      String location = map.locations().iterator().next();
      Cell cell = memory.cell(state, location);
      if (cell.single() && cell.kind() == Cell.Kind.LIBRARY) {
        SortedMap<String, Value> fields = new TreeMap<>(cell.fields());
        fields.remove(Elements.key(name.get()));
        state.put(location, cell.withFields(fields));
      }
    }
    return removed;
  }

  private Value view(State state, CallSite site, TypeRef type, boolean entries) {
    Value map = site.receiver();
    Value values = Elements.all(memory, state, map, TypeRef.UNKNOWN);
    String token = Paths.result(site.index());
    memory.make(state, token, Cell.of(Cell.Kind.LIBRARY, type.name(), false));
    Value made = Value.reference(token).withMarks(map.marks());
    if (!entries) {
      memory.pour(state, made, Elements.ANY, values);
      return made;
    }
    String entry = token + "&entry";
    memory.make(state, entry, Cell.of(Cell.Kind.LIBRARY, "java.util.Map$Entry", false));
    Value element = Value.reference(entry).withMarks(map.marks());
    memory.pour(state, element, Elements.ANY, values);
    memory.pour(state, element, Elements.KEYS, allKeys(state, map));
    Elements.view(memory, state, element, map);
    memory.pour(state, made, Elements.ANY, element);
    return made;
  }

  private Value keys(State state, CallSite site, TypeRef type) {
    String token = Paths.result(site.index());
    memory.make(state, token, Cell.of(Cell.Kind.LIBRARY, type.name(), false));
    memory.pour(state, Value.reference(token), Elements.ANY, allKeys(state, site.receiver()));
    return Value.reference(token);
  }

  private Value allKeys(State state, Value map) {
    Value sum = Value.NONE;
    for (String location : map.locations()) {
      Cell cell = memory.cell(state, location);
      Value keys = cell.fields().getOrDefault(Elements.KEYS, Value.NONE);
      boolean outside = cell.kind() == Cell.Kind.SYMBOLIC || keys.isNone();
      Value one = Value.reference(location).withMarks(map.marks());
      sum =
          sum.join(keys)
              .join(outside ? memory.load(state, one, Elements.KEYS, TypeRef.UNKNOWN) : keys);
    }
    return sum.isNone() ? Value.unknown(map.marks()) : sum;
  }
}
