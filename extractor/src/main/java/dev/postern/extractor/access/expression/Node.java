package dev.postern.extractor.access.expression;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A node of a parsed expression. */
public sealed interface Node {

  /** A string, number, boolean or null, in text form. */
  record Literal(String text, boolean string) implements Node {}

  /** {@code #name}: a parameter or context variable. */
  record Variable(String name) implements Node {}

  /** {@code @name}: a bean. */
  record Bean(String name) implements Node {}

  /** {@code target.name} or a bare {@code name}. */
  record Property(@Nullable Node base, String name) implements Node {
    public Optional<Node> target() {
      return Optional.ofNullable(base);
    }
  }

  /** {@code target.name(arguments)} or a bare call. */
  record Call(@Nullable Node base, String name, List<Node> arguments) implements Node {
    public Call {
      arguments = List.copyOf(arguments);
    }

    public Optional<Node> target() {
      return Optional.ofNullable(base);
    }
  }

  record Not(Node operand) implements Node {}

  record And(Node left, Node right) implements Node {}

  record Or(Node left, Node right) implements Node {}

  /** A comparison or another binary operator. */
  record Binary(String operator, Node left, Node right) implements Node {}

  /** A construct that is recognized but not interpreted. */
  record Other(String text) implements Node {}
}
