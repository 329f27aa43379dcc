package dev.postern.extractor.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits words that were written together, such as {@code phonenumber}. */
final class Compounds {

  private static final int SHORTEST_WORD = 5;
  private static final int SHORTEST_PART = 3;
  private static final Set<String> SHORT_PARTS = Set.of("ip", "id", "no", "qq", "ad");

  private Compounds() {}

  /**
   * The fewest known words that make up the word; the word itself when it is known or cannot be
   * split.
   */
  static List<String> split(String word, Set<String> known) {
    if (word.length() < SHORTEST_WORD
        || known.contains(word)
        || known.contains(Words.singular(word))) {
      return List.of(word);
    }
    List<List<String>> best = new ArrayList<>();
    best.add(List.of());
    for (int end = 1; end <= word.length(); end++) {
      best.add(shortest(word, end, best, known));
    }
    List<String> parts = best.get(word.length());
    return parts.isEmpty() ? List.of(word) : parts;
  }

  /** The best split of the word up to an end; empty when there is none. */
  private static List<String> shortest(
      String word, int end, List<List<String>> best, Set<String> known) {
    List<String> shortest = List.of();
    for (int start = 0; start < end; start++) {
      String part = word.substring(start, end);
      boolean reachable = start == 0 || !best.get(start).isEmpty();
      if (reachable && isPart(part, known)) {
        List<String> candidate = new ArrayList<>(best.get(start));
        candidate.add(part);
        if (shortest.isEmpty() || candidate.size() < shortest.size()) {
          shortest = candidate;
        }
      }
    }
    return shortest;
  }

  private static boolean isPart(String part, Set<String> known) {
    return (part.length() >= SHORTEST_PART || SHORT_PARTS.contains(part)) && known.contains(part);
  }
}
