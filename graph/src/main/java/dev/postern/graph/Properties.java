package dev.postern.graph;

import dev.postern.graph.schema.PropertyKey;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects properties with the types the schema gives them. */
public final class Properties {
  private final Map<PropertyKey, Object> values = new EnumMap<>(PropertyKey.class);

  /**
   * Sets a property.
   *
   * @param value a {@code String}, {@code Boolean}, integral number, or a collection of strings or
   *     of integral numbers, as the schema says
   * @throws IllegalArgumentException when the schema gives the property another type
   */
  public Properties put(PropertyKey key, Object value) {
    Object plain = plain(value);
    if (!key.type().accepts(plain)) {
      throw new IllegalArgumentException(key.key() + " is a " + key.type() + ", not " + plain);
    }
    values.put(key, plain);
    return this;
  }

  /** Sets all given properties. */
  public Properties putAll(Map<PropertyKey, Object> others) {
    others.forEach(this::put);
    return this;
  }

  /** What was collected, unmodifiable, in the order of the schema. */
  public Map<PropertyKey, Object> build() {
    return Collections.unmodifiableMap(new EnumMap<>(values));
  }

  private static Object plain(Object value) {
    if (value instanceof Integer number) {
      return (long) number;
    }
    return value instanceof Collection<?> all
        ? List.copyOf(all.stream().map(Properties::plain).toList())
        : value;
  }
}
