package dev.postern.extractor.framework.match;

import java.util.List;
import java.util.Map;

/**
 * What a library annotation means, for when its class is not at hand.
 *
 * @param type qualified name
 * @param is the annotations it is annotated with
 * @param sets element values it gives to them, such as {@code method: GET}
 * @param passes names of its elements that override the element of the same name of the
 *     meta-annotation, or {@code own->other} when the names differ
 * @param same elements that are one; the first is the canonical name
 * @param framework the model it belongs to
 * @param provenance where this is written
 * @param untested why no test hits the row, empty when one does
 */
public record AnnotationRow(
    String type,
    List<String> is,
    Map<String, String> sets,
    List<String> passes,
    List<String> same,
    String framework,
    String provenance,
    String untested) {

  public AnnotationRow {
    is = List.copyOf(is);
    sets = Map.copyOf(sets);
    passes = List.copyOf(passes);
    same = List.copyOf(same);
  }

  /** The canonical name of an element. */
  public String canonical(String element) {
    return same.contains(element) ? same.get(0) : element;
  }
}
