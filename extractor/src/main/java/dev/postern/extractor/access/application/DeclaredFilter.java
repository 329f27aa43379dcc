package dev.postern.extractor.access.application;

import dev.postern.extractor.model.Evidence;
import java.util.List;

/**
 * A servlet filter of a deployment descriptor.
 *
 * @param patterns servlet patterns below the context path, those of servlets it names included
 * @param parameters its {@code init-param}s by name
 */
public record DeclaredFilter(
    String name,
    String className,
    List<String> patterns,
    java.util.Map<String, String> parameters,
    Evidence evidence) {

  public DeclaredFilter {
    patterns = List.copyOf(patterns);
    parameters = java.util.Map.copyOf(parameters);
  }
}
