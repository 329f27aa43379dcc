package dev.postern.extractor.attribution.note;

/** How a note differs from its own format. None of these makes a note worthless. */
public enum NoteIrregularity {
  /** The ranges of an entry are not ascending. */
  UNSORTED_RANGES,
  /** A line is attested more than once, to one author or to several. */
  OVERLAPPING_LINES,
  /** An entry names an author that the metadata does not hold. */
  UNKNOWN_KEY,
  /** The metadata speak of another commit than the one the note hangs on. */
  OTHER_COMMIT,
  /** Entries of the old and of the new format stand side by side. */
  MIXED_FORMATS,
  /** There is no line that separates attestations and metadata. */
  NO_METADATA,
  /** The metadata are no JSON object. */
  UNREADABLE_METADATA,
  /** A line fits neither a path nor an entry, or its ranges are no numbers. */
  UNREADABLE_ENTRY,
  /** The note is longer than what is read of one. */
  TOO_LONG
}
