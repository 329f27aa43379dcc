package dev.postern.extractor.attribution;

/** What is known of the origin of a line. */
public enum LineState {
  /** A commit or mark declares an AI. */
  AI_DECLARED,
  /** A human is attested, or the line is older than the tools. */
  HUMAN,
  /** Nobody declared anything. Not the same as human. */
  UNKNOWN,
  /** Not committed yet; nothing can be known. */
  UNCOMMITTED
}
