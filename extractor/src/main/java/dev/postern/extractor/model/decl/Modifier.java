package dev.postern.extractor.model.decl;

/** Modifiers as written or implied (interface members are public; record fields final). */
public enum Modifier {
  PUBLIC,
  PROTECTED,
  PRIVATE,
  STATIC,
  FINAL,
  ABSTRACT,
  DEFAULT,
  SYNCHRONIZED,
  VOLATILE,
  TRANSIENT,
  NATIVE,
  SEALED
}
