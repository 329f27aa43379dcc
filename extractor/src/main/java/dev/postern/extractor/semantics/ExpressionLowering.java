package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spoon.reflect.code.CtArrayRead;
import spoon.reflect.code.CtAssignment;
import spoon.reflect.code.CtBinaryOperator;
import spoon.reflect.code.CtConditional;
import spoon.reflect.code.CtConstructorCall;
import spoon.reflect.code.CtExecutableReferenceExpression;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtFieldRead;
import spoon.reflect.code.CtInvocation;
import spoon.reflect.code.CtLambda;
import spoon.reflect.code.CtLiteral;
import spoon.reflect.code.CtNewArray;
import spoon.reflect.code.CtSuperAccess;
import spoon.reflect.code.CtSwitchExpression;
import spoon.reflect.code.CtThisAccess;
import spoon.reflect.code.CtTypeAccess;
import spoon.reflect.code.CtUnaryOperator;
import spoon.reflect.code.CtVariableAccess;
import spoon.reflect.code.CtVariableRead;
import spoon.reflect.code.CtVariableWrite;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.reference.CtTypeReference;
import spoon.reflect.visitor.filter.TypeFilter;

/** Lowers expressions to the operand that holds their value. */
final class ExpressionLowering {

  private final BodyContext body;

  ExpressionLowering(BodyContext body) {
    this.body = body;
  }

  /** The value of an expression. */
  Operand value(CtExpression<?> expression) {
    return value(expression, TypeRef.UNKNOWN);
  }

  /** The value of an expression; lambdas without a type of their own take the expected one. */
  Operand value(CtExpression<?> expression, TypeRef expected) {
    Optional<Constant> constant = body.type().folder().fold(expression);
    if (constant.isPresent()) {
      return constant.get();
    }
    Operand result = withoutCasts(expression, expected);
    List<CtTypeReference<?>> casts = expression.getTypeCasts();
    for (int i = casts.size() - 1; i >= 0; i--) {
      TypeRef type = body.unit().declared(casts.get(i));
      Variable target = body.code().temporary(type);
      body.code().emit(new Statement.Cast(target, type, result, Spans.line(expression)));
      result = target;
    }
    return result;
  }

  private Operand withoutCasts(CtExpression<?> expression, TypeRef expected) {
    if (expression instanceof CtVariableAccess<?> access) {
      return variable(access);
    }
    if (expression instanceof CtInvocation<?> call) {
      return body.calls().invocation(call, true);
    }
    if (expression instanceof CtConstructorCall<?> creation) {
      return body.creations().create(creation);
    }
    if (expression instanceof CtLambda<?> lambda) {
      return body.lambdas().lambda(lambda, expected);
    }
    if (expression instanceof CtExecutableReferenceExpression<?, ?> reference) {
      return body.lambdas().reference(reference, expected);
    }
    if (expression instanceof CtBinaryOperator<?> binary) {
      return body.operators().binary(binary);
    }
    if (expression instanceof CtUnaryOperator<?> unary) {
      return body.operators().unary(unary);
    }
    if (expression instanceof CtAssignment<?, ?> assignment) {
      return body.assignments().assign(assignment);
    }
    return rare(expression, expected);
  }

  private Operand rare(CtExpression<?> expression, TypeRef expected) {
    int line = Spans.line(expression);
    if (expression instanceof CtLiteral<?> literal) {
      return Constants.of(literal.getValue());
    }
    if (expression instanceof CtThisAccess<?> self) {
      return body.receivers().of(self, line).orElse(Constant.NULL);
    }
    if (expression instanceof CtSuperAccess) {
      return body.self().map(self -> (Operand) self).orElse(Constant.NULL);
    }
    if (expression instanceof CtArrayRead<?> read) {
      Operand array = value(read.getTarget());
      Operand index = value(read.getIndexExpression());
      Variable target = body.code().temporary(elementType(array.type(), type(read)));
      body.code().emit(new Statement.LoadArray(target, array, index, line));
      return target;
    }
    if (expression instanceof CtNewArray<?> array) {
      return body.creations().array(array);
    }
    if (expression instanceof CtConditional<?> choice) {
      return body.conditions().choice(choice, expected);
    }
    if (expression instanceof CtSwitchExpression<?, ?> choice) {
      return body.switches().expression(choice);
    }
    if (expression instanceof CtTypeAccess<?> access && access.getAccessedType() != null) {
      String name = access.getAccessedType().getSimpleName();
      return body.fields().unplaced(name, TypeRef.UNKNOWN, line);
    }
    return unmodelled(expression);
  }

