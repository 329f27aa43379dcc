package dev.postern.extractor.syntax;

/** The kinds of elements a file declares. */
public enum ElementKind {
  TYPE,
  /** A method, or an element of an annotation type. */
  METHOD,
  /** A constructor, canonical or compact ones of records included. */
  CONSTRUCTOR,
  INITIALIZER,
  /** A field, an enum constant or a record component. */
  FIELD;

  /** Whether elements of this kind hold statements. */
  public boolean isExecutable() {
    return switch (this) {
      case METHOD, CONSTRUCTOR, INITIALIZER -> true;
      case TYPE, FIELD -> false;
    };
  }
}
