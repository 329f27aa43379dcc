package dev.postern.extractor;

import java.nio.file.Path;

/**
 * What to read.
 *
 * @param root the repository, or the folder to treat as one
 * @param cache the user's cache folder; created when needed
 * @param maxFileBytes Java files above this size are recorded as gaps
 */
public record ExtractionRequest(Path root, Path cache, long maxFileBytes) {

  /** The documented limit of the size of a Java file. */
  public static final long DEFAULT_MAX_FILE_BYTES = 1L << 20;
}
