package dev.postern.extractor.logic;

/** What is observed. */
public enum ObservationKind {
  /** The answer of a check is not looked at (CWE-252). */
  CHECK_IGNORED,
  /** Errors of validation are collected and not looked at (CWE-252). */
  VALIDATION_IGNORED,
  /** A check answers yes when it fails with an exception (CWE-636). */
  FAILURE_AS_SUCCESS,
  /**
   * A field of a record is read, decides, and is changed, with nothing to keep others out
   * (CWE-362).
   */
  CHECK_THEN_ACT,
  /** A field of a record is changed by what it was, so that a repetition counts twice (CWE-837). */
  RELATIVE_CHANGE,
  /** A field of a record takes the value that the request's object holds (CWE-602). */
  TAKEN_FROM_REQUEST,
  /** A field of a record that is written keeps the value that was stored before. */
  KEPT_AS_STORED,
  /** A signed token without a time of expiry (CWE-613). */
  TOKEN_WITHOUT_EXPIRY,
  /** A secret value made of what can be guessed (CWE-338, CWE-340). */
  PREDICTABLE_SECRET,
  /** What is found for one caller is kept for all (CWE-524). */
  CACHED_FOR_ALL,
  /** A value of the request that speaks of rights decides a branch (CWE-807). */
  DECIDED_BY_REQUEST
}
