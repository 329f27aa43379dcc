package dev.postern.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a result. Values are {@code String}, {@code Long}, {@code Double}, {@code Boolean},
 * {@code List}, {@code Map}, {@link NodeValue}, {@link RelationshipValue} or {@link PathValue}; a
 * null of the database is an absent value, inside a list the text {@code null}.
 *
 * @param values values by column, in the order of the columns
 */
public record QueryRow(Map<String, Object> values) {

  public QueryRow {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The value of a column, when it is not null. */
  public Optional<Object> value(String column) {
    return Optional.ofNullable(values.get(column));
  }

  /** The value as text; empty when null. */
  public String text(String column) {
    return value(column).map(String::valueOf).orElse("");
  }

  /** The value as a whole number, when it is one. */
  public Optional<Long> number(String column) {
    return value(column).filter(Long.class::isInstance).map(Long.class::cast);
  }

  /** Whether the value is {@code true}. */
  public boolean flag(String column) {
    return value(column).filter(Boolean.TRUE::equals).isPresent();
  }

  /** The value as a list; a single value is a list of one, null is the empty list. */
  public List<Object> list(String column) {
    return value(column)
        .map(v -> v instanceof List<?> list ? List.<Object>copyOf(list) : List.of(v))
        .orElse(List.of());
  }

  /** The value as a list of texts. */
  public List<String> texts(String column) {
    return list(column).stream().map(String::valueOf).toList();
  }
}
