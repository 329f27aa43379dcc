package dev.postern.graph;

import dev.postern.graph.schema.EdgeKind;
import dev.postern.graph.schema.PropertyKey;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A relationship to write.
 *
 * @param from uid of the source node
 * @param to uid of the target node
 * @param properties properties the schema allows for the kind
 */
public record EdgeRow(EdgeKind kind, String from, String to, Map<PropertyKey, Object> properties) {

  public EdgeRow {
    Map<PropertyKey, Object> copy = new EnumMap<>(PropertyKey.class);
    copy.putAll(properties);
    properties = Collections.unmodifiableMap(copy);
    for (PropertyKey key : properties.keySet()) {
      if (!kind.properties().contains(key)) {
        throw new IllegalArgumentException(key.key() + " is no property of " + kind.type());
      }
    }
  }

  /** A relationship without properties. */
  public static EdgeRow of(EdgeKind kind, String from, String to) {
    return new EdgeRow(kind, from, to, Map.of());
  }

  /** A relationship with properties. */
  public static EdgeRow of(EdgeKind kind, String from, String to, Properties properties) {
    return new EdgeRow(kind, from, to, properties.build());
  }
}
