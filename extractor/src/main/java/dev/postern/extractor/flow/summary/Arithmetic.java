package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Atom;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.model.code.Operator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Operators on constants; nothing is known when either side is open. */
final class Arithmetic {

  private static final int LONGEST = 4_000;

  private Arithmetic() {}

  /** The result over all combinations; unknown when any of them is. */
  static Value binary(Operator operator, Value left, Value right, boolean text) {
    if (!left.isClosed() || !right.isClosed()) {
      return Value.UNKNOWN;
    }
    Set<Object> results = new LinkedHashSet<>();
    for (Object l : left.constants()) {
      for (Object r : right.constants()) {
        Optional<Object> result = text ? concat(l, r) : apply(operator, l, r);
        if (result.isEmpty()) {
          return Value.UNKNOWN;
        }
        results.add(result.get());
      }
    }
    return Value.oneOf(results);
  }

  /** Negation, complement and the opposite truth value. */
  static Value unary(Operator operator, Value operand) {
    Set<Object> results = new LinkedHashSet<>();
    for (Object atom : operand.constants()) {
      if (operator == Operator.NOT && atom instanceof Boolean truth) {
        results.add(!truth);
      } else if (operator == Operator.NEGATE && atom instanceof Long number) {
        results.add(-number);
      } else {
        return Value.UNKNOWN;
      }
    }
    return operand.isClosed() ? Value.oneOf(results) : Value.UNKNOWN;
  }

  private static Optional<Object> concat(Object left, Object right) {
    String text = Atom.text(left) + Atom.text(right);
    return text.length() > LONGEST ? Optional.empty() : Optional.of(text);
  }

  private static Optional<Object> apply(Operator operator, Object left, Object right) {
    Optional<Long> l = Atom.whole(left);
    Optional<Long> r = Atom.whole(right);
    if (l.isPresent() && r.isPresent()) {
      return whole(operator, l.get(), r.get());
    }
    if (left instanceof Boolean a && right instanceof Boolean b) {
      return truth(operator, a, b);
    }
    return switch (operator) {
      case EQUAL -> comparable(left, right) ? Optional.of(left.equals(right)) : Optional.empty();
      case NOT_EQUAL ->
          comparable(left, right) ? Optional.of(!left.equals(right)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** References to equal texts may differ, so only null and named constants compare. */
  private static boolean comparable(Object left, Object right) {
    return left instanceof Atom.Named || right instanceof Atom.Named;
  }

  private static Optional<Object> truth(Operator operator, boolean left, boolean right) {
    return switch (operator) {
      case AND -> Optional.of(left && right);
      case OR -> Optional.of(left || right);
      case XOR, NOT_EQUAL -> Optional.of(left != right);
      case EQUAL -> Optional.of(left == right);
      default -> Optional.empty();
    };
  }

  private static Optional<Object> whole(Operator operator, long left, long right) {
    return switch (operator) {
      case ADD -> Optional.of(left + right);
      case SUBTRACT -> Optional.of(left - right);
      case MULTIPLY -> Optional.of(left * right);
      case DIVIDE -> right == 0 ? Optional.empty() : Optional.of(left / right);
      case REMAINDER -> right == 0 ? Optional.empty() : Optional.of(left % right);
      case AND -> Optional.of(left & right);
      case OR -> Optional.of(left | right);
      case XOR -> Optional.of(left ^ right);
      case EQUAL -> Optional.of(left == right);
      case NOT_EQUAL -> Optional.of(left != right);
      case LESS -> Optional.of(left < right);
      case LESS_OR_EQUAL -> Optional.of(left <= right);
      case GREATER -> Optional.of(left > right);
      case GREATER_OR_EQUAL -> Optional.of(left >= right);
      default -> Optional.empty();
    };
  }
}
