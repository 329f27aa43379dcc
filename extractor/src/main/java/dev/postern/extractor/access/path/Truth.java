package dev.postern.extractor.access.path;

/** A three-valued answer. */
public enum Truth {
  NO,
  UNKNOWN,
  YES;

  /** The answer that is certain. */
  public static Truth of(boolean value) {
    return value ? YES : NO;
  }

  /** Conjunction after Kleene. */
  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** Disjunction after Kleene. */
  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Negation after Kleene. */
  public Truth not() {
    return switch (this) {
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
      case YES -> NO;
    };
  }
}
