package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.type.TypeRef;
import dev.postern.extractor.semantics.BodyBuilder.Label;
import spoon.reflect.code.BinaryOperatorKind;
import spoon.reflect.code.CtBinaryOperator;
import spoon.reflect.code.CtConditional;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtLiteral;
import spoon.reflect.code.CtUnaryOperator;
import spoon.reflect.code.UnaryOperatorKind;

/** Lowers conditions to jumps and short-circuit operators to control flow. */
final class ConditionLowering {

  private static final TypeRef BOOLEAN = TypeRef.of("boolean");

  private final BodyContext body;

  ConditionLowering(BodyContext body) {
    this.body = body;
  }

  /** Jumps to one of the labels; both are still to be placed. */
  void jump(CtExpression<?> condition, Label whenTrue, Label whenFalse) {
    int line = Spans.line(condition);
    if (condition instanceof CtLiteral<?> literal && literal.getValue() instanceof Boolean flag) {
      body.code().jump(flag ? whenTrue : whenFalse, line);
    } else if (condition instanceof CtBinaryOperator<?> binary
        && binary.getKind() == BinaryOperatorKind.AND) {
      Label next = new Label();
      jump(binary.getLeftHandOperand(), next, whenFalse);
      body.code().place(next);
      jump(binary.getRightHandOperand(), whenTrue, whenFalse);
    } else if (condition instanceof CtBinaryOperator<?> binary
        && binary.getKind() == BinaryOperatorKind.OR) {
      Label next = new Label();
      jump(binary.getLeftHandOperand(), whenTrue, next);
      body.code().place(next);
      jump(binary.getRightHandOperand(), whenTrue, whenFalse);
    } else if (condition instanceof CtUnaryOperator<?> unary
        && unary.getKind() == UnaryOperatorKind.NOT) {
      jump(unary.getOperand(), whenFalse, whenTrue);
    } else if (condition instanceof CtBinaryOperator<?> binary
        && binary.getKind() == BinaryOperatorKind.INSTANCEOF) {
      body.patterns().test(binary, whenTrue, whenFalse);
    } else {
      body.code().branch(body.expressions().value(condition), whenTrue, whenFalse, line);
    }
  }

  /** The truth value of a condition that is lowered to jumps. */
  Variable asValue(CtExpression<?> condition) {
    int line = Spans.line(condition);
    Variable result = body.code().temporary(BOOLEAN);
    Label yes = new Label();
    Label no = new Label();
    Label end = new Label();
    jump(condition, yes, no);
    body.code().place(yes);
    body.code().emit(new Statement.Copy(result, Constant.bool(true), line));
    body.code().jump(end, line);
    body.code().place(no);
    body.code().emit(new Statement.Copy(result, Constant.bool(false), line));
    body.code().place(end);
    return result;
  }

  /** {@code a ? b : c}. */
  Operand choice(CtConditional<?> choice, TypeRef expected) {
    int line = Spans.line(choice);
    Label yes = new Label();
    Label no = new Label();
    Label end = new Label();
    TypeRef written = body.expressions().type(choice);
    TypeRef type = ExpressionLowering.known(written, guess(choice));
    Variable result = body.code().temporary(type);
    jump(choice.getCondition(), yes, no);
    body.code().place(yes);
    Operand first = body.expressions().value(choice.getThenExpression(), expected);
    body.code().emit(new Statement.Copy(result, first, line));
    body.code().jump(end, line);
    body.code().place(no);
    Operand second = body.expressions().value(choice.getElseExpression(), expected);
    body.code().emit(new Statement.Copy(result, second, line));
    body.code().place(end);
    return result;
  }

  private TypeRef guess(CtConditional<?> choice) {
    return ExpressionLowering.known(
        body.expressions().type(choice.getThenExpression()),
        body.expressions().type(choice.getElseExpression()));
  }
}
