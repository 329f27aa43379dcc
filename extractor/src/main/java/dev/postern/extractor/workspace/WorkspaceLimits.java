package dev.postern.extractor.workspace;

/**
 * Bounds on what is read; what passes them is left out and recorded as a coverage gap.
 *
 * @param maxFiles number of files listed
 * @param maxDepth depth of directories below the root
 * @param maxSourceBytes size of a source file
 * @param maxResourceBytes size of a configuration file, template or descriptor
 */
public record WorkspaceLimits(
    int maxFiles, int maxDepth, long maxSourceBytes, long maxResourceBytes) {

  /** The documented limits: 300 000 files, 128 levels, 1 MB a source file, 2 MB another. */
  public static final WorkspaceLimits DEFAULT =
      new WorkspaceLimits(300_000, 128, 1_000_000, 2_000_000);
}
