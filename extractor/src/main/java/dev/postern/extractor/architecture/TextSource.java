package dev.postern.extractor.architecture;

import java.util.function.Supplier;

/**
 * A file that is no test.
 *
 * @param path relative to the repository root
 * @param content reads the text; untrusted
 */
public record TextSource(String path, Supplier<String> content) {

  /** The last segment of the path. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The folder, {@code .} for the root. */
  String folder() {
    int cut = path.lastIndexOf('/');
    return cut < 0 ? "." : path.substring(0, cut);
  }

  boolean isYaml() {
    return path.endsWith(".yml") || path.endsWith(".yaml");
  }
}
