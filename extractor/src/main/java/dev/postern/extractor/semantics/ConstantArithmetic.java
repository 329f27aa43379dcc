package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.Constant;
import java.util.Optional;
import java.util.Set;
import spoon.reflect.code.BinaryOperatorKind;
import spoon.reflect.code.UnaryOperatorKind;

/** Java's arithmetic on constants, with binary numeric promotion. */
final class ConstantArithmetic {

  private static final Set<String> NUMERIC =
      Set.of("byte", "short", "int", "long", "float", "double", "char");

  private ConstantArithmetic() {}

  static Optional<Constant> cast(String type, Constant value) {
    if (type.equals("String") || type.equals("Object") || type.equals("CharSequence")) {
      boolean text = value.kind() == Constant.Kind.STRING;
      return text ? Optional.of(value) : Optional.empty();
    }
    if (type.equals("boolean")) {
      return value.kind() == Constant.Kind.BOOLEAN ? Optional.of(value) : Optional.empty();
    }
    Optional<Number> number = number(value);
    if (!NUMERIC.contains(type) || number.isEmpty()) {
      return Optional.empty();
    }
    Number n = number.get();
    return Optional.of(
        switch (type) {
          case "byte" -> Constants.of(n.byteValue());
          case "short" -> Constants.of(n.shortValue());
          case "char" -> Constants.of((char) n.intValue());
          case "long" -> Constants.of(n.longValue());
          case "float" -> Constants.of(n.floatValue());
          case "double" -> Constants.of(n.doubleValue());
          default -> Constants.of(n.intValue());
        });
  }

  static Optional<Constant> unary(UnaryOperatorKind kind, Constant value) {
    if (kind == UnaryOperatorKind.NOT) {
      return value.asBoolean().map(flag -> Constant.bool(!flag));
    }
    if (kind == UnaryOperatorKind.POS) {
      return number(value).map(Constants::of);
    }
    if (kind == UnaryOperatorKind.NEG) {
      return number(value).flatMap(n -> arithmetic(BinaryOperatorKind.MINUS, zero(n), n));
    }
    return kind == UnaryOperatorKind.COMPL
        ? number(value).flatMap(n -> arithmetic(BinaryOperatorKind.BITXOR, n, -1))
        : Optional.empty();
  }

  /** A zero that keeps the sign of negated zeros right: Java's -0.0 is 0.0 subtracted from -0.0. */
  private static Number zero(Number like) {
    if (like instanceof Double || like instanceof Float) {
      return -0.0f;
    }
    return 0;
  }

  static Optional<Constant> binary(BinaryOperatorKind kind, Constant left, Constant right) {
    boolean text = left.kind() == Constant.Kind.STRING || right.kind() == Constant.Kind.STRING;
    if (text) {
      return kind == BinaryOperatorKind.PLUS && isText(left) && isText(right)
          ? Optional.of(Constant.string(text(left) + text(right)))
          : Optional.empty();
    }
    if (left.kind() == Constant.Kind.BOOLEAN && right.kind() == Constant.Kind.BOOLEAN) {
      return logic(kind, truth(left), truth(right));
    }
    return number(left).flatMap(l -> number(right).flatMap(r -> arithmetic(kind, l, r)));
  }

  private static Optional<Constant> logic(BinaryOperatorKind kind, boolean left, boolean right) {
    return switch (kind) {
      case AND, BITAND -> Optional.of(Constant.bool(left && right));
      case OR, BITOR -> Optional.of(Constant.bool(left || right));
      case BITXOR, NE -> Optional.of(Constant.bool(left ^ right));
      case EQ -> Optional.of(Constant.bool(left == right));
      default -> Optional.empty();
    };
  }

  private static Optional<Constant> arithmetic(BinaryOperatorKind kind, Number left, Number right) {
    if (left instanceof Double || right instanceof Double) {
      return floating(kind, left.doubleValue(), right.doubleValue(), false);
    }
    if (left instanceof Float || right instanceof Float) {
      return floating(kind, left.floatValue(), right.floatValue(), true);
    }
    boolean shift =
        kind == BinaryOperatorKind.SL
            || kind == BinaryOperatorKind.SR
            || kind == BinaryOperatorKind.USR;
    boolean wide = left instanceof Long || (!shift && right instanceof Long);
    return wide
        ? wide(kind, left.longValue(), right.longValue())
        : narrow(kind, left.intValue(), right.intValue());
  }

