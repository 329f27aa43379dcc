package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.code.FieldRef;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.type.TypeRef;
import dev.postern.extractor.semantics.BodyBuilder.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spoon.reflect.code.CtAssert;
import spoon.reflect.code.CtBlock;
import spoon.reflect.code.CtBreak;
import spoon.reflect.code.CtCase;
import spoon.reflect.code.CtComment;
import spoon.reflect.code.CtContinue;
import spoon.reflect.code.CtDo;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtFor;
import spoon.reflect.code.CtForEach;
import spoon.reflect.code.CtIf;
import spoon.reflect.code.CtInvocation;
import spoon.reflect.code.CtLocalVariable;
import spoon.reflect.code.CtReturn;
import spoon.reflect.code.CtStatement;
import spoon.reflect.code.CtStatementList;
import spoon.reflect.code.CtSwitch;
import spoon.reflect.code.CtSynchronized;
import spoon.reflect.code.CtThrow;
import spoon.reflect.code.CtTry;
import spoon.reflect.code.CtWhile;
import spoon.reflect.code.CtYieldStatement;
import spoon.reflect.declaration.CtType;
import spoon.reflect.declaration.CtVariable;

/** Lowers statements; compound ones are handed to the translator of their family. */
final class StatementLowering {

  private final BodyContext body;

  StatementLowering(BodyContext body) {
    this.body = body;
  }

  void block(@Nullable CtStatementList block) {
    if (block == null) {
      return;
    }
    body.scopes().enter();
    block.getStatements().forEach(this::statement);
    body.scopes().leave();
  }

  void statement(CtStatement statement) {
    boolean target =
        statement instanceof spoon.reflect.code.CtLoop || statement instanceof CtSwitch;
    if (statement.getLabel() == null || target) {
      dispatch(statement);
      return;
    }
    Label end = new Label();
    body.exits().push(new Exits.Target(List.of(statement.getLabel()), end, null, false));
    dispatch(statement);
    body.exits().pop();
    body.code().place(end);
  }

  private void dispatch(CtStatement statement) {
    if (statement instanceof CtInvocation<?> call) {
      body.calls().invocation(call, false);
    } else if (statement instanceof CtExpression<?> expression) {
      body.expressions().value(expression);
    } else if (statement instanceof CtLocalVariable<?> variable) {
      declare(variable);
    } else if (statement instanceof CtBlock<?> nested) {
      block(nested);
    } else if (statement instanceof CtIf branch) {
      branch(branch);
    } else if (statement instanceof CtReturn<?> exit) {
      exit(exit);
    } else if (statement instanceof CtThrow thrown) {
      Operand value = body.expressions().value(thrown.getThrownExpression());
      body.code().emit(new Statement.Throw(value, Spans.line(thrown)));
    } else if (!compound(statement) && !leaves(statement)) {
      rare(statement);
    }
  }

  private boolean compound(CtStatement statement) {
    if (statement instanceof CtFor loop) {
      body.loops().forLoop(loop);
    } else if (statement instanceof CtForEach loop) {
      body.loops().forEach(loop);
    } else if (statement instanceof CtWhile loop) {
      body.loops().whileLoop(loop);
    } else if (statement instanceof CtDo loop) {
      body.loops().doLoop(loop);
    } else if (statement instanceof CtSwitch<?> choice) {
      body.switches().statement(choice);
    } else if (statement instanceof CtTry protectedCode) {
      body.tries().statement(protectedCode);
    } else if (statement instanceof CtSynchronized monitor) {
      body.tries().monitor(monitor);
    } else {
      return false;
    }
    return true;
  }

  private boolean leaves(CtStatement statement) {
    int line = Spans.line(statement);
    if (statement instanceof CtBreak jump) {
      Optional<Exits.Target> target = body.exits().breakTarget(jump.getTargetLabel());
      target.ifPresent(to -> leave(to, to.onBreak(), line));
      return target.isPresent();
    }
    if (statement instanceof CtContinue jump) {
      Optional<Exits.Target> target = body.exits().continueTarget(jump.getTargetLabel());
      target.ifPresent(to -> leave(to, to.onContinue(), line));
      return target.isPresent();
    }
    if (statement instanceof CtYieldStatement yielded && isArrowOfStatement(yielded)) {
      discard(yielded.getExpression());
      return true;
    }
    if (statement instanceof CtYieldStatement yielded) {
      Optional<Exits.Yield> target = body.exits().yieldTarget();
      target.ifPresent(to -> give(yielded, to, line));
      return target.isPresent();
    }
    return false;
  }

