package dev.postern.extractor.model.type;

/** How the name of a type or member was found. */
public enum Resolution {
  /** Declared in the repository. */
  SOURCE,
  /** Found in the JDK, a signature archive or a class path entry. */
  LIBRARY,
  /** Not found, but its name follows from an import or a qualified use. */
  IMPORT,
  /** A type variable. */
  TYPE_VARIABLE,
  /** A guess or nothing at all. */
  UNRESOLVED
}
