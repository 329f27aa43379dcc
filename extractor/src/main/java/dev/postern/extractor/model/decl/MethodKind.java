package dev.postern.extractor.model.decl;

/** What a body belongs to. */
public enum MethodKind {
  METHOD,
  CONSTRUCTOR,
  STATIC_INITIALIZER,
  INSTANCE_INITIALIZER,
  /** The body of a lambda, or the adapter made for a method reference. */
  LAMBDA
}
