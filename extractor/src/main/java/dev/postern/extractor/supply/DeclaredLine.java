package dev.postern.extractor.supply;

/**
 * A place in a build file that names an artifact.
 *
 * @param line 1-based line of the name
 * @param version the version as written there; empty when none is
 * @param versionLine its line, 0 when none is written
 * @param managed whether the place gives versions only and brings nothing in
 */
public record DeclaredLine(
    String file,
    int line,
    String group,
    String artifact,
    String version,
    int versionLine,
    boolean managed) {

  /** {@code group:artifact}. */
  public String key() {
    return group + ":" + artifact;
  }
}
