package dev.postern.extractor.access.eval;

import dev.postern.extractor.model.code.CallKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Maps of the JDK and of the usual libraries, multi-valued ones too. */
public final class MapModel implements LibraryModel {

  private static final Set<String> MAPS =
      Set.of(
          "HashMap",
          "LinkedHashMap",
          "TreeMap",
          "ConcurrentHashMap",
          "EnumMap",
          "Hashtable",
          "LinkedMultiValueMap");
  private static final Set<String> COPIES =
      Set.of(
          "Collections.unmodifiableMap",
          "Collections.synchronizedMap",
          "Map.copyOf",
          "Collections.unmodifiableSortedMap");
  private static final Set<String> EMPTY =
      Set.of(
          "Maps.newHashMap", "Maps.newLinkedHashMap", "Collections.emptyMap", "MapUtil.newHashMap");

  @Override
  public Optional<Value> call(Invocation call) {
    if (call.kind() == CallKind.CONSTRUCTOR) {
      return MAPS.contains(call.owner()) ? Optional.of(construct(call)) : Optional.empty();
    }
    if (call.receiver().isEmpty()) {
      return onStatic(call);
    }
    return call.receiver().get() instanceof Value.Mapping mapping
        ? onMapping(mapping, call)
        : Optional.empty();
  }

  private static Value construct(Invocation call) {
    Value.Mapping fresh = new Value.Mapping();
    if (call.arguments().size() == 1) {
      addAll(fresh, call.argument(0));
    }
    return fresh;
  }

  private static void addAll(Value.Mapping target, Value source) {
    if (source instanceof Value.Mapping other) {
      target.entries().putAll(other.entries());
      if (!other.gap().isEmpty()) {
        target.lose(other.gap());
      }
    } else if (source instanceof Value.Unknown unknown) {
      target.lose(unknown.why());
    }
  }

  private static Optional<Value> onStatic(Invocation call) {
    String name = call.owner() + "." + call.name();
    if (COPIES.contains(name)) {
      return Optional.of(construct(call));
    }
    if (EMPTY.contains(name)) {
      return Optional.of(new Value.Mapping());
    }
    if (name.equals("Map.entry")) {
      return Optional.of(new StreamModel.Entry(call.argument(0), call.argument(1)));
    }
    if (name.equals("Map.ofEntries") || name.equals("Map.of") || name.equals("ImmutableMap.of")) {
      Value.Mapping fresh = new Value.Mapping();
      List<Value> given = call.spread();
      if (name.equals("Map.ofEntries")) {
        given.forEach(each -> put(fresh, each));
      } else {
        for (int i = 0; i + 1 < given.size(); i += 2) {
          fresh.entries().put(given.get(i), given.get(i + 1));
        }
      }
      return Optional.of(fresh);
    }
    return Optional.empty();
  }

  private static void put(Value.Mapping target, Value entry) {
    if (entry instanceof StreamModel.Entry pair) {
      target.entries().put(pair.key(), pair.value());
    } else {
      target.lose("an entry");
    }
  }

