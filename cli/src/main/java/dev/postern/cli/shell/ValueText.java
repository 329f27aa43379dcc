package dev.postern.cli.shell;

import dev.postern.graph.NodeValue;
import dev.postern.graph.PathValue;
import dev.postern.graph.RelationshipValue;
import java.util.List;
import java.util.Map;

/** Values of the graph as text for people. */
final class ValueText {

  private ValueText() {}

  static String of(Object value) {
    if (value instanceof NodeValue
        || value instanceof RelationshipValue
        || value instanceof PathValue) {
      return value.toString();
    }
    if (value instanceof List<?> list) {
      return "[" + String.join(", ", list.stream().map(ValueText::of).toList()) + "]";
    }
    if (value instanceof Map<?, ?> map) {
      return map.toString();
    }
    return String.valueOf(value);
  }
}
