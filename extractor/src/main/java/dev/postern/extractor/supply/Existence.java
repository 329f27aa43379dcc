package dev.postern.extractor.supply;

/** Whether an artifact is known to exist in the version that is asked for. */
public enum Existence {
  /** It was seen: in a local repository or in a bill of materials of a build. */
  RESOLVED,
  /** The artifact is known, the version was not seen. */
  ARTIFACT_KNOWN,
  /** Lists of its versions do not have this one. */
  VERSION_UNKNOWN,
  /** A build looked for it and did not get it. */
  UNRESOLVED,
  /** Another module of the repository. */
  OWN,
  /** Nothing here tells. */
  UNKNOWN
}
