package dev.postern.queries;

/**
 * Text of the repository without what could steer a terminal, a spreadsheet or the reader's eye:
 * control characters, line separators and the marks that turn the direction of text.
 */
public final class CleanText {
  private CleanText() {}

  /** One line: whatever is not printable becomes a blank, runs of blanks become one. */
  public static String line(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      boolean space = Character.isWhitespace(point) || hidden(point);
      if (!space || !blank) {
        clean.appendCodePoint(space ? ' ' : point);
      }
      blank = space;
    }
    return clean.toString().strip();
  }

  /** Several lines: as {@link #line}, but line ends stay. */
  public static String block(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(point -> point == '\n' || point == '\t' || !hidden(point))
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean hidden(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
