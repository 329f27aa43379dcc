package dev.postern.extractor.attribution;

/** How much a signal of authorship is worth; ordered, strongest first. */
public enum SignalStrength {
  /** A tool wrote down the lines at the time of the edit. */
  RECORDED(1.0),
  /** A mark in the source on this element. */
  DECLARED_CODE(0.9),
  /** The commit says so; coarse per line. */
  DECLARED_COMMIT(0.8),
  /** The pull request or branch says so, or a record of the edit that names the commit before. */
  DECLARED_CHANGE(0.6),
  /** Circumstantial; never enough for a verdict. */
  INFERRED(0.2),
  /** A tool recorded that a known human typed the lines. */
  HUMAN_ATTESTED(1.0),
  /** Last changed before assistants could write code. */
  HUMAN_BY_DATE(0.95),
  /** Nothing is known. */
  UNKNOWN(0.0);

  private final double weight;

  SignalStrength(double weight) {
    this.weight = weight;
  }

  /** Default weight between 0 and 1. */
  public double weight() {
    return weight;
  }

  /** Whether it counts as a declaration that an AI wrote the code. */
  public boolean declaresAi() {
    return compareTo(DECLARED_CHANGE) <= 0;
  }

  /** The stronger of the two. */
  public SignalStrength or(SignalStrength other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
