package dev.postern.queries;

/** What becomes of a row whose deciding fact is not known (its {@code status} is POSSIBLE). */
public enum UnknownPolicy {
  /** It is left out and counted. */
  IGNORE,
  /** It becomes a POSSIBLE finding. */
  REPORT,
  /** It becomes a POSSIBLE finding, and the run counts as undecided for a gate. */
  FAIL
}
