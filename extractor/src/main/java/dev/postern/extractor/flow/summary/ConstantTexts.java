package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Atom;
import dev.postern.extractor.model.code.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Methods of texts and numbers on constants. */
final class ConstantTexts {

  private ConstantTexts() {}

  /** The result of a call; nothing when the method is not one of those or would throw. */
  static Optional<Object> evaluate(Statement.Call call, List<Object> values) {
    String type = call.callee().declaringType().name();
    String name = call.callee().name();
    if (type.equals("java.lang.String") || values.get(0) instanceof String) {
      Optional<Object> text = text(name, values);
      if (text.isPresent()) {
        return text;
      }
    }
    if (values.get(0) instanceof Atom.Named constant && values.size() == 1) {
      boolean named = name.equals("name") || name.equals("toString");
      return named && !constant.name().equals("class") && !constant.equals(Atom.NULL)
          ? Optional.of(constant.name())
          : Optional.empty();
    }
    return conversion(name, values);
  }

  private static Optional<Object> conversion(String name, List<Object> values) {
    Object first = values.get(0);
    return switch (name) {
      case "valueOf", "toString", "intValue", "longValue", "booleanValue", "charValue" ->
          values.size() == 1 && !first.equals(Atom.NULL)
              ? converted(name, first)
              : Optional.empty();
      case "equals" ->
          values.size() == 2 && !first.equals(Atom.NULL)
              ? Optional.of(first.equals(values.get(1)))
              : Optional.empty();
      case "parseInt", "parseLong" ->
          first instanceof String text && text.matches("-?\\d{1,9}")
              ? Optional.of(Long.parseLong(text))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Object> converted(String name, Object first) {
    return name.equals("toString") && !(first instanceof String)
        ? Optional.of(Atom.text(first))
        : Optional.of(first);
  }

  private static Optional<Object> text(String name, List<Object> values) {
    if (!(values.get(0) instanceof String text)) {
      return Optional.empty();
    }
    return switch (values.size()) {
      case 1 -> one(name, text);
      case 2 -> two(name, text, values.get(1));
      case 3 -> three(name, text, values.get(1), values.get(2));
      default -> Optional.empty();
    };
  }

  private static Optional<Object> one(String name, String text) {
    return switch (name) {
      case "length" -> Optional.of((long) text.length());
      case "trim", "strip" -> Optional.of(text.trim());
      case "toLowerCase" -> Optional.of(text.toLowerCase(Locale.ROOT));
      case "toUpperCase" -> Optional.of(text.toUpperCase(Locale.ROOT));
      case "isEmpty" -> Optional.of(text.isEmpty());
      case "isBlank" -> Optional.of(text.isBlank());
      case "toString", "intern" -> Optional.of(text);
      default -> Optional.empty();
    };
  }

  private static Optional<Object> two(String name, String text, Object given) {
    if (given instanceof Long number) {
      int index = (int) Math.max(-1, Math.min(number, Integer.MAX_VALUE));
      boolean inside = index >= 0 && index < text.length();
      return switch (name) {
        case "charAt" -> inside ? Optional.of(text.charAt(index)) : Optional.empty();
        case "substring" ->
            index >= 0 && index <= text.length()
                ? Optional.of(text.substring(index))
                : Optional.empty();
        default -> Optional.empty();
      };
    }
    if (!(given instanceof String other)) {
      return name.equals("equals") ? Optional.of(false) : Optional.empty();
    }
    return switch (name) {
      case "equals", "contentEquals" -> Optional.of(text.equals(other));
      case "equalsIgnoreCase" -> Optional.of(text.equalsIgnoreCase(other));
      case "contains" -> Optional.of(text.contains(other));
      case "startsWith" -> Optional.of(text.startsWith(other));
      case "endsWith" -> Optional.of(text.endsWith(other));
      case "indexOf" -> Optional.of((long) text.indexOf(other));
      case "lastIndexOf" -> Optional.of((long) text.lastIndexOf(other));
      case "concat" -> Optional.of(text + other);
      case "compareTo" -> Optional.of((long) text.compareTo(other));
      default -> Optional.empty();
    };
  }

  private static Optional<Object> three(String name, String text, Object first, Object second) {
    if (name.equals("substring") && first instanceof Long from && second instanceof Long to) {
      boolean inside = from >= 0 && from <= to && to <= text.length();
      return inside
          ? Optional.of(text.substring(from.intValue(), to.intValue()))
          : Optional.empty();
    }
    boolean texts = first instanceof String && second instanceof String;
    return name.equals("replace") && texts
        ? Optional.of(text.replace((String) first, (String) second))
        : Optional.empty();
  }
}
