package dev.postern.extractor.workspace.build;

/**
 * Name and version of an artifact.
 *
 * @param version the version, or the empty string when it is not known
 */
public record Coordinates(String group, String artifact, String version)
    implements Comparable<Coordinates> {

  /** {@code group:artifact}. */
  public String key() {
    return group + ":" + artifact;
  }

  @Override
  public int compareTo(Coordinates other) {
    int byKey = key().compareTo(other.key());
    return byKey != 0 ? byKey : version.compareTo(other.version);
  }

  @Override
  public String toString() {
    return version.isEmpty() ? key() : key() + ":" + version;
  }
}
