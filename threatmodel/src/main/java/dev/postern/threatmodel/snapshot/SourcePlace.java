package dev.postern.threatmodel.snapshot;

/** A place written as {@code file:line}; line 0 when it names the file alone. */
public record SourcePlace(String file, int line) {

  /** Reads a place. */
  public static SourcePlace of(String text) {
    int colon = text.lastIndexOf(':');
    String tail = colon < 0 ? "" : text.substring(colon + 1);
    return tail.matches("\\d{1,9}")
        ? new SourcePlace(text.substring(0, colon), Integer.parseInt(tail))
        : new SourcePlace(text, 0);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
