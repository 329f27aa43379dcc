package dev.postern.tests.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.extractor.access.path.PathDialect;
import dev.postern.extractor.access.path.PathOptions;
import dev.postern.extractor.access.path.PathPattern;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The options of handler mappings that Spring 6 dropped, against the classes of Spring 5. */
class SpringFiveOracleTest {

  private static final int PATTERNS = 1_000;
  private static final List<String> PIECES =
      List.of("a", "b", "ab", "a.b", "*", "?", "a*", "*b", "*.b", "{v}", "**");

  @Test
  void agreeWithMappingsThatTakeASuffix() throws IOException, ReflectiveOperationException {
    compare("suffix", 41, true, false);
  }

  @Test
  void agreeWithMappingsThatTakeASuffixOrAFinalSlash()
      throws IOException, ReflectiveOperationException {
    compare("suffix or final slash", 42, true, true);
  }

  @Test
  void agreeWithMappingsOfBoot2() throws IOException, ReflectiveOperationException {
    assertEquals(new PathOptions(true, true, false), PathOptions.ofSpring(5));
    compare("Boot 2", 43, false, true);
  }

  private static void compare(String name, long seed, boolean suffix, boolean slash)
      throws IOException, ReflectiveOperationException {
    PatternComparison comparison = new PatternComparison("Spring 5 mapping, " + name, seed);
    try (URLClassLoader loader = springFive()) {
      for (int i = 0; i < PATTERNS; i++) {
        String made = pattern(comparison.random());
        // After ** in the middle Spring 5 takes a final slash without being told to.
        String pattern = suffix ? made.replace("/**/", "/").replace("/**/", "/") : made;
        Object condition = condition(loader, pattern, suffix, slash);
        Method matching = condition.getClass().getMethod("getMatchingPatterns", String.class);
        comparison.add(
            pattern,
            new PathPattern(PathDialect.ANT, pattern, new PathOptions(slash, true, suffix))
                .language(),
            Optional.of(path -> !invoke(matching, condition, path).isEmpty()));
      }
    }
    comparison.check();
  }

  private static Collection<?> invoke(Method matching, Object condition, String path) {
    try {
      return (Collection<?>) matching.invoke(condition, path);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the matcher of Spring 5 failed on " + path, e);
    }
  }

  private static Object condition(ClassLoader loader, String pattern, boolean suffix, boolean slash)
      throws ReflectiveOperationException {
    Class<?> helper = loader.loadClass("org.springframework.web.util.UrlPathHelper");
    Class<?> matcher = loader.loadClass("org.springframework.util.PathMatcher");
    return loader
        .loadClass("org.springframework.web.servlet.mvc.condition.PatternsRequestCondition")
        .getConstructor(String[].class, helper, matcher, boolean.class, boolean.class)
        .newInstance(
            new String[] {pattern},
            helper.getConstructor().newInstance(),
            loader
                .loadClass("org.springframework.util.AntPathMatcher")
                .getConstructor()
                .newInstance(),
            suffix,
            slash);
  }

  private static URLClassLoader springFive() throws IOException {
    List<URL> jars = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("target/spring5"))) {
      for (Path file : files.sorted().toList()) {
        jars.add(file.toUri().toURL());
      }
    }
    return new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  private static String pattern(Random random) {
    StringBuilder pattern = new StringBuilder();
    int length = 1 + random.nextInt(3);
    for (int i = 0; i < length; i++) {
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      pattern.append('/').append(piece.replace("{v", "{v" + i));
    }
    return pattern.toString();
  }
}
