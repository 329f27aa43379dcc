package dev.postern.extractor.framework.input;

/** A dependency of a module; the version is empty when it is not known. */
public record Artifact(String group, String name, String version) {

  /** {@code group:artifact}. */
  public String coordinates() {
    return group + ":" + name;
  }

  /** The first number of the version, 0 when it is not known. */
  public int major() {
    int end = 0;
    while (end < version.length() && Character.isDigit(version.charAt(end)) && end < 6) {
      end++;
    }
    return end == 0 ? 0 : Integer.parseInt(version.substring(0, end));
  }
}
