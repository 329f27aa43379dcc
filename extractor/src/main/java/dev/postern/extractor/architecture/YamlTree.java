package dev.postern.extractor.architecture;

import dev.postern.extractor.yaml.RepositoryYaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Untrusted YAML as a tree of texts: no object of any type named in it is ever made. Size, depth
 * and the number of nodes, each alias counted again, are bounded.
 *
 * @param line where it starts, 1-based; 0 for what is not there
 * @param text of a scalar; empty for mappings and lists
 * @param entries of a mapping, in source order
 * @param items of a list, in source order
 */
record YamlTree(int line, String text, Map<String, YamlTree> entries, List<YamlTree> items) {

  static final YamlTree NONE = new YamlTree(0, "", Map.of(), List.of());
  private static final int MAX_NODES = 50_000;
  private static final int MAX_DEPTH = 64;

  /** The documents of a text; none when it is no YAML or passes a bound. */
  static List<YamlTree> documents(String text) {
    List<YamlTree> documents = new ArrayList<>();
    try {
      for (Node node : RepositoryYaml.nodes(text)) {
        documents.add(new Builder().tree(node, 0));
      }
    } catch (YAMLException | IllegalStateException e) {
      return List.of();
    }
    return documents;
  }

  /** The value below a chain of keys; {@link #NONE} when there is none. */
  YamlTree at(String... keys) {
    YamlTree found = this;
    for (String key : keys) {
      found = found.entries.getOrDefault(key, NONE);
    }
    return found;
  }

  boolean isPresent() {
    return line > 0;
  }

  /** The scalars of a list, the keys of a mapping, or the one scalar. */
  List<String> words() {
    if (!entries.isEmpty()) {
      return List.copyOf(entries.keySet());
    }
    if (!items.isEmpty()) {
      return items.stream().map(YamlTree::text).filter(each -> !each.isEmpty()).toList();
    }
    return text.isEmpty() ? List.of() : List.of(text);
  }

  /** Every scalar below, joined by spaces. */
  String flat() {
    List<String> all = new ArrayList<>();
    collect(all);
    return String.join(" ", all);
  }

  private void collect(List<String> into) {
    if (!text.isEmpty()) {
      into.add(text);
    }
    entries.values().forEach(each -> each.collect(into));
    items.forEach(each -> each.collect(into));
  }

  private static final class Builder {
    private int visited;

    YamlTree tree(Node node, int depth) {
      visited++;
      if (visited > MAX_NODES || depth > MAX_DEPTH) {
        throw new IllegalStateException("more values or levels than are read");
      }
      int line = node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
      if (node instanceof MappingNode mapping) {
        Map<String, YamlTree> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
          String key = tuple.getKeyNode() instanceof ScalarNode name ? name.getValue() : "?";
          YamlTree value = tree(tuple.getValueNode(), depth + 1);
          if (key.equals("<<")) {
            value.entries().forEach(entries::putIfAbsent);
            value.items().forEach(each -> each.entries().forEach(entries::putIfAbsent));
          } else {
            int at = tuple.getKeyNode().getStartMark().getLine() + 1;
            entries.put(key, new YamlTree(at, value.text, value.entries, value.items));
          }
        }
        return new YamlTree(line, "", entries, List.of());
      }
      if (node instanceof SequenceNode sequence) {
        List<YamlTree> items = new ArrayList<>();
        sequence.getValue().forEach(each -> items.add(tree(each, depth + 1)));
        return new YamlTree(line, "", Map.of(), items);
      }
      String text = node instanceof ScalarNode scalar ? scalar.getValue() : "";
      return new YamlTree(line, text, Map.of(), List.of());
    }
  }
}
