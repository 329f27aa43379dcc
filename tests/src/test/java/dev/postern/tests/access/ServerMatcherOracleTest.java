package dev.postern.tests.access;

import dev.postern.extractor.access.path.PathDialect;
import dev.postern.extractor.access.path.PathOptions;
import dev.postern.extractor.access.path.PathPattern;
import io.micronaut.core.util.AntPathMatcher;
import io.quarkus.vertx.http.runtime.security.ImmutablePathMatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.apache.catalina.Context;
import org.apache.catalina.Host;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.core.StandardWrapper;
import org.apache.catalina.mapper.Mapper;
import org.apache.catalina.mapper.MappingData;
import org.apache.catalina.mapper.WrapperMappingInfo;
import org.apache.tomcat.util.buf.MessageBytes;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.condition.PatternsRequestCondition;
import org.springframework.web.util.pattern.PathPatternParser;

/** The path automata agree with the matchers of servers and of configured permissions. */
class ServerMatcherOracleTest {

  private static final int PATTERNS = 1_000;
  private static final List<String> WORDS = List.of("a", "b", "ab", "a.b", "A");
  private static final List<String> ANT =
      List.of("a", "b", "ab", "a.b", "*", "?", "a*", "*b", "*.b", "a?");

  @Test
  void agreeWithServletMappingsOfTomcat() {
    PatternComparison comparison = new PatternComparison("SERVLET (Tomcat)", 21);
    for (int i = 0; i < PATTERNS; i++) {
      String pattern = servlet(comparison.random());
      comparison.add(
          pattern,
          new PathPattern(PathDialect.SERVLET, pattern).language(),
          Optional.of(tomcat(pattern)));
    }
    comparison.check();
  }

  @Test
  void agreeWithPermissionsOfQuarkus() {
    PatternComparison comparison = new PatternComparison("QUARKUS (permissions)", 22);
    for (int i = 0; i < PATTERNS; i++) {
      String pattern = permission(comparison.random());
      ImmutablePathMatcher<String> matcher =
          ImmutablePathMatcher.<String>builder().addPath(pattern, "yes").build();
      comparison.add(
          pattern,
          new PathPattern(PathDialect.QUARKUS, pattern).language(),
          Optional.of(path -> matcher.match(path).getValue() != null));
    }
    comparison.check();
  }

  @Test
  void agreeWithTheUrlMapOfMicronaut() {
    PatternComparison comparison = new PatternComparison("MICRONAUT (URL map)", 23);
    AntPathMatcher matcher = new AntPathMatcher();
    for (int i = 0; i < PATTERNS; i++) {
      String pattern = ant(comparison.random());
      comparison.add(
          pattern,
          new PathPattern(PathDialect.MICRONAUT, pattern).language(),
          Optional.of(path -> matcher.matches(pattern, path)));
    }
    comparison.check();
  }

  @Test
  @SuppressWarnings("deprecation")
  void agreeWithAntMappingsThatTakeAFinalSlash() {
    PatternComparison comparison = new PatternComparison("ANT mapping, final slash", 24);
    org.springframework.util.AntPathMatcher matcher = new org.springframework.util.AntPathMatcher();
    for (int i = 0; i < PATTERNS; i++) {
      String pattern = ant(comparison.random());
      PatternsRequestCondition condition =
          new PatternsRequestCondition(new String[] {pattern}, true, matcher);
      comparison.add(
          pattern,
          new PathPattern(PathDialect.ANT, pattern, new PathOptions(true, true, false)).language(),
          Optional.of(path -> !condition.getMatchingPatterns(path).isEmpty()));
    }
    comparison.check();
  }

  @Test
  @SuppressWarnings("deprecation")
  void agreeWithPathPatternsThatTakeAFinalSlash() {
    PatternComparison comparison = new PatternComparison("PATH_PATTERN, final slash", 25);
    PathPatternParser parser = new PathPatternParser();
    parser.setMatchOptionalTrailingSeparator(true);
    for (int i = 0; i < PATTERNS; i++) {
      String pattern = ant(comparison.random());
      int any = pattern.indexOf("**");
      if (any >= 0 && any < pattern.length() - 2) {
        continue;
      }
      org.springframework.web.util.pattern.PathPattern parsed = parser.parse(pattern);
      comparison.add(
          pattern,
          new PathPattern(PathDialect.PATH_PATTERN, pattern, new PathOptions(true, true, false))
              .language(),
          Optional.of(path -> parsed.matches(PathContainer.parsePath(path))));
    }
    comparison.check();
  }

  private static Predicate<String> tomcat(String pattern) {
    Host host = new StandardHost();
    host.setName("localhost");
    Context context = new StandardContext();
    context.setName("");
    context.setPath("");
    Mapper mapper = new Mapper();
    mapper.setDefaultHostName("localhost");
    mapper.addHost("localhost", new String[0], host);
    mapper.addContextVersion(
        "localhost",
        host,
        "",
        "0",
        context,
        new String[0],
        null,
        List.of(new WrapperMappingInfo(pattern, new StandardWrapper(), false, false)));
    return path -> {
      MappingData data = new MappingData();
      try {
        mapper.map(text("localhost"), text(path), "0", data);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return data.wrapper != null;
    };
  }

  private static MessageBytes text(String text) {
    MessageBytes bytes = MessageBytes.newInstance();
    char[] chars = text.toCharArray();
    bytes.setChars(chars, 0, chars.length);
    bytes.setCharset(StandardCharsets.UTF_8);
    return bytes;
  }

  private static String servlet(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> "*." + List.of("a", "b", "c").get(random.nextInt(3));
      case 1 -> random.nextInt(8) == 0 ? "/" : words(random, 1) + "/*";
      case 2 -> words(random, 1 + random.nextInt(2)) + "/*";
      case 3 -> random.nextInt(8) == 0 ? "/*" : words(random, 1);
      default -> words(random, 1 + random.nextInt(2)) + (random.nextInt(4) == 0 ? "/" : "");
    };
  }

  private static String permission(Random random) {
    StringBuilder pattern = new StringBuilder();
    int length = 1 + random.nextInt(3);
    for (int i = 0; i < length; i++) {
      boolean any = i < length - 1 && random.nextInt(3) == 0;
      pattern.append(any ? "/*" : words(random, 1));
    }
    return switch (random.nextInt(4)) {
      case 0, 1 -> pattern + "/*";
      case 2 -> pattern + "*";
      default -> pattern.toString();
    };
  }

  private static String ant(Random random) {
    StringBuilder pattern = new StringBuilder();
    int length = 1 + random.nextInt(3);
    for (int i = 0; i < length; i++) {
      boolean any = random.nextInt(4) == 0;
      pattern.append('/').append(any ? "**" : ANT.get(random.nextInt(ANT.size())));
    }
    return pattern.toString();
  }

  private static String words(Random random, int count) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < count; i++) {
      path.append('/').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return path.toString();
  }
}
