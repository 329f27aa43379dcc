package dev.postern.extractor.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A set of lines of one file.
 *
 * @param ranges disjoint, ascending and not adjacent
 */
public record LineSet(List<LineRange> ranges) {
  /** No line. */
  public static final LineSet EMPTY = new LineSet(List.of());

  public LineSet {
    ranges = List.copyOf(ranges);
  }

  /** The lines whose bits are set; bit 0 is ignored. */
  public static LineSet of(BitSet lines) {
    List<LineRange> found = new ArrayList<>();
    int first = lines.nextSetBit(1);
    while (first > 0) {
      int end = lines.nextClearBit(first);
      found.add(new LineRange(first, end - 1));
      first = lines.nextSetBit(end);
    }
    return new LineSet(found);
  }

  /** The lines as bits, for set arithmetic; a new object each time. */
  public BitSet toBits() {
    BitSet bits = new BitSet();
    for (LineRange range : ranges) {
      bits.set(range.first(), range.last() + 1);
    }
    return bits;
  }

  /** The lines of this set from {@code first} to {@code last}, as bits. */
  public BitSet within(int first, int last) {
    BitSet bits = new BitSet();
    for (LineRange range : ranges) {
      int from = Math.max(first, range.first());
      int to = Math.min(last, range.last());
      if (from <= to) {
        bits.set(from, to + 1);
      }
    }
    return bits;
  }

  /** Whether a line is in the set. */
  public boolean contains(int line) {
    return ranges.stream().anyMatch(range -> range.first() <= line && line <= range.last());
  }

  /** The number of lines. */
  public int size() {
    return ranges.stream().mapToInt(LineRange::size).sum();
  }
}
