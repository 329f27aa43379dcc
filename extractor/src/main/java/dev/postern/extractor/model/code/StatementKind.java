package dev.postern.extractor.model.code;

/** One constant per kind of {@link Statement}, for exhaustive dispatch. */
public enum StatementKind {
  COPY,
  UNARY,
  BINARY,
  CAST,
  INSTANCE_OF,
  LOAD_FIELD,
  STORE_FIELD,
  LOAD_ARRAY,
  STORE_ARRAY,
  NEW_ARRAY,
  CALL,
  CLOSURE,
  CATCH,
  RETURN,
  THROW,
  IF,
  GOTO,
  SWITCH,
  NOP,
  OPAQUE
}
