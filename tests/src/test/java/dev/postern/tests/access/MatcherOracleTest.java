package dev.postern.tests.access;

import dev.postern.extractor.access.path.PathDialect;
import dev.postern.extractor.access.path.PathPattern;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.PathContainer;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.util.pattern.PathPatternParser;
import org.springframework.web.util.pattern.PatternParseException;

/**
 * The path automata agree with the matcher classes of the frameworks on generated pairs of patterns
 * and normalized paths. The seeds are fixed, so a failure repeats.
 */
class MatcherOracleTest {

  private static final int PATTERNS = 1_500;
  private static final List<String> PIECES =
      List.of("a", "b", "ab", "a.b", "A", "*", "?", "a*", "*b", "*.b", "a?", "{v}", "{v:[ab]+}");
  private static final List<String> REGEX_PIECES =
      List.of("a", "b", "/", "/a", "/b", ".", "[ab]", "[^/]", "(a|b)", "\\.", "\\w", "(/a|/b)");
  private static final List<String> REPEATS = List.of("", "", "", "*", "+", "?");

  /** A matcher of a framework for one pattern. */
  private interface Framework {
    /** The real matcher; empty when the framework refuses the pattern. */
    Optional<Predicate<String>> matcher(String pattern);
  }

  @Test
  void agreeWithTheAntPathMatcher() {
    AntPathMatcher matcher = new AntPathMatcher();
    compare(
        PathDialect.ANT,
        random -> segments(random, true),
        pattern -> Optional.of(path -> matcher.match(pattern, path)),
        11);
  }

  @Test
  void agreeWithThePathPatternParser() {
    PathPatternParser parser = new PathPatternParser();
    compare(
        PathDialect.PATH_PATTERN,
        random -> segments(random, false),
        pattern -> {
          try {
            org.springframework.web.util.pattern.PathPattern parsed = parser.parse(pattern);
            return Optional.of(path -> parsed.matches(PathContainer.parsePath(path)));
          } catch (PatternParseException refused) {
            return Optional.empty();
          }
        },
        12);
  }

  @Test
  void agreeWithRegularExpressions() {
    compare(
        PathDialect.REGEX,
        MatcherOracleTest::regex,
        pattern -> {
          Pattern compiled = Pattern.compile(pattern);
          return Optional.of(path -> compiled.matcher(path).matches());
        },
        13);
  }

  /** Makes patterns. */
  private interface Patterns {
    String next(Random random);
  }

  private static void compare(
      PathDialect dialect, Patterns patterns, Framework framework, long seed) {
    PatternComparison comparison = new PatternComparison(dialect.toString(), seed);
    for (int i = 0; i < PATTERNS; i++) {
      String pattern = patterns.next(comparison.random());
      comparison.add(
          pattern, new PathPattern(dialect, pattern).language(), framework.matcher(pattern));
    }
    comparison.check();
  }

  private static String segments(Random random, boolean anywhere) {
    StringBuilder pattern = new StringBuilder();
    int length = 1 + random.nextInt(3);
    for (int i = 0; i < length; i++) {
      boolean any = random.nextInt(4) == 0 && (anywhere || i == length - 1);
      String piece = any ? "**" : PIECES.get(random.nextInt(PIECES.size()));
      // A variable may be named once.
      pattern.append('/').append(piece.replace("{v", "{v" + i));
    }
    return random.nextInt(6) == 0 ? pattern + "/" : pattern.toString();
  }

  private static String regex(Random random) {
    StringBuilder pattern = new StringBuilder("/");
    int length = 1 + random.nextInt(5);
    for (int i = 0; i < length; i++) {
      pattern
          .append(REGEX_PIECES.get(random.nextInt(REGEX_PIECES.size())))
          .append(REPEATS.get(random.nextInt(REPEATS.size())));
    }
    return pattern.toString();
  }
}