  /** The expression after the arrow of a switch statement, which yields nothing. */
  private static boolean isArrowOfStatement(CtYieldStatement statement) {
    return statement.isImplicit()
        && statement.getParent() instanceof CtCase<?> option
        && option.getParent() instanceof CtSwitch;
  }

  private void discard(CtExpression<?> expression) {
    if (expression instanceof CtInvocation<?> call) {
      body.calls().invocation(call, false);
    } else {
      body.expressions().value(expression);
    }
  }

  private void leave(Exits.Frame frame, @Nullable Label label, int line) {
    body.exits()
        .unwindTo(
            frame,
            () -> {
              if (label != null) {
                body.code().jump(label, line);
              }
            });
  }

  private void give(CtYieldStatement statement, Exits.Yield to, int line) {
    Operand value = body.expressions().value(statement.getExpression(), to.result().type());
    body.code().emit(new Statement.Copy(to.result(), value, line));
    leave(to, to.onYield(), line);
  }

  private void branch(CtIf branch) {
    Label then = new Label();
    Label otherwise = new Label();
    Label end = new Label();
    body.conditions().jump(branch.getCondition(), then, otherwise);
    body.code().place(then);
    CtStatement first = branch.getThenStatement();
    if (first != null) {
      statement(first);
    }
    CtStatement second = branch.getElseStatement();
    if (second != null) {
      body.code().jump(end, Spans.line(branch));
      body.code().place(otherwise);
      statement(second);
      body.code().place(end);
    } else {
      body.code().place(otherwise);
    }
  }

  private void exit(CtReturn<?> exit) {
    int line = Spans.line(exit);
    CtExpression<?> returned = exit.getReturnedExpression();
    if (returned == null) {
      leaveBody(null, line);
      return;
    }
    Operand value = body.expressions().value(returned);
    Operand kept =
        value instanceof Variable && body.exits().hasCleanup()
            ? body.copy(value, value.type(), line)
            : value;
    leaveBody(kept, line);
  }

  private void leaveBody(@Nullable Operand value, int line) {
    body.exits().unwindTo(null, () -> body.code().emit(new Statement.Return(value, line)));
  }

  /** Declares a local variable and assigns its initial value. */
  Variable declare(CtVariable<?> declared) {
    int line = Spans.line(declared);
    TypeRef written = body.unit().declared(declared.getType());
    CtExpression<?> initial = declared.getDefaultExpression();
    Optional<Operand> value =
        initial == null
            ? Optional.empty()
            : Optional.of(body.expressions().value(initial, written));
    boolean inferred = declared instanceof CtLocalVariable<?> local && local.isInferred();
    TypeRef given = value.map(Operand::type).orElse(TypeRef.UNKNOWN);
    TypeRef type =
        inferred
            ? ExpressionLowering.known(given, written)
            : ExpressionLowering.known(written, given);
    Variable variable = body.code().local(declared.getSimpleName(), type);
    body.scopes().declare(variable);
    value.ifPresent(v -> body.code().emit(new Statement.Copy(variable, v, line)));
    return variable;
  }

  private void rare(CtStatement statement) {
    if (statement instanceof CtAssert<?> check) {
      assertion(check);
    } else if (statement instanceof CtStatementList list) {
      block(list);
    } else if (!(statement instanceof CtType || statement instanceof CtComment)) {
      List<Operand> reads = new ArrayList<>();
      body.opaque(ExpressionLowering.construct(statement), reads, List.of(), statement);
    }
  }

  /** Assertions may be switched off, so that their condition proves nothing afterwards. */
  private void assertion(CtAssert<?> check) {
    int line = Spans.line(check);
    Label enabled = new Label();
    Label fails = new Label();
    Label end = new Label();
    TypeRef flag = TypeRef.of("boolean");
    FieldRef disabled = new FieldRef(body.type().self(), "$assertionsDisabled", flag, true, null);
    Variable off = body.code().temporary(flag);
    body.code().emit(new Statement.LoadField(off, null, disabled, line));
    body.code().branch(off, end, enabled, line);
    body.code().place(enabled);
    body.conditions().jump(check.getAssertExpression(), end, fails);
    body.code().place(fails);
    List<Operand> arguments =
        check.getExpression() == null
            ? List.of()
            : List.of(body.expressions().value(check.getExpression()));
    Variable error = body.code().temporary(TypeRef.of("java.lang.AssertionError"));
    body.calls()
        .synthetic(
            error, CallKind.CONSTRUCTOR, null, error.type().name(), "<init>", arguments, line);
    body.code().emit(new Statement.Throw(error, line));
    body.code().place(end);
  }
}
