package dev.postern.extractor.yaml;

import dev.postern.extractor.ModelFormatException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping of a YAML document with the place of each key. Every problem is a {@link
 * ModelFormatException} that reads {@code file:line: key: what is wrong}.
 */
public final class YamlMap {
  private final String origin;
  private final int line;
  private final Map<String, Node> values = new LinkedHashMap<>();

  YamlMap(String origin, Node node) {
    this.origin = origin;
    this.line = lineOf(node);
    if (!(node instanceof MappingNode mapping)) {
      throw new ModelFormatException(origin + ":" + line + ": expected keys and values");
    }
    for (NodeTuple tuple : mapping.getValue()) {
      put(tuple);
    }
  }

  private void put(NodeTuple tuple) {
    if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
      throw new ModelFormatException(
          origin + ":" + lineOf(tuple.getKeyNode()) + ": a key must be a word");
    }
    if (values.put(key.getValue(), tuple.getValueNode()) != null) {
      throw new ModelFormatException(
          origin + ":" + lineOf(key) + ": " + key.getValue() + ": the key is given twice");
    }
  }

  /** Fails on a key that is not among these. */
  public YamlMap allow(Set<String> keys) {
    for (Map.Entry<String, Node> entry : values.entrySet()) {
      if (!keys.contains(entry.getKey())) {
        throw wrong(
            entry.getKey(), "unknown key; known are " + String.join(", ", new TreeSet<>(keys)));
      }
    }
    return this;
  }

  /** The line it starts at, from 1. */
  public int line() {
    return line;
  }

  /** A mapping below a key, when the key is there. */
  public Optional<YamlMap> map(String key) {
    return Optional.ofNullable(values.get(key)).map(node -> new YamlMap(origin, node));
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** The keys, in the order of the document. */
  public List<String> keys() {
    return List.copyOf(values.keySet());
  }

  /** A text that must be there and not be blank. */
  public String text(String key) {
    return optional(key)
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> wrong(key, "is missing or empty"));
  }

  public Optional<String> optional(String key) {
    Node node = values.get(key);
    return node == null ? Optional.empty() : Optional.of(scalar(key, node).strip());
  }

  /** {@code true} or {@code false}; absent means {@code false}. */
  public boolean flag(String key) {
    String text = optional(key).orElse("false");
    if (!text.equals("true") && !text.equals("false")) {
      throw wrong(key, "must be true or false, not " + text);
    }
    return text.equals("true");
  }

  /** One of the constants; absent gives the fallback. */
  public <E extends Enum<E>> E constant(String key, Class<E> type, E fallback) {
    Optional<String> text = optional(key);
    if (text.isEmpty()) {
      return fallback;
    }
    for (E candidate : type.getEnumConstants()) {
      if (candidate.name().equals(text.get())) {
        return candidate;
      }
    }
    throw wrong(
        key, text.get() + " is none of " + java.util.Arrays.toString(type.getEnumConstants()));
  }

  /** A list of texts; absent gives an empty one. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node node : items(key)) {
      texts.add(scalar(key, node));
    }
    return texts;
  }

  /** A list of whole numbers; absent gives an empty one. */
  public List<Integer> numbers(String key) {
    List<Integer> numbers = new ArrayList<>();
    for (String text : texts(key)) {
      if (!text.matches("\\d{1,9}")) {
        throw wrong(key, text + " is not a whole number");
      }
      numbers.add(Integer.parseInt(text));
    }
    return numbers;
  }

  /** A list of mappings; absent gives an empty one. */
  public List<YamlMap> maps(String key) {
    return items(key).stream().map(node -> new YamlMap(origin, node)).toList();
  }

  /** A mapping from names to texts, whole numbers, decimals, truth values or lists of them. */
  public Map<String, Object> plain(String key) {
    Node node = values.get(key);
    Map<String, Object> plain = new LinkedHashMap<>();
    if (node != null) {
      YamlMap map = new YamlMap(origin, node);
      map.values.forEach((name, value) -> plain.put(name, map.plainValue(name, value)));
    }
    return plain;
  }

  private Object plainValue(String key, Node node) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(item -> plainValue(key, item)).toList();
    }
    String text = scalar(key, node);
    if (node.getTag().equals(Tag.INT) && text.matches("-?\\d{1,18}")) {
      return Long.parseLong(text);
    }
    if (node.getTag().equals(Tag.FLOAT) && text.matches("-?\\d+\\.\\d+")) {
      return Double.parseDouble(text);
    }
    return node.getTag().equals(Tag.BOOL) ? (Object) text.equals("true") : text;
  }

  private List<Node> items(String key) {
    Node node = values.get(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw wrong(key, "must be a list");
  }

  private String scalar(String key, Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw wrong(key, "must be a single value");
  }

  /** The exception that names the place of a key, or of the mapping when it lacks the key. */
  public ModelFormatException wrong(String key, String problem) {
    Node node = values.get(key);
    int place = node == null ? line : lineOf(node);
    return new ModelFormatException(origin + ":" + place + ": " + key + ": " + problem);
  }

  private static int lineOf(Node node) {
    return node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
  }
}
