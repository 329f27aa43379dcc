package dev.postern.threatmodel.policy;

/** How much a rule weighs; ordered, gravest first. */
public enum Level {
  /** Fails the gate when the mode is {@link Mode#BLOCK}. */
  ERROR,
  /** Shown, and fails nothing. */
  WARNING,
  /** Shown last. */
  NOTE,
  /** Not asked. */
  OFF
}