  private Operand unmodelled(CtExpression<?> expression) {
    List<Operand> reads = new ArrayList<>();
    for (CtElement child : expression.getDirectChildren()) {
      if (child instanceof CtExpression<?> part && !(part instanceof CtTypeAccess)) {
        reads.add(value(part));
      }
    }
    return body.opaque(construct(expression), reads, type(expression), expression);
  }

  /** The name of a construct for people: the syntax-tree class without its prefix and suffix. */
  static String construct(CtElement element) {
    String name = element.getClass().getSimpleName();
    return name.replaceAll("^Ct|Impl$", "");
  }

  private Operand variable(CtVariableAccess<?> access) {
    Optional<Variable> hidden = body.fields().hidden(access);
    if (hidden.isPresent()) {
      return hidden.get();
    }
    if (access instanceof CtFieldRead<?> read) {
      return body.fields().read(read);
    }
    if (access instanceof spoon.reflect.code.CtFieldWrite<?> write) {
      return body.fields().load(body.fields().place(write), Spans.line(access));
    }
    boolean known = access instanceof CtVariableRead || access instanceof CtVariableWrite;
    String name = access.getVariable() == null ? "" : access.getVariable().getSimpleName();
    if (!known || name.isEmpty()) {
      return body.opaque("unknown variable", List.of(), type(access), access);
    }
    return body.fields().unplaced(name, type(access), Spans.line(access));
  }

  /** Values of several expressions, as they are before any later one changes a variable. */
  List<Operand> values(List<? extends CtExpression<?>> expressions, List<TypeRef> expected) {
    List<Operand> values = new ArrayList<>();
    for (int i = 0; i < expressions.size(); i++) {
      Operand value =
          value(expressions.get(i), i < expected.size() ? expected.get(i) : TypeRef.UNKNOWN);
      values.add(stable(value, expressions.subList(i + 1, expressions.size())));
    }
    return values;
  }

  /** The value itself, or a copy when evaluating what follows may assign the variable. */
  Operand stable(Operand value, List<? extends CtExpression<?>> later) {
    boolean fragile =
        value instanceof Variable variable
            && variable.kind() != dev.postern.extractor.model.code.VariableKind.TEMPORARY
            && later.stream().anyMatch(ExpressionLowering::assigns);
    return fragile ? body.copy(value, value.type(), Spans.line(later.get(0))) : value;
  }

  private static boolean assigns(CtExpression<?> expression) {
    if (expression instanceof CtLiteral
        || expression instanceof CtVariableRead
        || expression instanceof CtLambda) {
      return false;
    }
    return !expression.getElements(new TypeFilter<>(CtVariableWrite.class)).isEmpty();
  }

  /** The static type that Spoon gives an expression, guesses dropped. */
  TypeRef type(CtExpression<?> expression) {
    return body.unit().used(expression.getType());
  }

  /** The first type when it is known, otherwise the second. */
  static TypeRef known(@Nullable TypeRef first, TypeRef second) {
    return first == null || first.equals(TypeRef.UNKNOWN) ? second : first;
  }

  static TypeRef elementType(TypeRef array, TypeRef otherwise) {
    return array.dimensions() > 0
        ? new TypeRef(array.name(), array.arguments(), array.dimensions() - 1, array.resolution())
        : otherwise;
  }
}
