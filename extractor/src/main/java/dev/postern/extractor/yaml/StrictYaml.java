package dev.postern.extractor.yaml;

import dev.postern.extractor.ModelFormatException;
import java.io.StringReader;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.representer.Representer;

/** Reads a YAML document as nodes, without constructing anything. */
public final class StrictYaml {
  private static final int LIMIT = 1_000_000;

  private StrictYaml() {}

  /**
   * The one mapping that the document holds.
   *
   * @param origin name of the file, for messages
   * @throws ModelFormatException when the text is no YAML, uses aliases, or is something else
   */
  public static YamlMap read(String origin, String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LIMIT);
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(20);
    if (text.contains("\n&") || text.contains(": &") || text.contains(": *")) {
      throw new ModelFormatException(origin + ": anchors and aliases are not allowed");
    }
    try {
      DumperOptions dumping = new DumperOptions();
      Yaml yaml =
          new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options);
      Node root = yaml.compose(new StringReader(text));
      if (root == null) {
        throw new ModelFormatException(origin + ": the file is empty");
      }
      return new YamlMap(origin, root);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new ModelFormatException(origin + ":" + line + ": " + e.getProblem(), e);
    } catch (YAMLException e) {
      throw new ModelFormatException(origin + ": " + e.getMessage(), e);
    }
  }
}
