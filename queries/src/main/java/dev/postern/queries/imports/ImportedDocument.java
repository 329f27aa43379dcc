package dev.postern.queries.imports;

import java.util.List;

/**
 * What was read of a document of other tools.
 *
 * @param name what the document is known by; a second import under the same name takes its place
 * @param format {@code SARIF 2.1.0} or {@code CycloneDX} with its version
 * @param revision commit that the document says it looked at; empty when it says none
 * @param notes what was not taken over and why, in the order of the document
 */
public record ImportedDocument(
    String name,
    String format,
    String revision,
    List<ImportedResult> results,
    List<ImportedComponent> components,
    List<String> notes) {
  public ImportedDocument {
    results = List.copyOf(results);
    components = List.copyOf(components);
    notes = List.copyOf(notes);
  }
}
