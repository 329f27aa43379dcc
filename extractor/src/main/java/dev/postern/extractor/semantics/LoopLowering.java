package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Operator;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.type.Resolution;
import dev.postern.extractor.model.type.TypeRef;
import dev.postern.extractor.semantics.BodyBuilder.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoon.reflect.code.CtDo;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtFor;
import spoon.reflect.code.CtForEach;
import spoon.reflect.code.CtLocalVariable;
import spoon.reflect.code.CtLoop;
import spoon.reflect.code.CtStatement;
import spoon.reflect.code.CtWhile;

/** Lowers loops. */
final class LoopLowering {

  private static final TypeRef INT = TypeRef.of("int");
  private static final TypeRef BOOLEAN = TypeRef.of("boolean");
  private static final String ITERATOR = "java.util.Iterator";

  private final BodyContext body;

  LoopLowering(BodyContext body) {
    this.body = body;
  }

  void whileLoop(CtWhile loop) {
    Label head = new Label();
    Label start = new Label();
    Label end = new Label();
    body.code().placeLoop(head);
    body.conditions().jump(loop.getLoopingExpression(), start, end);
    body.code().place(start);
    run(loop, loop.getBody(), end, head);
    body.code().jump(head, Spans.endLine(loop));
    body.code().place(end);
  }

  void doLoop(CtDo loop) {
    Label start = new Label();
    Label test = new Label();
    Label end = new Label();
    body.code().placeLoop(start);
    run(loop, loop.getBody(), end, test);
    body.code().place(test);
    body.conditions().jump(loop.getLoopingExpression(), start, end);
    body.code().place(end);
  }

  void forLoop(CtFor loop) {
    Label head = new Label();
    Label start = new Label();
    Label update = new Label();
    Label end = new Label();
    body.scopes().enter();
    loop.getForInit().forEach(body.statements()::statement);
    body.code().placeLoop(head);
    CtExpression<Boolean> condition = loop.getExpression();
    if (condition != null) {
      body.conditions().jump(condition, start, end);
      body.code().place(start);
    }
    run(loop, loop.getBody(), end, update);
    body.code().place(update);
    loop.getForUpdate().forEach(body.statements()::statement);
    body.code().jump(head, Spans.endLine(loop));
    body.code().place(end);
    body.scopes().leave();
  }

  void forEach(CtForEach loop) {
    Operand all = body.expressions().value(loop.getExpression());
    TypeRef type =
        ExpressionLowering.known(all.type(), body.expressions().type(loop.getExpression()));
    body.scopes().enter();
    if (type.dimensions() > 0) {
      overArray(loop, all, type);
    } else {
      overIterable(loop, all, type);
    }
    body.scopes().leave();
  }

  private void overArray(CtForEach loop, Operand array, TypeRef type) {
    int line = Spans.line(loop);
    Label head = new Label();
    Label start = new Label();
    Label update = new Label();
    Label end = new Label();
    Variable length = body.code().temporary(INT);
    body.code().emit(new Statement.Unary(length, Operator.ARRAY_LENGTH, array, line));
    Variable index = body.copy(Constants.number(0), INT, line);
    body.code().placeLoop(head);
    Variable more = body.code().temporary(BOOLEAN);
    body.code().emit(new Statement.Binary(more, Operator.LESS, index, length, line));
    body.code().branch(more, start, end, line);
    body.code().place(start);
    Variable element = element(loop, ExpressionLowering.elementType(type, TypeRef.UNKNOWN));
    body.code().emit(new Statement.LoadArray(element, array, index, line));
    run(loop, loop.getBody(), end, update);
    body.code().place(update);
    body.code().emit(new Statement.Binary(index, Operator.ADD, index, Constants.number(1), line));
    body.code().jump(head, line);
    body.code().place(end);
  }

  private void overIterable(CtForEach loop, Operand all, TypeRef type) {
    int line = Spans.line(loop);
    Label head = new Label();
    Label start = new Label();
    Label end = new Label();
    TypeRef argument = type.arguments().size() == 1 ? type.arguments().get(0) : TypeRef.UNKNOWN;
    List<TypeRef> arguments = argument.equals(TypeRef.UNKNOWN) ? List.of() : List.of(argument);
    Variable iterator =
        body.code().temporary(new TypeRef(ITERATOR, arguments, 0, Resolution.LIBRARY));
    call(iterator, all, "java.lang.Iterable", "iterator", line);
    body.code().placeLoop(head);
    Variable more = body.code().temporary(BOOLEAN);
    call(more, iterator, ITERATOR, "hasNext", line);
    body.code().branch(more, start, end, line);
    body.code().place(start);
    Variable element = element(loop, argument);
    call(element, iterator, ITERATOR, "next", line);
    run(loop, loop.getBody(), end, head);
    body.code().jump(head, line);
    body.code().place(end);
  }

  private void call(Variable result, Operand receiver, String type, String name, int line) {
    body.calls().synthetic(result, CallKind.VIRTUAL, receiver, type, name, line);
  }

  /** Declares the loop variable. */
  private Variable element(CtForEach loop, TypeRef argument) {
    CtLocalVariable<?> declared = loop.getVariable();
    TypeRef written = body.unit().declared(declared.getType());
    boolean inferred = declared.isInferred() || written.equals(TypeRef.UNKNOWN);
    TypeRef type = inferred ? ExpressionLowering.known(argument, written) : written;
    Variable variable = body.code().local(declared.getSimpleName(), type);
    body.scopes().declare(variable);
    return variable;
  }

  private void run(CtLoop loop, @Nullable CtStatement statement, Label end, Label next) {
    List<String> names = loop.getLabel() == null ? List.of() : List.of(loop.getLabel());
    body.exits().push(new Exits.Target(names, end, next, true));
    if (statement != null) {
      body.statements().statement(statement);
    }
    body.exits().pop();
  }
}
