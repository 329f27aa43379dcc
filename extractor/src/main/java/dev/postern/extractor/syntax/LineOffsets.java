package dev.postern.extractor.syntax;

import com.github.javaparser.Position;
import java.util.Arrays;

/** Translates between (line, column) and character offsets, with the line ends of the parser. */
public final class LineOffsets {
  private final int[] starts;
  private final int length;

  /** The line starts of a text; {@code \n}, {@code \r} and {@code \r\n} end a line. */
  public LineOffsets(String text) {
    length = text.length();
    int[] found = new int[64];
    int count = 1;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == length || text.charAt(i + 1) != '\n'))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  /** The 0-based offset of a position of the parser. */
  int offset(Position position) {
    int line = Math.min(Math.max(position.line, 1), starts.length);
    return Math.min(starts[line - 1] + Math.max(position.column - 1, 0), length);
  }

  /** The 1-based line of an offset. */
  public int line(int offset) {
    int index = Arrays.binarySearch(starts, offset);
    return index >= 0 ? index + 1 : -index - 1;
  }

  /** Number of lines; a line end at the end of the text starts no further line. */
  public int lineCount() {
    if (length == 0) {
      return 0;
    }
    return starts[starts.length - 1] == length ? starts.length - 1 : starts.length;
  }
}
