package dev.postern.threatmodel.policy;

/** What a verdict leads to. */
public enum Mode {
  /** Everything is told, nothing fails. */
  OBSERVE,
  /** The same, told as warnings. */
  WARN,
  /** Errors that nobody waived fail the gate. */
  BLOCK
}
