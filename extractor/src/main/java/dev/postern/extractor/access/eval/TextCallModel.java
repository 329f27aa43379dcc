package dev.postern.extractor.access.eval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Static helpers of the usual libraries that test texts and emptiness, on known values. */
public final class TextCallModel implements LibraryModel {

  private static final Set<String> TEXTS =
      Set.of("StringUtils", "StrUtil", "StringUtil", "CharSequenceUtil", "Strings");
  private static final Set<String> OBJECTS =
      Set.of("ObjectUtils", "ObjectUtil", "CollectionUtils", "CollUtil", "CollectionUtil");

  @Override
  public Optional<Value> call(Invocation call) {
    if (call.receiver().isPresent() || call.callee().target().isPresent()) {
      return Optional.empty();
    }
    if (TEXTS.contains(call.owner())) {
      return texts(call).or(() -> emptiness(call));
    }
    return OBJECTS.contains(call.owner()) ? emptiness(call) : Optional.empty();
  }

  private static Optional<Value> texts(Invocation call) {
    boolean any = call.name().contains("Any") && call.arguments().size() >= 2;
    if (!any) {
      return call.arguments().size() >= 2
          ? test(call.name(), call.argument(0), call.argument(1)).map(Value::bool)
          : Optional.empty();
    }
    List<Value> options = call.spread().subList(1, call.spread().size());
    String single = call.name().replace("Any", "");
    boolean open = false;
    for (Value option : options) {
      Optional<Boolean> one = test(single, call.argument(0), option);
      if (one.orElse(false)) {
        return Optional.of(Value.bool(true));
      }
      open |= one.isEmpty();
    }
    return open ? Optional.empty() : Optional.of(Value.bool(false));
  }

  private static Optional<Boolean> test(String name, Value left, Value right) {
    boolean ignoring = name.endsWith("IgnoreCase");
    String plain = ignoring ? name.substring(0, name.length() - "IgnoreCase".length()) : name;
    if (!Set.of("equals", "startsWith", "endsWith", "contains", "notEquals").contains(plain)) {
      return Optional.empty();
    }
    if (Value.isNull(left) || Value.isNull(right)) {
      boolean known = left instanceof Value.Plain || Value.asText(left).isPresent();
      boolean both = Value.isNull(left) && Value.isNull(right);
      return known ? Optional.of(both && plain.equals("equals")) : Optional.empty();
    }
    Optional<String> a = text(left, ignoring);
    Optional<String> b = text(right, ignoring);
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (plain) {
          case "equals" -> a.get().equals(b.get());
          case "notEquals" -> !a.get().equals(b.get());
          case "startsWith" -> a.get().startsWith(b.get());
          case "endsWith" -> a.get().endsWith(b.get());
          default -> a.get().contains(b.get());
        });
  }

  private static Optional<String> text(Value value, boolean ignoring) {
    return Value.asText(value).map(text -> ignoring ? text.toLowerCase(Locale.ROOT) : text);
  }

  private static Optional<Value> emptiness(Invocation call) {
    boolean asksEmpty = Set.of("isEmpty", "isBlank", "isNull").contains(call.name());
    boolean asksFull =
        Set.of("isNotEmpty", "isNotBlank", "hasText", "hasLength", "isNotNull", "nonNull")
            .contains(call.name());
    if ((!asksEmpty && !asksFull) || call.arguments().size() != 1) {
      return Optional.empty();
    }
    return isEmpty(call.argument(0)).map(empty -> Value.bool(asksEmpty == empty));
  }

  private static Optional<Boolean> isEmpty(Value value) {
    if (Value.isNull(value)) {
      return Optional.of(true);
    }
    if (value instanceof Value.Sequence sequence) {
      return sequence.elements().isEmpty() && !sequence.gap().isEmpty()
          ? Optional.empty()
          : Optional.of(sequence.elements().isEmpty());
    }
    if (value instanceof Value.Mapping mapping) {
      return mapping.entries().isEmpty() && !mapping.gap().isEmpty()
          ? Optional.empty()
          : Optional.of(mapping.entries().isEmpty());
    }
    return Value.asText(value).map(String::isBlank);
  }
}
