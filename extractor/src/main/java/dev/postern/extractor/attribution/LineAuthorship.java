package dev.postern.extractor.attribution;

import java.util.List;

/**
 * The origins of a file's lines. Lines in no range are {@link LineState#UNKNOWN}.
 *
 * @param path relative to the scanned root
 * @param ranges disjoint and ascending
 */
public record LineAuthorship(String path, List<AuthorshipRange> ranges) {
  public LineAuthorship {
    ranges = List.copyOf(ranges);
  }
}
