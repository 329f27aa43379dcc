package dev.postern.queries.imports;

import java.util.List;

/**
 * A component of a bill of materials.
 *
 * @param group group of Maven coordinates, or the namespace of the purl
 * @param purl package URL; empty when the document gives none
 * @param scope {@code required, optional, excluded}; empty when not said
 * @param neededBy purls, or references where there is no purl, of components that need it, sorted
 */
public record ImportedComponent(
    String group, String name, String version, String purl, String scope, List<String> neededBy) {
  public ImportedComponent {
    neededBy = neededBy.stream().distinct().sorted().toList();
  }

  /** {@code group:name}. */
  public String key() {
    return group + ":" + name;
  }
}
