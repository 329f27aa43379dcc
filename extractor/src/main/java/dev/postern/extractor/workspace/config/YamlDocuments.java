package dev.postern.extractor.workspace.config;

import dev.postern.extractor.yaml.RepositoryYaml;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads YAML documents as node graphs: no object of any type named in the text is ever made. Depth
 * and the number of nodes, each alias counted again, are bounded.
 */
final class YamlDocuments {

  private static final int MAX_NODES = 50_000;
  private static final int MAX_DEPTH = 64;

  private final List<RawEntry> entries = new ArrayList<>();
  private int visited;

  private YamlDocuments() {}

  /** The documents of a file, each flattened to entries in source order. */
  static List<List<RawEntry>> read(String text) throws ConfigReadException {
    List<List<RawEntry>> documents = new ArrayList<>();
    try {
      for (Node node : RepositoryYaml.nodes(quoteMavenTokens(text))) {
        YamlDocuments document = new YamlDocuments();
        document.flatten("", node, 0);
        documents.add(List.copyOf(document.entries));
      }
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      throw new ConfigReadException(String.valueOf(e.getProblem()), line);
    } catch (YAMLException e) {
      throw new ConfigReadException(String.valueOf(e.getMessage()), 0);
    }
    return documents;
  }

  /** {@code key: @token@} is filtered by the build before any YAML reader sees it. */
  private static String quoteMavenTokens(String text) {
    return text.indexOf('@') < 0
        ? text
        : text.replaceAll("(?m)(:\\s+|-\\s+)(@[A-Za-z0-9_.-]+@[^\\r\\n'\"#]*?)[ \\t]*$", "$1'$2'");
  }

  private void flatten(String key, Node node, int depth) throws ConfigReadException {
    int line = node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1;
    visited++;
    if (depth > MAX_DEPTH || visited > MAX_NODES) {
      throw new ConfigReadException("more values or levels than are read", line);
    }
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        flatten(join(key, tuple.getKeyNode()), tuple.getValueNode(), depth + 1);
      }
    } else if (node instanceof SequenceNode sequence) {
      List<Node> elements = sequence.getValue();
      for (int i = 0; i < elements.size(); i++) {
        flatten(key + "[" + i + "]", elements.get(i), depth + 1);
      }
      if (elements.isEmpty()) {
        entries.add(new RawEntry(key, "", line));
      }
    } else if (node instanceof ScalarNode scalar && !key.isEmpty()) {
      boolean absent = Tag.NULL.equals(scalar.getTag());
      entries.add(new RawEntry(key, absent ? "" : scalar.getValue(), line));
    }
  }

  private static String join(String key, Node name) {
    String text = name instanceof ScalarNode scalar ? scalar.getValue() : "?";
    if (text.equals("<<")) {
      return key;
    }
    if (text.startsWith("[")) {
      return key + text;
    }
    return key.isEmpty() ? text : key + "." + text;
  }
}
