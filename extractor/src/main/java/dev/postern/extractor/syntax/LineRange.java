package dev.postern.extractor.syntax;

/** Lines {@code first} to {@code last}, 1-based and inclusive. */
public record LineRange(int first, int last) implements Comparable<LineRange> {
  public LineRange {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("lines " + first + " to " + last);
    }
  }

  /** The number of lines. */
  public int size() {
    return last - first + 1;
  }

  @Override
  public int compareTo(LineRange other) {
    int byFirst = Integer.compare(first, other.first);
    return byFirst != 0 ? byFirst : Integer.compare(last, other.last);
  }
}
