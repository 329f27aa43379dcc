package dev.postern.graph;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A node in a result; labels sorted, properties by name. */
public record NodeValue(String uid, List<String> labels, Map<String, Object> properties) {
  public NodeValue {
    labels = labels.stream().sorted().toList();
    properties = Collections.unmodifiableMap(new TreeMap<>(properties));
  }
}
