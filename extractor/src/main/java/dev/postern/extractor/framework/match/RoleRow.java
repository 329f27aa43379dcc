package dev.postern.extractor.framework.match;

import java.util.List;
import java.util.Map;

/**
 * A name with a role: an annotation, a type, the methods of a type, or an artifact.
 *
 * @param subject the qualified name, or {@code group:artifact}
 * @param role what it stands for, in upper case
 * @param methods names of methods, for rows about calls; {@code *} for all
 * @param attributes further data of the row, such as argument positions
 * @param framework the model it belongs to
 * @param provenance where this is written
 * @param names all names that the row is written for, the subject among them
 * @param untested why no test hits the row, empty when one does
 */
public record RoleRow(
    String subject,
    String role,
    List<String> methods,
    Map<String, String> attributes,
    String framework,
    List<String> names,
    String provenance,
    String untested) {

  public RoleRow {
    methods = List.copyOf(methods);
    names = List.copyOf(names);
    attributes = Map.copyOf(attributes);
  }

  /** The value of an attribute, or the empty string. */
  public String attribute(String name) {
    return attributes.getOrDefault(name, "");
  }

  /** Whether the row speaks about a method of that name. */
  public boolean covers(String method) {
    return methods.contains("*") || methods.contains(method);
  }
}
