package dev.postern.extractor.attribution.origin;

import dev.postern.extractor.attribution.AuthorshipRange;
import dev.postern.extractor.syntax.LineSet;
import java.util.List;

/**
 * The origins of a file's lines. Lines in no range are unknown.
 *
 * @param codeLines lines that hold code
 * @param generated lines that a deterministic generator is said to have made
 * @param ranges disjoint and ascending; a mark in the source wins over history
 */
public record FileLines(
    String path, LineSet codeLines, LineSet generated, List<AuthorshipRange> ranges) {
  public FileLines {
    ranges = List.copyOf(ranges);
  }
}
