package dev.postern.extractor.access.path;

/** Mappings of the Servlet specification, section 12.2. */
final class ServletTranslation {

  private ServletTranslation() {}

  static Translation translate(String pattern) {
    if (pattern.equals("/")) {
      return Translation.of(Characters.rest());
    }
    if (pattern.endsWith("/*") && pattern.startsWith("/")) {
      String prefix = pattern.substring(0, pattern.length() - 2);
      return Translation.of(Expression.sequence(Expression.literal(prefix), Characters.rest()));
    }
    if (pattern.startsWith("*.")) {
      return Translation.of(
          Expression.sequence(
              new Expression.Star(
                  Expression.sequence(Expression.literal("/"), Characters.anySegment())),
              Expression.literal("/"),
              new Expression.Star(new Expression.Chars(Characters.segment())),
              Expression.literal(pattern.substring(1))));
    }
    return Translation.of(Expression.literal(pattern));
  }
}
