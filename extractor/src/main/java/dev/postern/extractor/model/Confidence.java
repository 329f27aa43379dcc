package dev.postern.extractor.model;

/** How sure a derived fact is; ordered from weakest to strongest. */
public enum Confidence {
  /** A deciding fact is not known; never folded into safe or unsafe. */
  POSSIBLE,
  /** At least one step rests on over-approximation or a heuristic. */
  LIKELY,
  /** Every step is exact. */
  CONFIRMED;

  /** The weaker of the two. */
  public Confidence and(Confidence other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
