package dev.postern.extractor.model.decl;

/** The kinds of type declarations. */
public enum TypeKind {
  CLASS,
  INTERFACE,
  ENUM,
  RECORD,
  ANNOTATION
}
