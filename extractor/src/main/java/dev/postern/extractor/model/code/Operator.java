package dev.postern.extractor.model.code;

/** Operators of unary and binary statements. Compound assignments are split into their parts. */
public enum Operator {
  ADD,
  SUBTRACT,
  MULTIPLY,
  DIVIDE,
  REMAINDER,
  /** String concatenation. */
  CONCAT,
  AND,
  OR,
  XOR,
  SHIFT_LEFT,
  SHIFT_RIGHT,
  SHIFT_RIGHT_UNSIGNED,
  EQUAL,
  NOT_EQUAL,
  LESS,
  LESS_OR_EQUAL,
  GREATER,
  GREATER_OR_EQUAL,
  NOT,
  NEGATE,
  COMPLEMENT,
  ARRAY_LENGTH
}
