package dev.postern.extractor.access.application;

/** A dependency of an application; the version is empty when not known. */
public record Library(String group, String name, String version) {

  /** {@code group:name}. */
  public String coordinates() {
    return group + ":" + name;
  }

  /** The first number of the version, 0 when it is not known. */
  public int major() {
    String digits = version.replaceAll("^(\\d{1,6}).*$", "$1");
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
  }
}
