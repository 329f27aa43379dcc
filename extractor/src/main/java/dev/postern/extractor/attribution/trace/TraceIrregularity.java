package dev.postern.extractor.attribution.trace;

/** What is wrong with a record, or why nothing follows from it. */
public enum TraceIrregularity {
  /** A line of the file is no JSON. */
  UNREADABLE_RECORD,
  /** A record lists no file. */
  NO_FILES,
  /** A record names no revision; where its lines went is not known, so that it is not used. */
  NO_REVISION,
  /** A record speaks of another version control than git; it is not used. */
  OTHER_VERSION_CONTROL,
  /** A range is no pair of ascending line numbers. */
  UNREADABLE_RANGE,
  /** A file or a record is longer than what is read of one. */
  TOO_LONG
}
