package dev.postern.extractor.access.path;

import java.util.ArrayList;
import java.util.List;

/** The characters and shapes that request targets are made of. */
final class Characters {

  private Characters() {}

  /** What may stand in a segment after decoding and after the usual firewalls. */
  static CharSet segment() {
    return CharSet.range(' ', (char) 0xFFFF).intersect(CharSet.of("/;?\\%#\u007f").complement());
  }

  /** What may stand in a query. */
  static CharSet query() {
    return CharSet.range(' ', '~').intersect(CharSet.of("#").complement());
  }

  /** {@code /}, or segments without empty ones, with or without a final slash. */
  static Expression path() {
    Expression segment =
        Expression.sequence(
            Expression.literal("/"), Expression.plus(new Expression.Chars(segment())));
    return Expression.choice(
        Expression.literal("/"),
        Expression.sequence(
            Expression.plus(segment), Expression.optional(Expression.literal("/"))));
  }

  static Expression optionalQuery() {
    return Expression.optional(
        Expression.sequence(
            Expression.literal("?"), new Expression.Star(new Expression.Chars(query()))));
  }

  /** The text, in any case when asked for. */
  static Expression text(String text, boolean caseSensitive) {
    List<Expression> parts = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      parts.add(new Expression.Chars(character(each, caseSensitive)));
    }
    return new Expression.Sequence(parts);
  }

  static CharSet character(char each, boolean caseSensitive) {
    return caseSensitive
        ? CharSet.of(each)
        : CharSet.of(Character.toLowerCase(each)).union(CharSet.of(Character.toUpperCase(each)));
  }

  /** One segment with at least one character. */
  static Expression anySegment() {
    return Expression.plus(new Expression.Chars(segment()));
  }

  /** A dot and anything up to the end of the segment. */
  static Expression suffix() {
    return Expression.sequence(
        Expression.literal("."), new Expression.Star(new Expression.Chars(segment())));
  }

  /** Any number of further segments, then perhaps a final slash. */
  static Expression rest() {
    return Expression.sequence(
        new Expression.Star(Expression.sequence(Expression.literal("/"), anySegment())),
        Expression.optional(Expression.literal("/")));
  }
}
