package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.code.MethodRef;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.type.Resolution;
import dev.postern.extractor.model.type.TypeRef;
import dev.postern.extractor.semantics.BodyBuilder.Label;
import java.util.List;
import java.util.Optional;
import spoon.reflect.code.CtBinaryOperator;
import spoon.reflect.code.CtCasePattern;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtLocalVariable;
import spoon.reflect.code.CtPattern;
import spoon.reflect.code.CtRecordPattern;
import spoon.reflect.code.CtTypeAccess;
import spoon.reflect.code.CtTypePattern;
import spoon.reflect.code.CtUnnamedPattern;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.declaration.CtRecord;
import spoon.reflect.declaration.CtRecordComponent;

/** Lowers {@code instanceof} and patterns to type tests, casts and accessor calls. */
final class PatternLowering {

  private static final TypeRef BOOLEAN = TypeRef.of("boolean");

  private final BodyContext body;

  PatternLowering(BodyContext body) {
    this.body = body;
  }

  /** The truth value of a type test. */
  Operand instanceOf(CtBinaryOperator<?> test) {
    if (test.getRightHandOperand() instanceof CtTypeAccess<?> access) {
      Operand value = body.expressions().value(test.getLeftHandOperand());
      return typeTest(value, body.unit().declared(access.getAccessedType()), test);
    }
    return body.conditions().asValue(test);
  }

  /** Jumps by the outcome of a type test; pattern variables belong to the current block. */
  void test(CtBinaryOperator<?> test, Label whenTrue, Label whenFalse) {
    int line = Spans.line(test);
    Operand value = body.expressions().value(test.getLeftHandOperand());
    CtExpression<?> right = test.getRightHandOperand();
    if (right instanceof CtTypeAccess<?> access) {
      Variable result = typeTest(value, body.unit().declared(access.getAccessedType()), test);
      body.code().branch(result, whenTrue, whenFalse, line);
    } else {
      match(right, value, whenFalse, true);
      body.code().jump(whenTrue, line);
    }
  }

  /** Goes on when the pattern matches, otherwise jumps. */
  void match(CtElement pattern, Operand value, Label failure) {
    match(pattern, value, failure, true);
  }

  private void match(CtElement pattern, Operand value, Label failure, boolean outermost) {
    if (pattern instanceof CtCasePattern wrapper) {
      match(wrapper.getPattern(), value, failure, outermost);
    } else if (pattern instanceof CtTypePattern typed) {
      matchType(typed, value, failure, outermost);
    } else if (pattern instanceof CtRecordPattern record) {
      matchRecord(record, value, failure);
    } else if (!(pattern instanceof CtUnnamedPattern)) {
      Variable result =
          body.opaque(
              "pattern " + ExpressionLowering.construct(pattern), List.of(value), BOOLEAN, pattern);
      branch(result, failure, pattern);
    }
  }

  private void matchType(CtTypePattern pattern, Operand value, Label failure, boolean outermost) {
    CtLocalVariable<?> declared = pattern.getVariable();
    int line = Spans.line(pattern);
    TypeRef written = body.unit().declared(declared.getType());
    boolean inferred = declared.isInferred() || written.equals(TypeRef.UNKNOWN);
    TypeRef type = inferred ? value.type() : written;
    boolean total = inferred || (!outermost && type.name().equals(value.type().name()));
    if (!total) {
      branch(typeTest(value, type, pattern), failure, pattern);
    }
    Variable variable = body.code().local(declared.getSimpleName(), type);
    if (total) {
      body.code().emit(new Statement.Copy(variable, value, line));
    } else {
      body.code().emit(new Statement.Cast(variable, type, value, line));
    }
    body.scopes().declare(variable);
  }

  private void matchRecord(CtRecordPattern pattern, Operand value, Label failure) {
    TypeRef type = body.unit().declared(pattern.getRecordType());
    branch(typeTest(value, type, pattern), failure, pattern);
    Variable record = body.code().temporary(type);
    body.code().emit(new Statement.Cast(record, type, value, Spans.line(pattern)));
    List<CtPattern> parts = pattern.getPatternList();
    for (int i = 0; i < parts.size(); i++) {
      match(parts.get(i), component(record, i, parts.get(i)), failure, false);
    }
  }

  private Operand component(Variable record, int index, CtElement at) {
    Optional<CtRecord> declaration =
        body.type()
            .source()
            .declaration(record.type().name())
            .filter(CtRecord.class::isInstance)
            .map(CtRecord.class::cast);
    List<CtRecordComponent> components = declaration.map(Records::components).orElse(List.of());
    if (index >= components.size()) {
      return body.opaque("component of unknown record", List.of(record), TypeRef.UNKNOWN, at);
    }
    String name = components.get(index).getSimpleName();
    TypeRef type = body.type().source().componentTypes(declaration.get()).get(index);
    Variable target = body.code().temporary(type);
    TypeRef owner = new TypeRef(record.type().name(), List.of(), 0, Resolution.SOURCE);
    MethodId id = new MethodId(body.type().source().id(declaration.get()), name, List.of());
    MethodRef accessor = new MethodRef(owner, name, List.of(), type, Resolution.SOURCE, id);
    int line = Spans.line(at);
    int ordinal = body.code().nextCall();
    body.code()
        .emit(
            new Statement.Call(
                ordinal, target, CallKind.VIRTUAL, accessor, record, List.of(), line));
    return target;
  }

  private Variable typeTest(Operand value, TypeRef type, CtElement at) {
    Variable result = body.code().temporary(BOOLEAN);
    body.code().emit(new Statement.InstanceOf(result, value, type, Spans.line(at)));
    return result;
  }

  private void branch(Variable condition, Label failure, CtElement at) {
    Label next = new Label();
    body.code().branch(condition, next, failure, Spans.line(at));
    body.code().place(next);
  }
}
