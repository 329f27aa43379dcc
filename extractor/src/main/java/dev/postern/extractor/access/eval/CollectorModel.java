package dev.postern.extractor.access.eval;

import java.util.List;
import java.util.Optional;

/** {@code Collectors} and what {@code collect} makes of them. */
public final class CollectorModel implements LibraryModel {

  /** A collector by its name and arguments. */
  private record Collector(String name, List<Value> arguments) implements Value {}

  @Override
  public Optional<Value> call(Invocation call) {
    if (call.receiver().isEmpty() && call.owner().equals("Collectors")) {
      return Optional.of(new Collector(call.name(), call.arguments()));
    }
    return Optional.empty();
  }

  /** The result of {@code stream.collect(collector)}; a copy of the sequence for plain ones. */
  static Value collect(Value.Sequence source, Invocation call) {
    return call.arguments().size() == 1 && call.argument(0) instanceof Collector collector
        ? collect(source, collector, call.interpreter())
        : new Value.Sequence(source.elements(), source.gap());
  }

  private static Value collect(Value.Sequence source, Collector collector, Interpreter run) {
    List<Value> given = collector.arguments();
    return switch (collector.name()) {
      case "groupingBy", "groupingByConcurrent" -> group(source, given, run);
      case "toMap", "toConcurrentMap", "toUnmodifiableMap" -> pairs(source, given, run);
      case "mapping" -> collect(map(source, given.get(0), run), next(given), run);
      case "flatMapping" -> collect(flat(source, given.get(0), run), next(given), run);
      case "joining" -> joined(source, given);
      default -> new Value.Sequence(source.elements(), source.gap());
    };
  }

  private static Collector next(List<Value> given) {
    return given.get(given.size() - 1) instanceof Collector inner
        ? inner
        : new Collector("toList", List.of());
  }

  private static Value.Sequence map(Value.Sequence source, Value function, Interpreter run) {
    Value.Sequence images = new Value.Sequence(List.of(), source.gap());
    source.elements().forEach(each -> images.elements().add(run.apply(function, List.of(each))));
    return images;
  }

  private static Value.Sequence flat(Value.Sequence source, Value function, Interpreter run) {
    Value.Sequence images = new Value.Sequence(List.of(), source.gap());
    for (Value each : source.elements()) {
      CollectionModel.addAll(images, run.apply(function, List.of(each)));
    }
    return images;
  }

  private static Value group(Value.Sequence source, List<Value> given, Interpreter run) {
    Value.Mapping groups = new Value.Mapping();
    for (Value each : source.elements()) {
      Value key = run.apply(given.get(0), List.of(each));
      Value group = groups.entries().computeIfAbsent(key, any -> new Value.Sequence(List.of(), ""));
      ((Value.Sequence) group).elements().add(each);
    }
    if (given.size() > 1) {
      Collector inner = next(given);
      groups.entries().replaceAll((key, group) -> collect((Value.Sequence) group, inner, run));
    }
    if (!source.gap().isEmpty()) {
      groups.lose(source.gap());
    }
    return groups;
  }

  private static Value pairs(Value.Sequence source, List<Value> given, Interpreter run) {
    Value.Mapping map = new Value.Mapping();
    for (Value each : source.elements()) {
      Value key = run.apply(given.get(0), List.of(each));
      Value value = run.apply(given.get(1), List.of(each));
      Value before = map.entries().get(key);
      map.entries()
          .put(
              key,
              before == null || given.size() < 3
                  ? value
                  : run.apply(given.get(2), List.of(before, value)));
    }
    if (!source.gap().isEmpty()) {
      map.lose(source.gap());
    }
    return map;
  }

  private static Value joined(Value.Sequence source, List<Value> given) {
    String by = given.isEmpty() ? "" : Value.asText(given.get(0)).orElse("");
    boolean known =
        source.gap().isEmpty()
            && given.size() < 2
            && source.elements().stream().allMatch(each -> Value.asText(each).isPresent());
    return known
        ? Value.text(
            String.join(
                by, source.elements().stream().map(each -> Value.asText(each).orElse("")).toList()))
        : new Value.Unknown("a text put together from a stream");
  }
}
