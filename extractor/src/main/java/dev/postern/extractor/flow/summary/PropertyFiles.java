package dev.postern.extractor.flow.summary;

import java.util.Map;
import java.util.Optional;

/** Property files among the resources of the repository. */
@FunctionalInterface
public interface PropertyFiles {

  /** The entries of the file that a class loader finds under the name, when there is one. */
  Optional<Map<String, String>> read(String name);
}
