package dev.postern.extractor.model.code;

/** What a variable stands for. */
public enum VariableKind {
  THIS,
  PARAMETER,
  /** A value captured by a lambda, or by an anonymous or local class through its constructor. */
  CAPTURE,
  LOCAL,
  TEMPORARY
}
