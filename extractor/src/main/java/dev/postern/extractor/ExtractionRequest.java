package dev.postern.extractor;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What to read.
 *
 * @param root the repository, or the folder to treat as one
 * @param cache the user's cache folder; created when needed
 * @param maxFileBytes Java files above this size are recorded as gaps
 * @param mavenRepository a local Maven repository whose jars may add types that are not bundled;
 *     results depend on its content
 * @param organization a file with answers for many repositories
 * @param flows whether to follow what callers supply through the code
 * @param publicApi whether public methods of public types count as doors, as for a library
 * @param allInput whether what is read from files, databases, networks and the environment counts
 *     as an attacker's too
 */
public record ExtractionRequest(
    Path root,
    Path cache,
    long maxFileBytes,
    Optional<Path> mavenRepository,
    Optional<Path> organization,
    boolean flows,
    boolean publicApi,
    boolean allInput) {

  /** The documented limit of the size of a Java file. */
  public static final long DEFAULT_MAX_FILE_BYTES = 1L << 20;

  /** A request that depends on the repository alone. */
  public ExtractionRequest(Path root, Path cache, long maxFileBytes) {
    this(root, cache, maxFileBytes, Optional.empty(), Optional.empty(), true, false);
  }

  /** A request in which only what callers supply counts as an attacker's. */
  public ExtractionRequest(
      Path root,
      Path cache,
      long maxFileBytes,
      Optional<Path> mavenRepository,
      Optional<Path> organization,
      boolean flows,
      boolean publicApi) {
    this(root, cache, maxFileBytes, mavenRepository, organization, flows, publicApi, false);
  }

  /** The same request, without data flows. */
  public ExtractionRequest withoutFlows() {
    return new ExtractionRequest(
        root, cache, maxFileBytes, mavenRepository, organization, false, publicApi, allInput);
  }
}
