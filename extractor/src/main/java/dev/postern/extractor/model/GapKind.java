package dev.postern.extractor.model;

/** Why a part of the repository was not read, or not read fully. */
public enum GapKind {
  /** The file could not be opened or decoded. */
  UNREADABLE_FILE,
  /** The file is larger than the documented limit. */
  FILE_TOO_LARGE,
  /** The parser reported syntax errors; what could be recovered was kept. */
  SYNTAX_ERROR,
  /** The semantic front end failed on the file; only its syntax is known. */
  SEMANTICS_FAILED,
  /** A language of the JVM that is counted but not read. */
  LANGUAGE_NOT_READ,
  /** A statement or expression kept as an opaque operation. */
  OPAQUE_CONSTRUCT,
  /** A build file, configuration file or descriptor that could not be understood. */
  CONFIGURATION_NOT_READ,
  /** A dependency whose classes are not at hand. */
  ARTIFACT_NOT_READ,
  /** A symbolic link that leads out of the tree or in a circle. */
  LINK_NOT_FOLLOWED,
  /** History is missing, shallow or unreadable. */
  HISTORY_MISSING,
  /** A work budget ran out; the result was widened. */
  BUDGET_EXCEEDED,
  /** Data was not followed because the user asked for that. */
  FLOWS_NOT_FOLLOWED,
  /** Rows of the graph that did not fit together and were left out. */
  GRAPH_INCOMPLETE,
  /** A file inside the repository that tried to tell the judge what to think. */
  UNTRUSTED_INPUT_IGNORED
}
