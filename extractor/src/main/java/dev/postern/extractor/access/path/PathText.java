package dev.postern.extractor.access.path;

/** Request targets whose path passes a test that code makes on its text. */
public final class PathText {

  private static final Expression ANYTHING =
      new Expression.Star(new Expression.Chars(CharSet.any()));

  private PathText() {}

  /** Targets whose path starts so. */
  public static Language startingWith(String text) {
    return within(Expression.sequence(Expression.literal(text), ANYTHING));
  }

  /** Targets whose path ends so. */
  public static Language endingWith(String text) {
    return within(
        Expression.sequence(ANYTHING, Expression.literal(text), Characters.optionalQuery()));
  }

  /** Targets with the text in the path; a query counts as well. */
  public static Language containing(String text) {
    return within(Expression.sequence(ANYTHING, Expression.literal(text), ANYTHING));
  }

  /** Targets with exactly this path. */
  public static Language equalTo(String text) {
    return within(Expression.sequence(Expression.literal(text), Characters.optionalQuery()));
  }

  private static Language within(Expression expression) {
    return Language.of(expression).intersect(PathPattern.universe());
  }
}
