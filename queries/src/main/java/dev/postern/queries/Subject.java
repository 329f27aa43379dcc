package dev.postern.queries;

/**
 * What a finding is about; every part may be the empty string (line: 0) when it does not apply.
 *
 * @param application the deployable
 * @param endpoint verb and path, such as {@code GET /owners/{id}}
 * @param file path relative to the repository root
 * @param line 1-based
 * @param type binary name of the class
 * @param method name of the method
 */
public record Subject(
    String application, String endpoint, String file, int line, String type, String method) {

  /** {@code file:line}, or the file alone, or the empty string. */
  public String place() {
    return line == 0 ? file : file + ":" + line;
  }
}
