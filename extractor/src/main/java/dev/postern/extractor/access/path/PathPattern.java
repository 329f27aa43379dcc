package dev.postern.extractor.access.path;

/** A pattern in a dialect, and the requests it matches. */
public record PathPattern(PathDialect dialect, String text, PathOptions options) {

  private static final Language UNIVERSE =
      Language.of(Expression.sequence(Characters.path(), Characters.optionalQuery()));

  /** A pattern without variations. */
  public PathPattern(PathDialect dialect, String text) {
    this(dialect, text, PathOptions.exact());
  }

  /** All request targets of the universe that the pattern matches. */
  public Language language() {
    return switch (dialect) {
      case ANT -> targets(AntTranslation.translate(text, options));
      case PATH_PATTERN -> targets(SegmentTranslation.translate(text, options));
      case MVC -> targets(mapped());
      case SERVLET -> targets(ServletTranslation.translate(text));
      case MICRONAUT -> targets(AntTranslation.translate(text, micronaut()));
      case QUARKUS -> targets(QuarkusTranslation.translate(text));
      case EXACT -> Language.of(Expression.literal(text)).intersect(universe());
      case REGEX -> regex();
    };
  }

  /** Every request target: normalized paths, as firewalls leave them, with or without a query. */
  public static Language universe() {
    return UNIVERSE;
  }

  private static Language targets(Translation translation) {
    return translation
        .expression()
        .map(paths -> Expression.sequence(paths, Characters.optionalQuery()))
        .map(targets -> Language.of(targets).intersect(universe()))
        .orElseGet(() -> Language.undecided(translation.problem()));
  }

  private PathOptions micronaut() {
    int any = text.indexOf("**");
    boolean inside = any >= 0 && any < text.length() - 2;
    return new PathOptions(inside, options.caseSensitive(), false);
  }

  /**
   * Handler mappings read Ant patterns before Spring 6, which is also when final slashes were free.
   */
  private Translation mapped() {
    Translation segments = SegmentTranslation.translate(text, options);
    return segments.expression().isEmpty() && options.trailingSlash()
        ? AntTranslation.translate(text, options)
        : segments;
  }

  private Language regex() {
    Translation whole = RegexTranslation.translate(text, CharSet.any(), options.caseSensitive());
    return whole
        .expression()
        .map(expression -> Language.of(expression).intersect(universe()))
        .orElseGet(() -> Language.undecided(whole.problem()));
  }
}
