package dev.postern.extractor.framework.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A node of a data file that knows its place and rejects what its reader did not ask for. */
public final class StrictNode {

  private final String file;
  private final Node node;

  private StrictNode(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /** Reads a resource that lies beside the given class. */
  public static StrictNode resource(Class<?> owner, String path) {
    try (InputStream stream = owner.getResourceAsStream(path)) {
      if (stream == null) {
        throw new ModelFormatException(path, 0, "the data file is missing from the distribution");
      }
      return parse(path, new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a text. */
  public static StrictNode text(String file, String content) {
    return parse(file, new StringReader(content));
  }

  private static StrictNode parse(String file, Reader reader) {
    try {
      Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader);
      if (root == null) {
        throw new ModelFormatException(file, 1, "the file is empty");
      }
      return new StrictNode(file, root);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new ModelFormatException(file, line, String.valueOf(e.getProblem()));
    }
  }

  /** {@code file:line} of the node. */
  public String place() {
    return file + ":" + line();
  }

  /** The entries of a mapping in written order; a key that is not allowed, or twice there, fails. */
  public Map<String, StrictNode> map(Set<String> allowed) {
    Map<String, StrictNode> entries = map();
    entries.forEach(
        (key, value) -> {
          if (!allowed.contains(key)) {
            throw value.failure("unknown key '" + key + "'");
          }
        });
    return entries;
  }

  /** The entries of a mapping in written order, whatever its keys; a key that is twice there fails. */
  public Map<String, StrictNode> map() {
    if (!(node instanceof MappingNode mapping)) {
      throw failure("a mapping is expected here");
    }
    Map<String, StrictNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      StrictNode key = new StrictNode(file, tuple.getKeyNode());
      if (entries.put(key.text(), new StrictNode(file, tuple.getValueNode())) != null) {
        throw key.failure("duplicate key '" + key.text() + "'");
      }
    }
    return entries;
  }

  /** The elements of a sequence; a lone scalar counts as a sequence of one. */
  public List<StrictNode> list() {
    if (node instanceof ScalarNode) {
      return List.of(this);
    }
    if (!(node instanceof SequenceNode sequence)) {
      throw failure("a list is expected here");
    }
    List<StrictNode> elements = new ArrayList<>();
    sequence.getValue().forEach(element -> elements.add(new StrictNode(file, element)));
    return elements;
  }

  /** The texts of a sequence. */
  public List<String> texts() {
    return list().stream().map(StrictNode::text).toList();
  }

  /** The text of a scalar. */
  public String text() {
    if (!(node instanceof ScalarNode scalar)) {
      throw failure("a single value is expected here");
    }
    return scalar.getValue();
  }

  /** An error at this node. */
  public ModelFormatException failure(String problem) {
    return new ModelFormatException(file, line(), problem);
  }

  private int line() {
    return node.getStartMark().getLine() + 1;
  }
}