  private static Optional<Value> onMapping(Value.Mapping mapping, Invocation call) {
    return switch (call.name()) {
      case "put" -> {
        Value before = mapping.entries().get(call.argument(0));
        mapping.entries().put(call.argument(0), call.argument(1));
        yield Optional.of(before != null ? before : Value.nothing());
      }
      case "putAll" -> {
        addAll(mapping, call.argument(0));
        yield Optional.of(Value.nothing());
      }
      case "getFirst" -> {
        Value all = get(mapping, call.argument(0), Value.nothing());
        yield Optional.of(
            all instanceof Value.Sequence list && !list.elements().isEmpty()
                ? list.elements().get(0)
                : all);
      }
      case "get" -> Optional.of(get(mapping, call.argument(0), Value.nothing()));
      case "getOrDefault" -> Optional.of(get(mapping, call.argument(0), call.argument(1)));
      case "containsKey" -> Optional.of(contains(mapping, call.argument(0)));
      case "keySet", "navigableKeySet" ->
          Optional.of(sequence(mapping, List.copyOf(mapping.entries().keySet())));
      case "values" -> Optional.of(sequence(mapping, List.copyOf(mapping.entries().values())));
      case "entrySet" -> Optional.of(entries(mapping));
      case "isEmpty" ->
          Optional.of(
              mapping.gap().isEmpty() || !mapping.entries().isEmpty()
                  ? Value.bool(mapping.entries().isEmpty())
                  : new Value.Unknown("whether there is " + mapping.gap()));
      case "size" ->
          Optional.of(
              mapping.gap().isEmpty()
                  ? Expressions.number(mapping.entries().size())
                  : new Value.Unknown("the number of " + mapping.gap()));
      case "remove" -> {
        Value removed = get(mapping, call.argument(0), Value.nothing());
        mapping.entries().remove(call.argument(0));
        yield Optional.of(removed);
      }
      case "clear" -> {
        mapping.entries().clear();
        yield Optional.of(Value.nothing());
      }
      default -> onFunctions(mapping, call);
    };
  }

  private static Optional<Value> onFunctions(Value.Mapping mapping, Invocation call) {
    Interpreter interpreter = call.interpreter();
    return switch (call.name()) {
      case "putIfAbsent" -> {
        Value before = mapping.entries().putIfAbsent(call.argument(0), call.argument(1));
        yield Optional.of(before != null ? before : Value.nothing());
      }
      case "computeIfAbsent" -> {
        Value known = mapping.entries().get(call.argument(0));
        Value fresh =
            known != null ? known : interpreter.apply(call.argument(1), List.of(call.argument(0)));
        mapping.entries().put(call.argument(0), fresh);
        yield Optional.of(fresh);
      }
      case "merge" -> {
        Value known = mapping.entries().get(call.argument(0));
        Value merged =
            known == null
                ? call.argument(1)
                : interpreter.apply(call.argument(2), List.of(known, call.argument(1)));
        mapping.entries().put(call.argument(0), merged);
        yield Optional.of(merged);
      }
      case "add" -> {
        Value known =
            mapping
                .entries()
                .computeIfAbsent(call.argument(0), key -> new Value.Sequence(List.of(), ""));
        if (known instanceof Value.Sequence list) {
          CollectionModel.addAll(list, new Value.Sequence(List.of(call.argument(1)), ""));
        }
        yield Optional.of(Value.nothing());
      }
      case "forEach" -> {
        for (Value each : entries(mapping).iterated()) {
          List<Value> pair =
              each instanceof StreamModel.Entry entry
                  ? List.of(entry.key(), entry.value())
                  : List.of(each, each);
          interpreter.apply(call.argument(0), pair);
        }
        yield Optional.of(Value.nothing());
      }
      default -> Optional.empty();
    };
  }

  private static Value get(Value.Mapping mapping, Value key, Value otherwise) {
    Value found = mapping.entries().get(key);
    if (found != null) {
      return found;
    }
    boolean certain =
        mapping.gap().isEmpty()
            && isConstant(key)
            && mapping.entries().keySet().stream().allMatch(MapModel::isConstant);
    return certain ? otherwise : new Value.Unknown("an entry of a map");
  }

  private static Value contains(Value.Mapping mapping, Value key) {
    if (mapping.entries().containsKey(key)) {
      return Value.bool(true);
    }
    return mapping.gap().isEmpty() && isConstant(key)
        ? Value.bool(false)
        : new Value.Unknown("whether a map has an entry");
  }

  private static boolean isConstant(Value value) {
    return value instanceof Value.Plain || value instanceof Value.Text;
  }

  private static Value.Sequence sequence(Value.Mapping mapping, List<Value> all) {
    return new Value.Sequence(all, mapping.gap());
  }

  private static Value.Sequence entries(Value.Mapping mapping) {
    List<Value> all = new ArrayList<>();
    mapping.entries().forEach((key, value) -> all.add(new StreamModel.Entry(key, value)));
    return sequence(mapping, all);
  }
}
