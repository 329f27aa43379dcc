package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Operator;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.type.TypeRef;
import dev.postern.extractor.semantics.BodyBuilder.Label;
import java.util.ArrayList;
import java.util.List;
import spoon.reflect.code.CtBlock;
import spoon.reflect.code.CtCatch;
import spoon.reflect.code.CtCatchVariable;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtResource;
import spoon.reflect.code.CtSynchronized;
import spoon.reflect.code.CtTry;
import spoon.reflect.code.CtTryWithResource;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.declaration.CtVariable;

/**
 * Lowers {@code try}, resources and monitors. A finally block is copied to each way out: the normal
 * one, each jump that leaves, and exceptions, which are caught and thrown again.
 */
final class TryLowering {

  private static final TypeRef THROWABLE = TypeRef.of("java.lang.Throwable");
  private static final TypeRef BOOLEAN = TypeRef.of("boolean");

  private final BodyContext body;

  TryLowering(BodyContext body) {
    this.body = body;
  }

  void statement(CtTry statement) {
    Runnable inner = () -> catching(statement);
    CtBlock<?> finalizer = statement.getFinalizer();
    if (finalizer == null) {
      inner.run();
    } else {
      protect(inner, () -> body.statements().block(finalizer), statement);
    }
  }

  void monitor(CtSynchronized statement) {
    Operand lock = body.expressions().value(statement.getExpression());
    int line = Spans.line(statement);
    Operand kept = body.expressions().stable(lock, List.<CtExpression<?>>of());
    body.code().emit(new Statement.Nop("enter monitor " + name(kept), line));
    protect(
        () -> body.statements().block(statement.getBlock()),
        () -> body.code().emit(new Statement.Nop("exit monitor " + name(kept), line)),
        statement);
  }

  private static String name(Operand operand) {
    return operand instanceof Variable variable ? variable.name() : "constant";
  }

  private void catching(CtTry statement) {
    Runnable inner =
        statement instanceof CtTryWithResource resources
            ? () -> resources(new ArrayList<>(resources.getResources()), resources)
            : () -> body.statements().block(statement.getBody());
    if (statement.getCatchers().isEmpty()) {
      inner.run();
      return;
    }
    Label end = new Label();
    Region region = new Region();
    region.around(inner);
    body.code().jump(end, Spans.endLine(statement.getBody()));
    for (CtCatch catcher : statement.getCatchers()) {
      handler(catcher, region);
      body.code().jump(end, Spans.endLine(catcher));
    }
    body.code().place(end);
  }

  private void handler(CtCatch catcher, Region region) {
    Label entry = new Label();
    body.code().placeHandler(entry, region.covers(entry));
    CtCatchVariable<?> parameter = catcher.getParameter();
    List<TypeRef> types = new ArrayList<>();
    parameter.getMultiTypes().forEach(type -> types.add(body.unit().declared(type)));
    if (types.isEmpty()) {
      types.add(body.unit().declared(parameter.getType()));
    }
    TypeRef type = types.size() == 1 ? types.get(0) : THROWABLE;
    Variable caught = body.code().local(parameter.getSimpleName(), type);
    body.code().emit(new Statement.Catch(caught, types, Spans.line(parameter)));
    body.scopes().enter();
    body.scopes().declare(caught);
    body.statements().block(catcher.getBody());
    body.scopes().leave();
  }

  /** Opens the resources one inside the other, then runs the body. */
  private void resources(List<CtResource<?>> left, CtTryWithResource statement) {
    if (left.isEmpty()) {
      body.statements().block(statement.getBody());
      return;
    }
    body.scopes().enter();
    CtResource<?> first = left.get(0);
    Operand resource = open(first);
    protect(
        () -> resources(left.subList(1, left.size()), statement),
        () -> close(resource, first),
        statement);
    body.scopes().leave();
  }

  private Operand open(CtResource<?> resource) {
    if (resource instanceof CtVariable<?> variable) {
      return body.statements().declare(variable);
    }
    return resource instanceof CtExpression<?> expression
        ? body.expressions().value(expression)
        : body.opaque("resource", List.of(), TypeRef.UNKNOWN, resource);
  }

  private void close(Operand resource, CtElement at) {
    int line = Spans.line(at);
    Variable present = body.code().temporary(BOOLEAN);
    body.code()
        .emit(new Statement.Binary(present, Operator.NOT_EQUAL, resource, Constant.NULL, line));
    Label close = new Label();
    Label end = new Label();
    body.code().branch(present, close, end, line);
    body.code().place(close);
    body.calls()
        .synthetic(null, CallKind.VIRTUAL, resource, "java.lang.AutoCloseable", "close", line);
    body.code().place(end);
  }

  /** Runs code whose every way out passes the cleanup. */
  private void protect(Runnable inner, Runnable cleanup, CtElement at) {
    Label end = new Label();
    Region region = new Region(cleanup);
    region.around(inner);
    int line = Spans.endLine(at);
    if (body.code().isReachable()) {
      cleanup.run();
      body.code().jump(end, line);
    }
    Label entry = new Label();
    body.code().placeHandler(entry, region.covers(entry));
    Variable thrown = body.code().temporary(THROWABLE);
    body.code().emit(new Statement.Catch(thrown, List.of(THROWABLE), line));
    cleanup.run();
    body.code().emit(new Statement.Throw(thrown, line));
    body.code().place(end);
  }

  /** The statements that a handler covers: everything inside but the cleanups on the way out. */
  private final class Region {

    private record Segment(Label start, Label end) {}

    private final List<Segment> segments = new ArrayList<>();
    private final Runnable cleanup;
    private Label open = new Label();

    Region() {
      this(() -> {});
    }

    Region(Runnable cleanup) {
      this.cleanup = cleanup;
    }

    void around(Runnable inner) {
      start();
      body.exits()
          .push(
              new Exits.Cleanup(
                  () -> {
                    end();
                    cleanup.run();
                  },
                  this::start));
      inner.run();
      body.exits().pop();
      end();
    }

    private void start() {
      open = new Label();
      body.code().placeLoop(open);
    }

    private void end() {
      Label stop = new Label();
      body.code().placeLoop(stop);
      segments.add(new Segment(open, stop));
    }

    /** Adds the rows for a handler; false when nothing is covered. */
    boolean covers(Label entry) {
      boolean any = false;
      for (Segment segment : segments) {
        any |= body.code().cover(segment.start(), segment.end(), entry);
      }
      return any;
    }
  }
}
