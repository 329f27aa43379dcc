package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import spoon.reflect.code.BinaryOperatorKind;
import spoon.reflect.code.CtArrayAccess;
import spoon.reflect.code.CtAssignment;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtFieldAccess;
import spoon.reflect.code.CtOperatorAssignment;
import spoon.reflect.code.CtUnaryOperator;
import spoon.reflect.code.CtVariableAccess;
import spoon.reflect.code.UnaryOperatorKind;

/** Lowers assignments, compound assignments, increments and decrements. */
final class AssignmentLowering {

  private final BodyContext body;

  AssignmentLowering(BodyContext body) {
    this.body = body;
  }

  /** The assigned value. */
  Operand assign(CtAssignment<?, ?> assignment) {
    int line = Spans.line(assignment);
    CtExpression<?> target = assignment.getAssigned();
    CtExpression<?> source = assignment.getAssignment();
    if (assignment instanceof CtOperatorAssignment<?, ?> compound) {
      return update(
          target,
          line,
          old -> {
            Operand before = body.expressions().stable(old, List.of(source));
            Operand operand = body.expressions().value(source);
            TypeRef type = body.expressions().type(target);
            return body.operators().combine(compound.getKind(), before, operand, type, line);
          },
          false);
    }
    return simple(target, source, line);
  }

  private Operand simple(CtExpression<?> target, CtExpression<?> source, int line) {
    TypeRef expected = body.expressions().type(target);
    if (target instanceof CtArrayAccess<?, ?> access) {
      Operand array = body.expressions().value(access.getTarget());
      array = body.expressions().stable(array, List.of(access.getIndexExpression(), source));
      Operand index = body.expressions().value(access.getIndexExpression());
      index = body.expressions().stable(index, List.of(source));
      Operand value = body.expressions().value(source, expected);
      body.code().emit(new Statement.StoreArray(array, index, value, line));
      return value;
    }
    if (target instanceof CtFieldAccess<?> access && local(target).isEmpty()) {
      FieldLowering.Place place = body.fields().place(access);
      Operand value = body.expressions().value(source, place.field().type());
      body.fields().store(place, value, line);
      return value;
    }
    Operand value = body.expressions().value(source, expected);
    return store(target, value, line);
  }

  /** Stores into a variable that is not a field; the variable when it is known. */
  private Operand store(CtExpression<?> target, Operand value, int line) {
    Optional<Variable> variable = local(target);
    if (variable.isPresent()) {
      body.code().emit(new Statement.Copy(variable.get(), value, line));
      return variable.get();
    }
    if (target instanceof CtVariableAccess<?> access && access.getVariable() != null) {
      FieldLowering.Place place = unplaced(access);
      body.fields().store(place, value, line);
      return value;
    }
    body.opaque(
        "assignment to " + ExpressionLowering.construct(target), List.of(value), List.of(), target);
    return value;
  }

  /** A field that Spoon could not place: it is taken for one of the enclosing class. */
  private FieldLowering.Place unplaced(CtVariableAccess<?> access) {
    dev.postern.extractor.model.code.FieldRef field =
        new dev.postern.extractor.model.code.FieldRef(
            body.type().self(),
            access.getVariable().getSimpleName(),
            body.expressions().type(access),
            body.self().isEmpty(),
            null);
    return new FieldLowering.Place(body.self().orElse(null), field);
  }

  private Optional<Variable> local(CtExpression<?> target) {
    if (target instanceof CtFieldAccess<?> field) {
      return body.fields().hidden(field);
    }
    return target instanceof CtVariableAccess<?> access && access.getVariable() != null
        ? body.scopes().find(access.getVariable().getSimpleName())
        : Optional.empty();
  }

  /** {@code ++} and {@code --}. */
  Operand step(CtUnaryOperator<?> unary) {
    UnaryOperatorKind kind = unary.getKind();
    boolean up = kind == UnaryOperatorKind.PREINC || kind == UnaryOperatorKind.POSTINC;
    boolean post = kind == UnaryOperatorKind.POSTINC || kind == UnaryOperatorKind.POSTDEC;
    int line = Spans.line(unary);
    return update(
        unary.getOperand(),
        line,
        old ->
            body.operators()
                .combine(
                    up ? BinaryOperatorKind.PLUS : BinaryOperatorKind.MINUS,
                    old,
                    Constants.number(1),
                    old.type(),
                    line),
        post);
  }

  /** Reads a place, computes its new value and writes it; the object and index run once. */
  private Operand update(
      CtExpression<?> target, int line, UnaryOperator<Operand> change, boolean yieldsOld) {
    if (target instanceof CtArrayAccess<?, ?> access) {
      return updateElement(access, line, change, yieldsOld);
    }
    Optional<Variable> variable = local(target);
    if (variable.isPresent()) {
      Variable local = variable.get();
      Operand old = yieldsOld ? body.copy(local, local.type(), line) : local;
      body.code().emit(new Statement.Copy(local, change.apply(local), line));
      return old;
    }
    if (target instanceof CtVariableAccess<?> access && access.getVariable() != null) {
      FieldLowering.Place place =
          access instanceof CtFieldAccess<?> field ? body.fields().place(field) : unplaced(access);
      Variable old = body.fields().load(place, line);
      Operand changed = change.apply(old);
      body.fields().store(place, changed, line);
      return yieldsOld ? old : changed;
    }
    return body.opaque(
        "update of " + ExpressionLowering.construct(target),
        List.of(change.apply(body.expressions().value(target))),
        body.expressions().type(target),
        target);
  }

  private Operand updateElement(
      CtArrayAccess<?, ?> access, int line, UnaryOperator<Operand> change, boolean yieldsOld) {
    Operand array = body.expressions().value(access.getTarget());
    Operand index = body.expressions().value(access.getIndexExpression());
    Operand stable = body.copy(index, index.type(), line);
    TypeRef element = ExpressionLowering.elementType(array.type(), body.expressions().type(access));
    Variable old = body.code().temporary(element);
    body.code().emit(new Statement.LoadArray(old, array, stable, line));
    Operand changed = change.apply(old);
    body.code().emit(new Statement.StoreArray(array, stable, changed, line));
    return yieldsOld ? old : changed;
  }
}
