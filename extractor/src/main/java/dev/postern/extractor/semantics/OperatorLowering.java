package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Operator;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import spoon.reflect.code.BinaryOperatorKind;
import spoon.reflect.code.CtBinaryOperator;
import spoon.reflect.code.CtUnaryOperator;
import spoon.reflect.code.UnaryOperatorKind;

/** Lowers operators that compute a value without assigning one. */
final class OperatorLowering {

  private static final TypeRef STRING = TypeRef.of("java.lang.String");
  private static final TypeRef BOOLEAN = TypeRef.of("boolean");

  private final BodyContext body;

  OperatorLowering(BodyContext body) {
    this.body = body;
  }

  Operand binary(CtBinaryOperator<?> binary) {
    BinaryOperatorKind kind = binary.getKind();
    if (kind == BinaryOperatorKind.AND || kind == BinaryOperatorKind.OR) {
      return body.conditions().asValue(binary);
    }
    if (kind == BinaryOperatorKind.INSTANCEOF) {
      return body.patterns().instanceOf(binary);
    }
    Operand left = body.expressions().value(binary.getLeftHandOperand());
    left = body.expressions().stable(left, List.of(binary.getRightHandOperand()));
    Operand right = body.expressions().value(binary.getRightHandOperand());
    return combine(kind, left, right, body.expressions().type(binary), Spans.line(binary));
  }

  /** Emits an operation on two values. */
  Variable combine(
      BinaryOperatorKind kind, Operand left, Operand right, TypeRef written, int line) {
    boolean text =
        kind == BinaryOperatorKind.PLUS
            && (isString(written) || isString(left.type()) || isString(right.type()));
    Operator operator = text ? Operator.CONCAT : operator(kind);
    TypeRef type = text ? STRING : isComparison(kind) ? BOOLEAN : known(written, left.type());
    Variable target = body.code().temporary(type);
    body.code().emit(new Statement.Binary(target, operator, left, right, line));
    return target;
  }

  private static TypeRef known(TypeRef written, TypeRef otherwise) {
    return ExpressionLowering.known(written, otherwise);
  }

  Operand unary(CtUnaryOperator<?> unary) {
    return switch (unary.getKind()) {
      case PREINC, PREDEC, POSTINC, POSTDEC -> body.assignments().step(unary);
      case POS -> body.expressions().value(unary.getOperand());
      case NOT -> simple(unary, Operator.NOT, BOOLEAN);
      case NEG, COMPL -> {
        boolean negates = unary.getKind() == UnaryOperatorKind.NEG;
        yield simple(
            unary, negates ? Operator.NEGATE : Operator.COMPLEMENT, body.expressions().type(unary));
      }
    };
  }

  private Operand simple(CtUnaryOperator<?> unary, Operator operator, TypeRef type) {
    Operand operand = body.expressions().value(unary.getOperand());
    Variable target = body.code().temporary(type);
    body.code().emit(new Statement.Unary(target, operator, operand, Spans.line(unary)));
    return target;
  }

  private static boolean isString(TypeRef type) {
    return type.is("java.lang.String");
  }

  private static boolean isComparison(BinaryOperatorKind kind) {
    return switch (kind) {
      case EQ, NE, LT, LE, GT, GE -> true;
      default -> false;
    };
  }

  private static Operator operator(BinaryOperatorKind kind) {
    return switch (kind) {
      case OR, BITOR -> Operator.OR;
      case AND, BITAND -> Operator.AND;
      case BITXOR -> Operator.XOR;
      case EQ, INSTANCEOF -> Operator.EQUAL;
      case NE -> Operator.NOT_EQUAL;
      case LT -> Operator.LESS;
      case GT -> Operator.GREATER;
      case LE -> Operator.LESS_OR_EQUAL;
      case GE -> Operator.GREATER_OR_EQUAL;
      case SL -> Operator.SHIFT_LEFT;
      case SR -> Operator.SHIFT_RIGHT;
      case USR -> Operator.SHIFT_RIGHT_UNSIGNED;
      case PLUS -> Operator.ADD;
      case MINUS -> Operator.SUBTRACT;
      case MUL -> Operator.MULTIPLY;
      case DIV -> Operator.DIVIDE;
      case MOD -> Operator.REMAINDER;
    };
  }
}
