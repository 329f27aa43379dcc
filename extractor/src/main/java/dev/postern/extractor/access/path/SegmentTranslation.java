package dev.postern.extractor.access.path;

import java.util.ArrayList;
import java.util.List;

/**
 * Patterns of {@code PathPatternParser}: {@code **} and <code>{*rest}</code> only as the last
 * segment (or as the first, since Spring 7); a missing first slash is added, as handler mappings
 * do; a last segment {@code *} also matches nothing after the slash.
 */
final class SegmentTranslation {

  private SegmentTranslation() {}

  static Translation translate(String pattern, PathOptions options) {
    String text = pattern.startsWith("/") || pattern.isEmpty() ? pattern : "/" + pattern;
    List<String> segments = Segments.split(text);
    if (segments.isEmpty()) {
      return Translation.of(Expression.literal("/"));
    }
    List<Expression> parts = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      boolean last = i == segments.size() - 1;
      String segment = segments.get(i);
      if (last && segment.equals("**") && text.endsWith("/")) {
        parts.add(Expression.sequence(leading(), Expression.literal("/")));
        continue;
      }
      if (isRest(segment)) {
        if (!last && i > 0) {
          return Translation.failed(
              "'" + pattern + "' has ** in the middle, which path patterns do not allow");
        }
        parts.add(last ? Characters.rest() : leading());
        continue;
      }
      Translation step = Segments.translate(segment, options.caseSensitive());
      if (step.expression().isEmpty()) {
        return step;
      }
      Expression one = Expression.sequence(Expression.literal("/"), step.expression().get());
      parts.add(last ? end(one, text, segment.equals("*"), options) : one);
    }
    return Translation.of(new Expression.Sequence(parts));
  }

  private static boolean isRest(String segment) {
    return segment.equals("**") || (segment.startsWith("{*") && segment.endsWith("}"));
  }

  private static Expression leading() {
    return new Expression.Star(
        Expression.sequence(Expression.literal("/"), Characters.anySegment()));
  }

  private static Expression end(
      Expression step, String text, boolean wildcard, PathOptions options) {
    if (text.endsWith("/")) {
      return Expression.sequence(step, Expression.literal("/"));
    }
    List<Expression> tails = new ArrayList<>(List.of(Expression.empty()));
    if (options.trailingSlash()) {
      tails.add(Expression.literal("/"));
    }
    if (options.suffix() && text.indexOf('.') < 0) {
      tails.add(Characters.suffix());
    }
    Expression ended = Expression.sequence(step, new Expression.Choice(tails));
    return wildcard ? Expression.choice(ended, Expression.literal("/")) : ended;
  }
}
