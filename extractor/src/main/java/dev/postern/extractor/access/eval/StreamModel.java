package dev.postern.extractor.access.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pipelines over sequences, map entries, and the null checks of {@code Objects}. */
public final class StreamModel implements LibraryModel {

  /** An entry of a map. */
  record Entry(Value key, Value value) implements Value {}

  @Override
  public Optional<Value> call(Invocation call) {
    if (call.receiver().isPresent() && call.receiver().get() instanceof Entry entry) {
      return switch (call.name()) {
        case "getKey" -> Optional.of(entry.key());
        case "getValue" -> Optional.of(entry.value());
        default -> Optional.empty();
      };
    }
    if (call.receiver().isPresent() && call.name().equals("equals")) {
      return call.interpreter().equal(call.receiver().get(), call.argument(0)).map(Value::bool);
    }
    return switch (call.owner() + "." + call.name()) {
      case "Objects.requireNonNull" -> Optional.of(call.argument(0));
      case "Objects.nonNull" -> nullness(call.argument(0)).map(Expressions::negate);
      case "Objects.isNull" -> nullness(call.argument(0));
      case "Objects.equals" ->
          call.interpreter().equal(call.argument(0), call.argument(1)).map(Value::bool);
      default -> Optional.empty();
    };
  }

  private static Optional<Value> nullness(Value value) {
    return Optional.of(value instanceof Value.Unknown ? value : Value.bool(Value.isNull(value)));
  }

  /** Operations of streams and optionals that take a function. */
  static Optional<Value> onSequence(Value.Sequence source, Invocation call) {
    Value function = call.argument(0);
    return switch (call.name()) {
      case "map", "mapToObj" -> Optional.of(map(source, function, call.interpreter(), false));
      case "flatMap" -> Optional.of(map(source, function, call.interpreter(), true));
      case "filter" -> Optional.of(filter(source, function, call.interpreter()));
      case "peek" -> {
        source.iterated().forEach(each -> call.interpreter().apply(function, List.of(each)));
        yield Optional.of(source);
      }
      case "anyMatch" -> Optional.of(anyMatch(source, function, call.interpreter()));
      case "noneMatch" ->
          Optional.of(Expressions.negate(anyMatch(source, function, call.interpreter())));
      case "allMatch" -> Optional.of(allMatch(source, function, call.interpreter()));
      case "findFirst", "findAny" ->
          Optional.of(
              source.elements().isEmpty()
                  ? new Value.Sequence(List.of(), source.gap())
                  : new Value.Sequence(source.elements().subList(0, 1), ""));
      case "orElseGet" ->
          Optional.of(
              source.elements().isEmpty()
                  ? call.interpreter().apply(function, List.of())
                  : source.elements().get(0));
      default -> Optional.empty();
    };
  }

  private static Value map(
      Value.Sequence source, Value function, Interpreter interpreter, boolean flat) {
    Value.Sequence result = new Value.Sequence(List.of(), "");
    for (Value each : source.iterated()) {
      Value image = interpreter.apply(function, List.of(each));
      if (flat) {
        CollectionModel.addAll(result, image);
      } else if (image instanceof Value.Unknown unknown) {
        result.lose(unknown.why());
      } else {
        result.elements().add(image);
      }
    }
    return result;
  }

  private static Value filter(Value.Sequence source, Value function, Interpreter interpreter) {
    List<Value> kept = new ArrayList<>();
    String gap = source.gap();
    for (Value each : source.elements()) {
      Value verdict = interpreter.apply(function, List.of(each));
      Optional<Boolean> known = Value.asBoolean(verdict);
      if (known.isEmpty()) {
        gap = "elements that a filter may keep";
      } else if (known.get()) {
        kept.add(each);
      }
    }
    return new Value.Sequence(kept, gap);
  }

  private static Value allMatch(Value.Sequence source, Value function, Interpreter interpreter) {
    boolean open = !source.gap().isEmpty();
    for (Value each : source.elements()) {
      Optional<Boolean> known = Value.asBoolean(interpreter.apply(function, List.of(each)));
      if (known.isPresent() && !known.get()) {
        return Value.bool(false);
      }
      open |= known.isEmpty();
    }
    return open ? new Value.Unknown("whether all elements match") : Value.bool(true);
  }

  private static Value anyMatch(Value.Sequence source, Value function, Interpreter interpreter) {
    boolean open = !source.gap().isEmpty();
    for (Value each : source.elements()) {
      Optional<Boolean> known = Value.asBoolean(interpreter.apply(function, List.of(each)));
      if (known.orElse(false)) {
        return Value.bool(true);
      }
      open |= known.isEmpty();
    }
    return open ? new Value.Unknown("whether any element matches") : Value.bool(false);
  }
}
