package dev.postern.extractor.flow.taint;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What calls of some methods of a library type mean.
 *
 * @param type qualified name of the type that declares the methods
 * @param methods their names; {@code *} for all, {@code <init>} for constructors
 * @param at positions the row speaks of: argument numbers, {@code this}, or {@code *} for all
 * @param kinds kinds of sinks it is, or that it makes content harmless for
 * @param place where a caller supplies what is read
 * @param tag name of what is noted at an object, or must be noted for the row to count
 * @param lacks name of what must not be noted at the object
 * @param when regular expressions that constant arguments must match, by position
 * @param framework the model it belongs to
 * @param provenance where this is written
 * @param untested why no test hits the row, empty when one does
 */
public record FlowRow(
    Section section,
    String type,
    List<String> methods,
    List<String> at,
    List<SinkKind> kinds,
    String place,
    String tag,
    String lacks,
    Map<Integer, String> when,
    String framework,
    String provenance,
    String untested) {

  /** What a row says. */
  public enum Section {
    SOURCE,
    SINK,
    SANITIZER,
    /** The result carries nothing of the arguments. */
    STOP,
    /** The result is of the type that the tag names, when the library itself is not at hand. */
    RETURN,
    /** Something is noted at the result, or at the receiver when {@code at} is {@code this}. */
    TAG,
    /** Wrong whatever flows: by constant arguments, or by what an argument lacks. */
    MISUSE
  }

  public FlowRow {
    methods = List.copyOf(methods);
    at = List.copyOf(at);
    kinds = List.copyOf(kinds);
    when = java.util.Collections.unmodifiableMap(new TreeMap<>(when));
  }

  /** Whether the row speaks about a method of that name. */
  public boolean covers(String method) {
    return methods.contains(method) || methods.contains("*");
  }

  /** The bits of its kinds. */
  public long bits() {
    return SinkKind.bits(kinds);
  }
}
