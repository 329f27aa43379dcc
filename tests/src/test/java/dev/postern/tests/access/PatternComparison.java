package dev.postern.tests.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.access.path.Language;
import dev.postern.extractor.access.path.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Holds the automata of patterns against the matcher of a framework on generated paths. The seeds
 * are fixed, so a failure repeats.
 */
final class PatternComparison {

  private static final int PATHS_EACH = 20;
  private static final int LEAST_PAIRS = 10_000;
  private static final List<String> WORDS =
      List.of("a", "b", "ab", "a.b", "A", "x-1", "aab", "b.c");

  private final String name;
  private final Random random;
  private final List<String> differences = new ArrayList<>();
  private int pairs;
  private int matches;

  PatternComparison(String name, long seed) {
    this.name = name;
    this.random = new Random(seed);
  }

  Random random() {
    return random;
  }

  /**
   * Compares one pattern on generated paths.
   *
   * @param real the framework's matcher; empty when the framework refuses the pattern
   */
  void add(String pattern, Language language, Optional<Predicate<String>> real) {
    add(pattern, language, real, false);
  }

  /** As {@link #add}, for a language that may be wider than what the framework matches. */
  void addWider(String pattern, Language language, Optional<Predicate<String>> real) {
    add(pattern, language, real, true);
  }

  private void add(
      String pattern, Language language, Optional<Predicate<String>> real, boolean wider) {
    if (real.isEmpty() || !language.isDecided()) {
      return;
    }
    for (int i = 0; i < PATHS_EACH; i++) {
      String path = path();
      boolean expected = real.get().test(path);
      pairs++;
      matches += expected ? 1 : 0;
      Truth found = language.accepts(path);
      if (found != Truth.of(expected) && !(wider && !expected)) {
        differences.add(pattern + " on " + path + ": the framework says " + expected);
      }
    }
  }

  /** Fails on any difference, and when too few pairs were compared. */
  void check() {
    assertEquals(List.of(), differences.subList(0, Math.min(20, differences.size())));
    assertTrue(pairs >= LEAST_PAIRS, pairs + " pairs only");
    assertTrue(matches >= pairs / 50, "only " + matches + " of " + pairs + " pairs match");
    System.out.println(name + ": " + pairs + " pairs agree, " + matches + " of them matches");
  }

  private String path() {
    StringBuilder path = new StringBuilder();
    int length = random.nextInt(4);
    for (int i = 0; i < length; i++) {
      path.append('/').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    boolean slash = length == 0 || random.nextInt(5) == 0;
    return slash ? path + "/" : path.toString();
  }
}
