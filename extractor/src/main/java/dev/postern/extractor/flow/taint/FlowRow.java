package dev.postern.extractor.flow.taint;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What calls of some methods of a library type mean.
 *
 * @param type qualified name of the type that declares the methods
 * @param names all types the row was written for
 * @param methods their names; {@code *} for all, {@code <init>} for constructors
 * @param at positions the row speaks of: argument numbers, {@code this}, or {@code *} for all
 * @param kinds kinds of sinks it is, or that it makes content harmless for
 * @param place where a caller supplies what is read
 * @param tag name of what is noted at an object, or must be noted for the row to count
 * @param condition what must hold of the objects and constants of the call
 * @param framework the model it belongs to
 * @param provenance where this is written
 * @param untested why no test hits the row, empty when one does
 */
public record FlowRow(
    Section section,
    String type,
    List<String> names,
    List<String> methods,
    List<String> at,
    List<SinkKind> kinds,
    String place,
    String tag,
    Condition condition,
    String framework,
    String provenance,
    String untested) {

  /**
   * What must hold of the objects and constants of a call for a row to count.
   *
   * @param lacks what must not be noted at the object: names, where {@code |} separates ways to be
   *     safe and {@code +} what is needed together
   * @param key name under which an argument must hold what arrives, in any letters
   * @param on where that is looked up: an argument, {@code static:type}, or empty for the receiver
   * @param holds what must be noted at an argument
   * @param literals arguments that must be constants of the code
   * @param when regular expressions that constants must match, by argument; {@link #RECEIVER} for
   *     the receiver
   */
  public record Condition(
      String lacks,
      String on,
      String key,
      String holds,
      List<String> literals,
      Map<Integer, String> when) {

    /** The position of the receiver among the arguments. */
    public static final int RECEIVER = -1;

    public Condition {
      literals = List.copyOf(literals);
      when = java.util.Collections.unmodifiableMap(new TreeMap<>(when));
    }
  }

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
    names = List.copyOf(names);
    methods = List.copyOf(methods);
    at = List.copyOf(at);
    kinds = List.copyOf(kinds);
  }

  public String lacks() {
    return condition.lacks();
  }

  public Map<Integer, String> when() {
    return condition.when();
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
