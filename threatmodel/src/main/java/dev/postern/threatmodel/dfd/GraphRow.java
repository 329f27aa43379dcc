package dev.postern.threatmodel.dfd;

import java.util.List;
import java.util.Map;

/** One row of a model query with typed access; a missing value is the empty one. */
public record GraphRow(Map<String, Object> values) {

  public String text(String column) {
    return values.get(column) instanceof String text ? text : "";
  }

  public int number(String column) {
    return values.get(column) instanceof Number number ? number.intValue() : 0;
  }

  public boolean flag(String column) {
    return Boolean.TRUE.equals(values.get(column));
  }

  /** The strings of a list, in the order of the query. */
  public List<String> texts(String column) {
    return values.get(column) instanceof List<?> list
        ? list.stream().filter(String.class::isInstance).map(String.class::cast).toList()
        : List.of();
  }

  /** The strings of a list, sorted. */
  public List<String> sorted(String column) {
    return texts(column).stream().sorted().toList();
  }
}
