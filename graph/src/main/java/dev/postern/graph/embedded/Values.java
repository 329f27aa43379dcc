package dev.postern.graph.embedded;

import dev.postern.graph.NodeValue;
import dev.postern.graph.PathValue;
import dev.postern.graph.QueryRow;
import dev.postern.graph.RelationshipValue;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Path;
import org.neo4j.graphdb.Relationship;

/** Turns values of the database into plain ones and back. */
final class Values {
  private Values() {}

  /** A row with the columns in the given order; nulls are left out. */
  static QueryRow row(List<String> columns, Map<String, Object> raw) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String column : columns) {
      Object value = raw.get(column);
      if (value != null) {
        values.put(column, read(value));
      }
    }
    return new QueryRow(values);
  }

  /** A value to store: lists become arrays. */
  static Object stored(Object value) {
    if (value instanceof List<?> list) {
      return !list.isEmpty() && list.get(0) instanceof Long
          ? list.stream().mapToLong(Long.class::cast).toArray()
          : list.toArray(String[]::new);
    }
    return value;
  }

  private static Object read(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Node node) {
      return node(node);
    }
    if (value instanceof Relationship relationship) {
      return relationship(relationship);
    }
    if (value instanceof Path path) {
      return path(path);
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> plain = new LinkedHashMap<>();
      map.forEach((key, entry) -> plain.put(String.valueOf(key), read(entry)));
      return plain;
    }
    if (value instanceof Collection<?> all) {
      return list(all);
    }
    return value.getClass().isArray() ? array(value) : scalar(value);
  }

  private static Object scalar(Object value) {
    if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
      return ((Number) value).longValue();
    }
    if (value instanceof Float number) {
      return number.doubleValue();
    }
    boolean plain = value instanceof Long || value instanceof Double || value instanceof Boolean;
    return plain ? value : value.toString();
  }

  private static List<Object> list(Iterable<?> all) {
    List<Object> plain = new ArrayList<>();
    all.forEach(element -> plain.add(read(element)));
    return plain;
  }

  private static List<Object> array(Object array) {
    List<Object> plain = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      plain.add(read(Array.get(array, i)));
    }
    return plain;
  }

  private static NodeValue node(Node node) {
    List<String> labels =
        StreamSupport.stream(node.getLabels().spliterator(), false).map(Label::name).toList();
    return new NodeValue(uid(node), labels, properties(node));
  }

  private static RelationshipValue relationship(Relationship relationship) {
    return new RelationshipValue(
        relationship.getType().name(),
        uid(relationship.getStartNode()),
        uid(relationship.getEndNode()),
        properties(relationship));
  }

  private static PathValue path(Path path) {
    List<NodeValue> nodes = new ArrayList<>();
    path.nodes().forEach(node -> nodes.add(node(node)));
    List<RelationshipValue> relationships = new ArrayList<>();
    path.relationships().forEach(each -> relationships.add(relationship(each)));
    return new PathValue(nodes, relationships);
  }

  private static Map<String, Object> properties(Entity entity) {
    Map<String, Object> plain = new LinkedHashMap<>();
    entity.getAllProperties().forEach((key, value) -> plain.put(key, read(value)));
    return plain;
  }

  private static String uid(Node node) {
    return String.valueOf(node.getProperty("uid", ""));
  }
}
