package dev.postern.graph.schema;

import java.util.List;

/** The types a property can have; a property has one type everywhere. */
public enum PropertyType {
  STRING,
  LONG,
  BOOLEAN,
  STRING_LIST,
  LONG_LIST;

  /** Whether a value is of this type; lists must hold no other values. */
  public boolean accepts(Object value) {
    return switch (this) {
      case STRING -> value instanceof String;
      case LONG -> value instanceof Long;
      case BOOLEAN -> value instanceof Boolean;
      case STRING_LIST ->
          value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
      case LONG_LIST ->
          value instanceof List<?> list && list.stream().allMatch(Long.class::isInstance);
    };
  }
}
