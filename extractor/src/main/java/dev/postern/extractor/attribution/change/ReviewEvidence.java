package dev.postern.extractor.attribution.change;

/** What is known of a review by somebody other than the author; ordered, weakest first. */
public enum ReviewEvidence {
  /** Nothing says that somebody reviewed it. */
  NONE,
  /** A trailer of the commit names another person. Anybody can write that. */
  CLAIMED,
  /** Whoever runs the gate vouches for the approval of another person. */
  VERIFIED;

  /** The weaker of the two: what holds of both. */
  public ReviewEvidence and(ReviewEvidence other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
