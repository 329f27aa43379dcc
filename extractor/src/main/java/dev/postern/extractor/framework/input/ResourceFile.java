package dev.postern.extractor.framework.input;

import dev.postern.extractor.model.id.ModuleId;
import java.util.function.Supplier;

/**
 * A file of the main resources that is not Java.
 *
 * @param path relative to the repository root
 * @param content reads the text; untrusted
 */
public record ResourceFile(String path, ModuleId module, Supplier<String> content) {

  /** The last segment of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
