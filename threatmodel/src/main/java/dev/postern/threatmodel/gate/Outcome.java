package dev.postern.threatmodel.gate;

/** What a rule says of an element; both weigh the same. */
public enum Outcome {
  /** The rule is broken. */
  VIOLATED,
  /** Whether it is broken depends on something that is not known. */
  UNDECIDED
}
