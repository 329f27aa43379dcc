package dev.postern.extractor.model.code;

import java.util.List;

/**
 * A variable followed by field names, bounded by the analysis that builds it; array and collection
 * elements appear as {@code []}.
 */
public record AccessPath(Variable root, List<String> fields) {
  public AccessPath {
    fields = List.copyOf(fields);
  }

  @Override
  public String toString() {
    return fields.isEmpty() ? root.name() : root.name() + "." + String.join(".", fields);
  }
}
