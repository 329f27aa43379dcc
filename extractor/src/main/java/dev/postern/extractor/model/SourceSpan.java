package dev.postern.extractor.model;

/**
 * A place in a file of the repository.
 *
 * @param file path relative to the repository root, with {@code /} separators
 * @param startLine first line, 1-based; 0 when the place is the file as a whole
 * @param endLine last line, inclusive; never before {@code startLine}
 * @param offset 0-based character offset of the declared name (or of the first character), used to
 *     join the views of two parsers; -1 when unknown
 */
public record SourceSpan(String file, int startLine, int endLine, int offset)
    implements Comparable<SourceSpan> {

  public SourceSpan {
    if (startLine < 0 || endLine < startLine) {
      throw new IllegalArgumentException(
          "span of " + file + " runs from line " + startLine + " to " + endLine);
    }
  }

  /** A span of one line, without an offset. */
  public static SourceSpan line(String file, int line) {
    return new SourceSpan(file, line, line, -1);
  }

  /** A file as a whole. */
  public static SourceSpan file(String file) {
    return new SourceSpan(file, 0, 0, -1);
  }

  /** {@code file:line}, or the file alone when no line is known. */
  public String place() {
    return startLine == 0 ? file : file + ":" + startLine;
  }

  @Override
  public int compareTo(SourceSpan other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(startLine, other.startLine);
    return byLine != 0 ? byLine : Integer.compare(offset, other.offset);
  }
}
