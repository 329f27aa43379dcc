package dev.postern.extractor.syntax;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An annotation as written.
 *
 * @param simpleName last segment of its name
 * @param attributes literal attribute values by name, in source order; kept only for annotations
 *     that may state who or what wrote the code, since others may hold secrets
 */
public record AnnotationSyntax(String simpleName, Map<String, String> attributes) {
  public AnnotationSyntax {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }
}