  private static Optional<Constant> narrow(BinaryOperatorKind kind, int left, int right) {
    if (right == 0 && (kind == BinaryOperatorKind.DIV || kind == BinaryOperatorKind.MOD)) {
      return Optional.empty();
    }
    return switch (kind) {
      case PLUS -> Optional.of(Constants.of(left + right));
      case MINUS -> Optional.of(Constants.of(left - right));
      case MUL -> Optional.of(Constants.of(left * right));
      case DIV -> Optional.of(Constants.of(left / right));
      case MOD -> Optional.of(Constants.of(left % right));
      case BITAND -> Optional.of(Constants.of(left & right));
      case BITOR -> Optional.of(Constants.of(left | right));
      case BITXOR -> Optional.of(Constants.of(left ^ right));
      case SL -> Optional.of(Constants.of(left << right));
      case SR -> Optional.of(Constants.of(left >> right));
      case USR -> Optional.of(Constants.of(left >>> right));
      default -> comparison(kind, Integer.compare(left, right));
    };
  }

  private static Optional<Constant> wide(BinaryOperatorKind kind, long left, long right) {
    if (right == 0 && (kind == BinaryOperatorKind.DIV || kind == BinaryOperatorKind.MOD)) {
      return Optional.empty();
    }
    return switch (kind) {
      case PLUS -> Optional.of(Constants.of(left + right));
      case MINUS -> Optional.of(Constants.of(left - right));
      case MUL -> Optional.of(Constants.of(left * right));
      case DIV -> Optional.of(Constants.of(left / right));
      case MOD -> Optional.of(Constants.of(left % right));
      case BITAND -> Optional.of(Constants.of(left & right));
      case BITOR -> Optional.of(Constants.of(left | right));
      case BITXOR -> Optional.of(Constants.of(left ^ right));
      case SL -> Optional.of(Constants.of(left << right));
      case SR -> Optional.of(Constants.of(left >> right));
      case USR -> Optional.of(Constants.of(left >>> right));
      default -> comparison(kind, Long.compare(left, right));
    };
  }

  private static Optional<Constant> floating(
      BinaryOperatorKind kind, double left, double right, boolean single) {
    Optional<Double> result =
        switch (kind) {
          case PLUS -> Optional.of(left + right);
          case MINUS -> Optional.of(left - right);
          case MUL -> Optional.of(left * right);
          case DIV -> Optional.of(left / right);
          case MOD -> Optional.of(left % right);
          default -> Optional.empty();
        };
    if (result.isPresent()) {
      double value = result.get();
      return Optional.of(single ? Constants.of((float) value) : Constants.of(value));
    }
    boolean ordered = !Double.isNaN(left) && !Double.isNaN(right);
    return ordered ? comparison(kind, Double.compare(left, right)) : Optional.empty();
  }

  private static Optional<Constant> comparison(BinaryOperatorKind kind, int order) {
    return switch (kind) {
      case EQ -> Optional.of(Constant.bool(order == 0));
      case NE -> Optional.of(Constant.bool(order != 0));
      case LT -> Optional.of(Constant.bool(order < 0));
      case LE -> Optional.of(Constant.bool(order <= 0));
      case GT -> Optional.of(Constant.bool(order > 0));
      case GE -> Optional.of(Constant.bool(order >= 0));
      default -> Optional.empty();
    };
  }

  private static boolean isText(Constant constant) {
    return switch (constant.kind()) {
      case STRING, BOOLEAN, NUMBER, CHARACTER -> true;
      case NULL, CLASS, ENUM -> false;
    };
  }

  private static String text(Constant constant) {
    return String.valueOf(constant.value());
  }

  private static boolean truth(Constant constant) {
    return Boolean.TRUE.equals(constant.value());
  }

  private static Optional<Number> number(Constant constant) {
    if (constant.value() instanceof Character character) {
      return Optional.of((int) character);
    }
    return constant.value() instanceof Number number ? Optional.of(number) : Optional.empty();
  }
}
