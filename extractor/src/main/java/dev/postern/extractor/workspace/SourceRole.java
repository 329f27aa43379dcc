package dev.postern.extractor.workspace;

/** What a file is there for. Only {@code MAIN} and {@code GENERATED} are part of the product. */
public enum SourceRole {
  MAIN,
  TEST,
  /** A sample or demonstration beside the main product. */
  SAMPLE,
  /** Written by a generator of the build, for the main product. */
  GENERATED
}
