package dev.postern.extractor.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads YAML of the repository under analysis, which may be hostile: length, depth and aliases are
 * bounded, and nothing is made of it but texts, numbers, lists and maps. Keys given twice are
 * allowed, as most of their readers do.
 */
public final class RepositoryYaml {

  private static final int MAX_CHARACTERS = 4 << 20;
  private static final int MAX_DEPTH = 100;
  private static final int MAX_ALIASES = 50;

  private RepositoryYaml() {}

  /**
   * The documents as nodes with their places; tags are kept and mean nothing.
   *
   * @throws YAMLException when the text is no YAML or passes a bound
   */
  public static List<Node> nodes(String text) {
    LoaderOptions options = options();
    // only nodes are composed: a tag that names a class is as harmless as any other text
    options.setTagInspector(tag -> true);
    List<Node> nodes = new ArrayList<>();
    new Yaml(new SafeConstructor(options)).composeAll(new StringReader(text)).forEach(nodes::add);
    return nodes;
  }

  /**
   * The documents as texts, numbers, lists and maps; empty documents are left out.
   *
   * @throws YAMLException when the text is no YAML, passes a bound, or has tags of its own
   */
  public static List<Object> values(String text) {
    List<Object> values = new ArrayList<>();
    for (Object document : new Yaml(new SafeConstructor(options())).loadAll(text)) {
      if (document != null) {
        values.add(document);
      }
    }
    return values;
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(MAX_ALIASES);
    options.setNestingDepthLimit(MAX_DEPTH);
    options.setCodePointLimit(MAX_CHARACTERS);
    options.setAllowDuplicateKeys(true);
    return options;
  }
}
