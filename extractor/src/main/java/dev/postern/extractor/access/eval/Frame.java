package dev.postern.extractor.access.eval;

import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.code.VariableKind;
import dev.postern.extractor.model.decl.MethodDecl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The execution of one body. */
final class Frame {

  private final Interpreter interpreter;
  private final MethodDecl method;
  private final Body body;
  private final @Nullable Value self;
  private final Map<Integer, Value> variables = new LinkedHashMap<>();
  private int at;
  private @Nullable Value returned;

  Frame(
      Interpreter interpreter,
      MethodDecl method,
      Body body,
      @Nullable Value self,
      List<Value> arguments) {
    this.interpreter = interpreter;
    this.method = method;
    this.body = body;
    this.self = self;
    for (Variable variable : body.variables()) {
      int index = variable.parameter();
      if (index >= 0 && index < arguments.size()) {
        variables.put(variable.index(), arguments.get(index));
      } else if (variable.kind() == VariableKind.THIS && self != null) {
        variables.put(variable.index(), self);
      }
    }
  }

  Value run() {
    while (returned == null) {
      if (at >= body.statements().size()) {
        return Value.nothing();
      }
      interpreter.step();
      Statement statement = body.statements().get(at);
      int here = at;
      at = here + 1;
      try {
        execute(statement, here);
      } catch (Stopped stopped) {
        resume(stopped, here);
      }
    }
    return returned;
  }

  /** Goes on at the handler that catches what was thrown; without one, the method throws it on. */
  private void resume(Stopped stopped, int here) {
    if (stopped.reason() != Stopped.Cause.THROWN) {
      throw stopped;
    }
    for (int entry : body.handlerEntries(here)) {
      if (catches(entry, stopped, here)) {
        at = entry;
        return;
      }
    }
    throw stopped;
  }

  private boolean catches(int entry, Stopped stopped, int here) {
    if (!(body.statements().get(entry) instanceof Statement.Catch handler)) {
      return true;
    }
    return Thrown.caught(interpreter.program(), stopped.type(), handler.types())
        .orElseGet(
            () ->
                interpreter.choose(
                    method.id() + "@catch" + here + "/" + entry,
                    "an exception of the kind " + stopped.type().simpleName() + " is caught",
                    false));
  }

  private void execute(Statement statement, int here) {
    switch (statement.kind()) {
      case IF -> branch((Statement.If) statement, here);
      case GOTO -> at = ((Statement.Goto) statement).destination();
      case SWITCH -> select((Statement.Switch) statement, here);
      case RETURN ->
          returned =
              ((Statement.Return) statement).result().map(this::read).orElse(Value.nothing());
      case THROW -> raise((Statement.Throw) statement);
      case NOP -> {}
      case CALL -> call((Statement.Call) statement);
      case CLOSURE -> closure((Statement.Closure) statement);
      case CATCH ->
          write(((Statement.Catch) statement).target(), new Value.Unknown("a caught exception"));
      case OPAQUE -> opaque((Statement.Opaque) statement);
      case STORE_FIELD -> storeField((Statement.StoreField) statement);
      case STORE_ARRAY -> storeArray((Statement.StoreArray) statement);
      case COPY, UNARY, BINARY, CAST, INSTANCE_OF, LOAD_FIELD, LOAD_ARRAY, NEW_ARRAY ->
          Expressions.evaluate(statement, this::read, interpreter)
              .forEach((variable, value) -> write(variable, value));
    }
  }

  private Value read(Operand operand) {
    if (operand instanceof Constant constant) {
      return Value.of(constant);
    }
    Variable variable = (Variable) operand;
    Value value = variables.get(variable.index());
    if (value != null) {
      return value;
    }
    return unknown("the value of " + variable.name() + " in " + method.name());
  }

  private void write(Variable variable, Value value) {
    variables.put(variable.index(), value);
  }

  private static Value unknown(String why) {
    return new Value.Unknown(why);
  }

  private void branch(Statement.If branch, int here) {
    Value condition = read(branch.condition());
    boolean taken =
        Value.asBoolean(condition).orElseGet(() -> choose(here, branch.line(), condition));
    at = taken ? branch.then() : branch.otherwise();
  }

  private boolean choose(int here, int line, Value condition) {
    String why = condition instanceof Value.Unknown unknown ? unknown.why() : "a condition";
    String place = method.span().file() + ":" + line;
    return interpreter.choose(
        method.id() + "@" + here,
        why.contains(":") ? why : why + " (" + place + ")",
        condition.isCallersChoice());
  }

  private void select(Statement.Switch choice, int here) {
    Value selector = read(choice.selector());
    for (Statement.Switch.Case option : choice.cases()) {
      for (Constant label : option.labels()) {
        boolean hit =
            Interpreter.same(selector, Value.of(label))
                .orElseGet(() -> choose(here, choice.line(), selector));
        if (hit) {
          at = option.destination();
          return;
        }
      }
    }
    at = choice.otherwise();
  }

  private void raise(Statement.Throw thrown) {
    throw new Stopped(
        Thrown.type(read(thrown.value()), thrown.value().type()),
        Interpreter.evidence(method, thrown.line(), method.name() + " throws"));
  }

  private void call(Statement.Call call) {
    Value receiver =
        call.object()
            .map(this::read)
            .orElseGet(() -> call.call() == CallKind.CONSTRUCTOR_CHAIN ? selfOrUnknown() : null);
    List<Value> arguments = call.arguments().stream().map(this::read).toList();
    Evidence place = Interpreter.evidence(method, call.line(), call.callee().name());
    Value result =
        interpreter.invoke(
            new Invocation(interpreter, call.call(), call.callee(), receiver, arguments, place));
    call.target().ifPresent(target -> write(target, result));
  }

  private Value selfOrUnknown() {
    return self == null ? unknown("the object itself") : self;
  }

  private void closure(Statement.Closure closure) {
    List<Value> captured = new ArrayList<>();
    closure.captured().forEach(operand -> captured.add(read(operand)));
    write(closure.target(), new Value.Function(closure.body(), captured, self));
  }

  private void opaque(Statement.Opaque opaque) {
    Evidence place = Interpreter.evidence(method, opaque.line(), opaque.construct());
    for (Operand operand : opaque.reads()) {
      if (read(operand) instanceof Value.Domain domain) {
        domain.escape(opaque.construct(), place);
      }
    }
    opaque.writes().forEach(each -> write(each, unknown("the result of " + opaque.construct())));
  }

  private void storeField(Statement.StoreField store) {
    Value value = read(store.value());
    Optional<Value> base = store.object().map(this::read);
    if (base.isPresent() && base.get() instanceof Value.Instance instance) {
      instance.fields().put(store.field().name(), value);
    } else if (base.isEmpty()) {
      interpreter.storeStatic(store.field(), value);
    }
  }

  private void storeArray(Statement.StoreArray store) {
    if (read(store.array()) instanceof Value.Sequence array) {
      Optional<Integer> index = Expressions.integer(read(store.index()));
      if (index.isPresent() && index.get() >= 0 && index.get() < array.elements().size()) {
        array.elements().set(index.get(), read(store.value()));
      } else {
        array.lose("an element stored at an index that is not known");
      }
    }
  }
}
