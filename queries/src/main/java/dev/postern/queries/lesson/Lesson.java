package dev.postern.queries.lesson;

import java.util.List;

/**
 * How a finding is mended, by example.
 *
 * @param idiom library or framework whose way it is; empty when there is no example
 * @param here the line of the finding as it stands in the repository; empty when it is not there
 * @param before code of the kind that was found
 * @param after the same, mended
 * @param links addresses to read on
 */
public record Lesson(
    String idiom, String here, List<String> before, List<String> after, List<String> links) {
  public Lesson {
    before = List.copyOf(before);
    after = List.copyOf(after);
    links = List.copyOf(links);
  }

  /** Whether it shows a change. */
  public boolean hasExample() {
    return !after.isEmpty();
  }
}
