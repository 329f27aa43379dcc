package dev.postern.extractor.attribution;

/** By what a signal speaks. */
public enum SignalKind {
  /** The author or committer is a tool's own identity. */
  IDENTITY,
  /** A trailer names a tool as co-author or assistant. */
  TRAILER,
  /** A line of the message in the tool's own wording. */
  MESSAGE,
  /** Only a review suggestion of the tool was accepted. */
  SUGGESTION,
  /** An annotation in the source. */
  ANNOTATION,
  /** A comment in the source. */
  COMMENT,
  /** An entry of the file of declarations. */
  FILE
}
