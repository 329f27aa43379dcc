package dev.postern.graph;

import dev.postern.graph.schema.ExtraLabel;
import dev.postern.graph.schema.NodeKind;
import dev.postern.graph.schema.PropertyKey;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * A node to write, or a part of it: rows of one uid are merged by {@link GraphBatch}.
 *
 * @param kind decides the label
 * @param uid readable identity, unique in a repository
 * @param labels further labels, all of this kind
 * @param properties properties the schema allows for kind and labels, without {@code uid} and
 *     {@code repository}
 */
public record NodeRow(
    NodeKind kind, String uid, Set<ExtraLabel> labels, Map<PropertyKey, Object> properties) {

  public NodeRow {
    EnumSet<ExtraLabel> sorted = EnumSet.noneOf(ExtraLabel.class);
    sorted.addAll(labels);
    labels = Collections.unmodifiableSet(sorted);
    Map<PropertyKey, Object> copy = new EnumMap<>(PropertyKey.class);
    copy.putAll(properties);
    properties = Collections.unmodifiableMap(copy);
    for (ExtraLabel label : labels) {
      if (label.base() != kind) {
        throw new IllegalArgumentException(label.label() + " is no label of a " + kind.label());
      }
    }
    for (PropertyKey key : properties.keySet()) {
      if (!allows(kind, labels, key)) {
        throw new IllegalArgumentException(key.key() + " is no property of a " + kind.label());
      }
    }
  }

  /** A row without further labels. */
  public static NodeRow of(NodeKind kind, String uid, Properties properties) {
    return new NodeRow(kind, uid, Set.of(), properties.build());
  }

  /** A row with one further label. */
  public static NodeRow of(NodeKind kind, ExtraLabel label, String uid, Properties properties) {
    return new NodeRow(kind, uid, Set.of(label), properties.build());
  }

  private static boolean allows(NodeKind kind, Set<ExtraLabel> labels, PropertyKey key) {
    return kind.properties().contains(key)
        || labels.stream().anyMatch(label -> label.properties().contains(key));
  }
}
