package dev.postern.extractor.flow.dataflow;

/**
 * Where the content of a value comes from.
 *
 * @param kind what the key names
 * @param key the access path of an input of the method, or the identity of a call that reads
 * @param label for people: what is read; empty for inputs of a method
 * @param place where a caller of the endpoint supplies it, such as {@code QUERY}; empty for inputs
 */
public record Origin(Kind kind, String key, String label, String place) {

  /** The label of an input that took the place of its parts. */
  private static final String WHOLE = "*";

  /** What an origin names. */
  public enum Kind {
    /** The value at an access path when the method starts. */
    INPUT,
    /** Anything reachable from the value at an access path when the method starts. */
    DEEP_INPUT,
    /** A call that reads what somebody outside controls. */
    SOURCE
  }

  /** The value at an access path. */
  public static Origin input(String path) {
    return new Origin(Kind.INPUT, path, "", "");
  }

  /** A call that reads from outside. */
  public static Origin source(String site, String label, String place) {
    return new Origin(Kind.SOURCE, site, label, place);
  }

  /** The same with all that is reachable from it. */
  public Origin deep() {
    return kind == Kind.INPUT ? new Origin(Kind.DEEP_INPUT, key, label, place) : this;
  }

  /** All that is reachable from the input it is part of. */
  Origin whole() {
    if (kind == Kind.SOURCE) {
      return this;
    }
    int end = key.indexOf('/');
    boolean root = end < 0 || key.startsWith("S:");
    return new Origin(Kind.DEEP_INPUT, root ? key : key.substring(0, end), WHOLE, place);
  }

  boolean isWhole() {
    return kind == Kind.DEEP_INPUT && label.equals(WHOLE);
  }

  /** Whether whatever the other names is part of this, which stands for many of its parts. */
  boolean holds(Origin other) {
    return isWhole()
        && other.isInput()
        && (other.key.equals(key) || other.key.startsWith(key + "/"));
  }

  /** Whether it depends on what the caller of the method passes. */
  public boolean isInput() {
    return kind != Kind.SOURCE;
  }
}
