package dev.postern.extractor.model.code;

import dev.postern.extractor.model.type.TypeRef;

/** What a statement reads: a variable or a constant. */
public sealed interface Operand permits Variable, Constant {
  /** The static type, {@link TypeRef#UNKNOWN} when not known. */
  TypeRef type();
}
