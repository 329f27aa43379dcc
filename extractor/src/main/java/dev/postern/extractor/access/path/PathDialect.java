package dev.postern.extractor.access.path;

/** How a path pattern is read. */
public enum PathDialect {
  /** Spring's {@code AntPathMatcher}, also as used by {@code AntPathRequestMatcher}. */
  ANT,
  /** Patterns resolved by the handler mapping of the application. */
  MVC,
  /** Spring's {@code PathPatternParser}. */
  PATH_PATTERN,
  /** A regular expression over path and query. */
  REGEX,
  /** Servlet mappings: exact, {@code /prefix/*}, {@code *.extension}, {@code /}. */
  SERVLET,
  /** Ant patterns of Micronaut: after {@code **} in the middle a final slash is free. */
  MICRONAUT,
  /** Paths of Quarkus's HTTP permissions. */
  QUARKUS,
  /** Exactly this text. */
  EXACT
}
