package dev.postern.extractor.access.path;

import java.util.ArrayList;
import java.util.List;

/** A regular expression as a tree. */
public sealed interface Expression {

  /** One character out of a set. */
  record Chars(CharSet set) implements Expression {}

  /** One after the other; the empty list stands for the empty word. */
  record Sequence(List<Expression> parts) implements Expression {
    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  /** One of several; the empty list stands for the empty language. */
  record Choice(List<Expression> options) implements Expression {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /** Any number of times, including none. */
  record Star(Expression body) implements Expression {}

  /** The empty word. */
  static Expression empty() {
    return new Sequence(List.of());
  }

  /** The empty language. */
  static Expression nothing() {
    return new Choice(List.of());
  }

  /** Exactly this text. */
  static Expression literal(String text) {
    List<Expression> parts = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      parts.add(new Chars(CharSet.of(each)));
    }
    return new Sequence(parts);
  }

  /** One after the other. */
  static Expression sequence(Expression... parts) {
    return new Sequence(List.of(parts));
  }

  /** One of several. */
  static Expression choice(Expression... options) {
    return new Choice(List.of(options));
  }

  /** Once or not at all. */
  static Expression optional(Expression body) {
    return choice(empty(), body);
  }

  /** At least once. */
  static Expression plus(Expression body) {
    return sequence(body, new Star(body));
  }

  /** From {@code least} to {@code most} times; a negative {@code most} means without limit. */
  static Expression repeat(Expression body, int least, int most) {
    List<Expression> parts = new ArrayList<>();
    for (int i = 0; i < least; i++) {
      parts.add(body);
    }
    if (most < 0) {
      parts.add(new Star(body));
    }
    Expression tail = empty();
    for (int i = least; i < most; i++) {
      tail = optional(sequence(body, tail));
    }
    parts.add(tail);
    return new Sequence(parts);
  }
}
