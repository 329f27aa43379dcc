package dev.postern.extractor.attribution.git;

import dev.postern.extractor.attribution.AuthorshipRange;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.jgit.diff.RawText;

/**
 * Puts inserted blocks where people see them. A block that ends with the line that stands before it
 * can as well be said to begin with that line: a difference cannot tell. Blame puts it as far down
 * as it goes, which gives the first line of the next member to whoever inserted this one; here it
 * begins after a blank line when one of its places does, as git shows it.
 */
final class SlidBlocks {
  private SlidBlocks() {}

  /**
   * Moves the lines of tools.
   *
   * @param text the file
   * @param lines lines by origin, from 1; changed
   */
  static void slide(
      RawText text, Map<AuthorshipRange, BitSet> lines, Predicate<AuthorshipRange> isTool) {
    List<AuthorshipRange> tools = lines.keySet().stream().filter(isTool).toList();
    BitSet taken = new BitSet();
    tools.forEach(tool -> taken.or(bits(lines, tool)));
    for (AuthorshipRange tool : tools) {
      BitSet own = bits(lines, tool);
      int first = own.nextSetBit(1);
      while (first > 0) {
        int last = own.nextClearBit(first) - 1;
        for (int i = 0, by = distance(text, first, last, taken); i < by; i++) {
          swap(lines, tool, first - 1 - i, last - i);
        }
        first = own.nextSetBit(last + 1);
      }
    }
  }

  private static BitSet bits(Map<AuthorshipRange, BitSet> lines, AuthorshipRange origin) {
    return lines.getOrDefault(origin, new BitSet());
  }

  /** By how many lines the block moves up; 0 when it lies well or no place is better. */
  private static int distance(RawText text, int first, int last, BitSet taken) {
    if (isBlank(text, first - 1)) {
      return 0;
    }
    int most = Math.min(last - first, first - 1);
    for (int by = 1; by <= most; by++) {
      int above = first - by;
      if (taken.get(above) || !line(text, above).equals(line(text, last - by + 1))) {
        return 0;
      }
      if (isBlank(text, above - 1)) {
        return by;
      }
    }
    return 0;
  }

  private static boolean isBlank(RawText text, int line) {
    return line < 1 || line(text, line).isEmpty();
  }

  private static String line(RawText text, int line) {
    return text.getString(line - 1).strip();
  }

  /** Gives the upper line to the tool, and the lower one to whom the upper one belonged. */
  private static void swap(
      Map<AuthorshipRange, BitSet> lines, AuthorshipRange tool, int upper, int lower) {
    for (Map.Entry<AuthorshipRange, BitSet> each : lines.entrySet()) {
      if (!each.getKey().equals(tool) && each.getValue().get(upper)) {
        each.getValue().clear(upper);
        each.getValue().set(lower);
      }
    }
    bits(lines, tool).set(upper);
    bits(lines, tool).clear(lower);
  }
}
