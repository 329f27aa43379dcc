package dev.postern.extractor.access.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

  @ParameterizedTest(name = "{0} {1} matches {2}: {3}")
  @CsvSource({
    "ANT, /**, /, true",
    "ANT, /**, /a/b/, true",
    "ANT, /a/**, /a, true",
    "ANT, /a/**, /a/, true",
    "ANT, /a/**, /ab, false",
    "ANT, /a/*, /a/, true",
    "ANT, /a/*, /a/b/c, false",
    "ANT, /a/{x}, /a/, false",
    "ANT, /a/{x}/c, /a/b/c, true",
    "ANT, /**/*.css, /x/y/z.css, true",
    "ANT, /**/*.css, /z.css, true",
    "ANT, /**.css, /x/z.css, false",
    "ANT, /**/api/**, /v1/api/users, true",
    "ANT, /a, /a/, false",
    "ANT, /a/, /a, false",
    "ANT, /t?st, /test, true",
    "ANT, a/**, /a/b, false",
    "ANT, /{id:[0-9]+}, /12, true",
    "ANT, /{id:[0-9]+}, /1a, false",
    "PATH_PATTERN, /a/**, /a, true",
    "PATH_PATTERN, /a/**, /a/b/c, true",
    "PATH_PATTERN, /a/{*rest}, /a/b/c, true",
    "PATH_PATTERN, /*.html, /index.html, true",
    "PATH_PATTERN, /**.html, /a/index.html, false",
    "PATH_PATTERN, /a/*, /a/, true",
    "PATH_PATTERN, /a/*/c, /a//c, false",
    "PATH_PATTERN, /{id}, /, false",
    "PATH_PATTERN, /files/{name:.+}, /files/a.txt, true",
    "PATH_PATTERN, a, /a, true",
    "REGEX, ^/a/[^/]+$, /a/b, true",
    "REGEX, ^/a/[^/]+$, /a/b/c, false",
    "REGEX, /a|/b.*, /b/c?d=1, true",
    "REGEX, /a, /a?x=1, false",
    "ANT, /a, /a?x=1, true",
    "SERVLET, /a/*, /a/b, true",
    "SERVLET, *.do, /x/y.do, true",
    "SERVLET, /a, /a/b, false",
    "EXACT, /login, /login, true",
  })
  void readsEachDialectAsItsFrameworkDoes(
      PathDialect dialect, String pattern, String target, boolean expected) {
    assertEquals(Truth.of(expected), new PathPattern(dialect, pattern).language().accepts(target));
  }

  @Test
  void matchesFinalSlashOnlyWhenTheVersionDoes() {
    PathPattern old = new PathPattern(PathDialect.MVC, "/a", PathOptions.ofSpring(5));
    PathPattern current = new PathPattern(PathDialect.MVC, "/a", PathOptions.ofSpring(6));
    assertEquals(Truth.YES, old.language().accepts("/a/"));
    assertEquals(Truth.NO, current.language().accepts("/a/"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"(?=x)a", "(a)\\1", "a++", "(?i)a", "[a[b]]", "(a", "a{1000}", "\\p{Alpha}"})
  void leavesIrregularExpressionsUndecided(String regex) {
    Language language = new PathPattern(PathDialect.REGEX, regex).language();
    assertFalse(language.isDecided());
    assertEquals(Truth.UNKNOWN, language.overlaps(PathPattern.universe()));
  }

  @Test
  void leavesPatternsThatTheParserRejectsUndecided() {
    assertFalse(new PathPattern(PathDialect.PATH_PATTERN, "/a/**/b").language().isDecided());
  }

  @Test
  void decidesCoveringExactly() {
    Language wide = new PathPattern(PathDialect.ANT, "/admin/**").language();
    Language narrow = new PathPattern(PathDialect.ANT, "/admin/{id}/edit").language();
    assertEquals(Truth.YES, wide.includes(narrow));
    assertEquals(Truth.NO, narrow.includes(wide));
    assertEquals(Truth.YES, wide.overlaps(narrow));
  }

  @Test
  void givesReadableWitnesses() {
    Language users = new PathPattern(PathDialect.PATH_PATTERN, "/users/{id}").language();
    Language self = new PathPattern(PathDialect.PATH_PATTERN, "/users/1").language();
    assertEquals("/users/1", users.witness().orElseThrow());
    assertEquals("/users/a", users.minus(self).witness().orElseThrow());
  }

  @Test
  void agreesWithRegularExpressionsOnEveryShortWord() {
    List<String> words = words("/a.b?", 6);
    for (String regex :
        List.of("/a*", "/(a|b)+", "/[^a/]+/?", "/a{1,2}b?", "(/[ab]+)*", "/a.*b", "/.?a|/b")) {
      Language language = new PathPattern(PathDialect.REGEX, regex).language();
      Pattern reference = Pattern.compile(regex, Pattern.DOTALL);
      for (String word : words) {
        if (PathPattern.universe().accepts(word) == Truth.YES) {
          assertEquals(
              Truth.of(reference.matcher(word).matches()), language.accepts(word), regex + word);
        }
      }
    }
  }

  @Test
  void setOperationsAgreeWithEnumeration() {
    List<String> words = words("/ab", 6);
    List<Language> languages =
        List.of("/a/**", "/*/b", "/{x}", "/**/a", "/a*", "/a/b").stream()
            .map(pattern -> new PathPattern(PathDialect.ANT, pattern).language())
            .toList();
    for (Language left : languages) {
      for (Language right : languages) {
        Language both = left.intersect(right);
        Language either = left.union(right);
        Language only = left.minus(right);
        for (String word : words) {
          boolean inLeft = left.accepts(word) == Truth.YES;
          boolean inRight = right.accepts(word) == Truth.YES;
          assertEquals(Truth.of(inLeft && inRight), both.accepts(word));
          assertEquals(Truth.of(inLeft || inRight), either.accepts(word));
          assertEquals(Truth.of(inLeft && !inRight), only.accepts(word));
        }
      }
    }
  }

  private static List<String> words(String alphabet, int length) {
    List<String> all = new ArrayList<>(List.of(""));
    List<String> last = all;
    for (int i = 0; i < length; i++) {
      List<String> longer = new ArrayList<>();
      for (String word : last) {
        for (int at = 0; at < alphabet.length(); at++) {
          longer.add(word + alphabet.charAt(at));
        }
      }
      all = new ArrayList<>(all);
      all.addAll(longer);
      last = longer;
    }
    return all;
  }
}
