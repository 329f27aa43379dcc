package dev.postern.extractor.attribution;

/** What is known of the origin of a line. */
public enum LineState {
  /** A record, commit or mark declares an AI. */
  AI_DECLARED,
  /**
   * The commit took over a suggestion that a tool made in a review; which of its lines that is, is
   * not known.
   */
  AI_SUGGESTED,
  /** A human is attested, or the line is older than the tools. */
  HUMAN,
  /** Nobody declared anything. Not the same as human. */
  UNKNOWN,
  /** Not committed yet; nothing can be known. */
  UNCOMMITTED
}
