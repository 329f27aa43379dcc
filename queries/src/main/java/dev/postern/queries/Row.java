package dev.postern.queries;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row with typed access to its columns; absent columns read as empty. */
final class Row {
  private final Map<String, Object> values;

  Row(Map<String, Object> values) {
    this.values = values;
  }

  String text(String column) {
    Object value = values.get(column);
    return value == null ? "" : show(value);
  }

  Optional<String> optional(String column) {
    String text = text(column);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  int number(String column) {
    return values.get(column) instanceof Number number ? number.intValue() : 0;
  }

  List<String> list(String column) {
    Object value = values.get(column);
    if (value instanceof List<?> list) {
      return list.stream().map(Row::show).toList();
    }
    return value == null ? List.of() : List.of(show(value));
  }

  boolean has(String column) {
    return values.containsKey(column);
  }

  private static String show(Object value) {
    if (value instanceof List<?> list) {
      return String.join(", ", list.stream().map(Row::show).toList());
    }
    return String.valueOf(value);
  }
}
