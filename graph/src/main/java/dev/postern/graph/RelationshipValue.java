package dev.postern.graph;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A relationship in a result; properties by name. */
public record RelationshipValue(
    String type, String fromUid, String toUid, Map<String, Object> properties) {
  public RelationshipValue {
    properties = Collections.unmodifiableMap(new TreeMap<>(properties));
  }
}
