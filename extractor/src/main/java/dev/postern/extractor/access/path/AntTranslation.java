package dev.postern.extractor.access.path;

import java.util.ArrayList;
import java.util.List;

/**
 * Patterns of {@code AntPathMatcher}: {@code **} stands for any number of segments anywhere; a
 * final slash of pattern and path must agree, except after {@code **} and for a last segment {@code
 * *}, which also matches nothing before a final slash.
 */
final class AntTranslation {

  private AntTranslation() {}

  static Translation translate(String pattern, PathOptions options) {
    if (pattern.equals("**")) {
      return Translation.of(Characters.rest());
    }
    if (!pattern.startsWith("/")) {
      return Translation.of(Expression.nothing());
    }
    List<String> segments = Segments.split(pattern);
    if (segments.isEmpty()) {
      return Translation.of(Expression.literal("/"));
    }
    List<Expression> parts = new ArrayList<>();
    boolean sawAny = false;
    for (int i = 0; i < segments.size(); i++) {
      boolean last = i == segments.size() - 1;
      if (segments.get(i).equals("**")) {
        sawAny = true;
        parts.add(last ? Characters.rest() : anySegments());
        continue;
      }
      Translation segment = Segments.translate(segments.get(i), options.caseSensitive());
      if (segment.expression().isEmpty()) {
        return segment;
      }
      Expression step = Expression.sequence(Expression.literal("/"), segment.expression().get());
      parts.add(last ? end(step, pattern, segments.get(i).equals("*") && !sawAny, options) : step);
    }
    return Translation.of(new Expression.Sequence(parts));
  }

  private static Expression end(
      Expression step, String pattern, boolean wildcard, PathOptions options) {
    List<Expression> tails = new ArrayList<>();
    tails.add(pattern.endsWith("/") ? Expression.literal("/") : Expression.empty());
    if (options.trailingSlash() && !pattern.endsWith("/")) {
      tails.add(Expression.literal("/"));
    }
    if (options.suffix() && !pattern.endsWith("/") && pattern.indexOf('.') < 0) {
      tails.add(Characters.suffix());
    }
    Expression ended = Expression.sequence(step, new Expression.Choice(tails));
    return wildcard ? Expression.choice(ended, Expression.literal("/")) : ended;
  }

  private static Expression anySegments() {
    return new Expression.Star(
        Expression.sequence(Expression.literal("/"), Characters.anySegment()));
  }
}
