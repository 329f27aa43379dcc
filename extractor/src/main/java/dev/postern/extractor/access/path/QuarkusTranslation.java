package dev.postern.extractor.access.path;

import java.util.ArrayList;
import java.util.List;

/**
 * Paths of Quarkus's HTTP permissions: {@code *} as a whole segment is one segment, at the end it
 * is the path before it and everything below; any other path matches with and without a final
 * slash.
 */
final class QuarkusTranslation {

  private QuarkusTranslation() {}

  static Translation translate(String pattern) {
    boolean below = pattern.endsWith("*");
    String text = below ? pattern.substring(0, pattern.length() - 1) : pattern;
    List<Expression> parts = new ArrayList<>();
    for (String segment : Segments.split(text)) {
      if (segment.contains("*") && !segment.equals("*")) {
        return Translation.failed("'" + pattern + "' has * beside other characters of a segment");
      }
      parts.add(Expression.literal("/"));
      parts.add(segment.equals("*") ? Characters.anySegment() : Expression.literal(segment));
    }
    if (below) {
      parts.add(Characters.rest());
    } else {
      Expression slash = Expression.literal("/");
      parts.add(parts.isEmpty() ? slash : Expression.choice(Expression.empty(), slash));
    }
    return Translation.of(new Expression.Sequence(parts));
  }
}
