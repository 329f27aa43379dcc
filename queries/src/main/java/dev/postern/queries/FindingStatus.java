package dev.postern.queries;

/** Where a finding stands. */
public enum FindingStatus {
  /** Every deciding fact is known. */
  OPEN,
  /** A deciding fact is not known; the finding carries the question that would decide it. */
  POSSIBLE,
  /** Somebody took the risk: with a reason, an owner and an end. */
  ACCEPTED
}
