package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.callgraph.Dispatch;
import dev.postern.extractor.flow.dataflow.Cell;
import dev.postern.extractor.flow.dataflow.Marks;
import dev.postern.extractor.flow.dataflow.State;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The effect of a call: of every method of the repository it may run, or of a library. */
final class CallTransfer {

  private final Frame frame;
  private final Memory memory;
  private final LibraryCalls library;

  CallTransfer(Frame frame) {
    this.frame = frame;
    this.memory = frame.memory();
    this.library = new LibraryCalls(frame, new Callbacks(frame));
  }

  /** Changes the state; whether anything after the call runs. */
  boolean apply(State state, Statement.Call call, int index) {
    List<Value> arguments = new ArrayList<>();
    for (Operand argument : call.arguments()) {
      arguments.add(frame.value(state, argument));
    }
    CallSite site = new CallSite(call, index, arguments);
    if (call.call() == CallKind.CONSTRUCTOR) {
      return construct(state, site);
    }
    Value receiver = call.object().map(operand -> frame.value(state, operand)).orElse(Value.NONE);
    site = site.on(receiver);
    splice(state, site);
    List<Target> targets = targets(state, site);
    if (targets.isEmpty()) {
      keep(state, site, library.apply(state, site));
      return true;
    }
    if (!leaves(state, site)) {
      return run(state, site, targets);
    }
    State outside = state.copy();
    boolean returns = run(state, site, targets);
    keep(outside, site, library.apply(outside, site));
    if (returns) {
      state.join(outside, variable -> true);
    } else {
      state.become(outside);
    }
    return true;
  }

  /** Whether the object may be one of a library, or of a framework: its class is not known. */
  private boolean leaves(State state, CallSite site) {
    Statement.Call call = site.call();
    boolean own =
        call.call() != CallKind.VIRTUAL
            || call.callee().target().flatMap(frame.engine().program()::method).isPresent();
    return !own
        && exact(state, site).isEmpty()
        && frame.engine().calls().sites(frame.method().id()).stream()
            .anyMatch(
                each -> each.ordinal() == call.ordinal() && each.dispatch() != Dispatch.STATIC);
  }

  /** A method that may run, in which object, and with which arguments. */
  record Target(MethodDecl method, Value receiver, List<Value> arguments) {}

  private boolean run(State state, CallSite site, List<Target> targets) {
    State before = state.copy();
    boolean returns = false;
    Value result = Value.NONE;
    for (Target target : targets) {
      State after = returns ? before.copy() : state;
      Optional<Value> value = new Application(frame, site, target, before).apply(after);
      if (value.isPresent()) {
        result = result.join(value.get());
        if (returns) {
          state.join(after, variable -> true);
        }
        returns = true;
      }
    }
    if (returns) {
      library.alsoSource(state, site, result);
      keep(state, site, library.marked(state, site, result));
    }
    return returns;
  }

  private void keep(State state, CallSite site, Value result) {
    site.call()
        .target()
        .ifPresent(
            target -> {
              boolean made = site.call().call() == CallKind.CONSTRUCTOR;
              TypeRef declared = made ? target.type() : site.call().callee().returnType();
              Value value = memory.limited(result, declared);
              state.set(target.index(), memory.limited(value, target.type()));
            });
  }

  private boolean construct(State state, CallSite site) {
    Statement.Call call = site.call();
    TypeRef type = call.callee().declaringType();
    Optional<MethodDecl> constructor =
        call.callee().target().flatMap(frame.engine().program()::method);
    boolean source =
        frame.engine().program().type(type.name(), frame.owner().id().module()).isPresent();
    Cell.Kind kind = source ? Cell.Kind.MADE : Cell.Kind.LIBRARY;
    String location =
        memory.make(state, Paths.made(site.index()), Cell.of(kind, type.name(), true));
    Value made = Value.reference(location);
    CallSite on = site.on(made);
    boolean returns = true;
    if (constructor.filter(method -> method.body().isPresent()).isPresent()) {
      Target target = new Target(constructor.get(), made, site.arguments());
      returns = new Application(frame, on, target, state.copy()).apply(state).isPresent();
    } else {
      made = library.construct(state, on, made);
    }
    keep(state, site, made);
    return returns;
  }

  private List<Target> targets(State state, CallSite site) {
    Statement.Call call = site.call();
    if (call.call() != CallKind.VIRTUAL) {
      return call.callee()
          .target()
          .flatMap(this::withBody)
          .map(method -> List.of(new Target(method, site.receiver(), site.arguments())))
          .orElse(List.of());
    }
    Optional<List<Target>> exact = exact(state, site);
    if (exact.isPresent()) {
      return exact.get();
    }
    List<Target> targets = new ArrayList<>();
    List<MethodId> ids = frame.engine().calls().targets(frame.method().id(), call);
    for (MethodId id : ids) {
      withBody(id).ifPresent(m -> targets.add(new Target(m, site.receiver(), site.arguments())));
    }
    if (targets.size() != 1) {
      frame.want(site.receiver().withMarks(Marks.none()));
    }
    return targets;
  }

  /** The targets when the class of every object that may be called is known. */
  private Optional<List<Target>> exact(State state, CallSite site) {
    if (site.receiver().open() || site.receiver().locations().isEmpty()) {
      return Optional.empty();
    }
    Map<String, Target> targets = new LinkedHashMap<>();
    for (String location : site.receiver().locations()) {
      Cell cell = memory.cell(state, location);
      if (!cell.exact()) {
        return Optional.empty();
      }
      Optional<Target> target = target(state, site, location, cell);
      target.ifPresent(
          t -> targets.put(t.method().id() + " " + (cell.code() == null ? "" : location), t));
    }
    return targets.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(targets.values()));
  }

  private Optional<Target> target(State state, CallSite site, String location, Cell cell) {
    @Nullable MethodId code = cell.code();
    if (code != null) {
      return frame
          .engine()
          .program()
          .method(code)
          .map(body -> closure(frame, state, location, body, site.arguments()));
    }
    Optional<TypeDecl> type =
        frame.engine().program().type(cell.type(), frame.owner().id().module());
    return type.flatMap(found -> frame.engine().lookup().find(found, site.call()))
        .map(method -> new Target(method, Value.reference(location), site.arguments()));
  }

  /** The body of a function object with what it has captured before the arguments. */
  static Target closure(
      Frame frame, State state, String location, MethodDecl body, List<Value> arguments) {
    List<Value> all = new ArrayList<>();
    Value self = Value.reference(location);
    for (int i = 0; i < body.captures(); i++) {
      TypeRef type = body.parameters().get(i).type();
      all.add(frame.memory().load(state, self, "&" + i, type));
    }
    all.addAll(arguments);
    Value receiver = body.captures() > 0 ? all.get(0) : Value.NONE;
    return new Target(body, receiver, all);
  }

  private Optional<MethodDecl> withBody(MethodId id) {
    return frame.engine().program().method(id).filter(method -> method.body().isPresent());
  }

  /** Text that a framework puts into a statement unchanged. */
  private void splice(State state, CallSite site) {
    List<MethodId> called = new ArrayList<>();
    site.call().callee().target().ifPresent(called::add);
    for (MethodId method : called) {
      TypeBarrier barrier = new TypeBarrier(frame.engine().program(), method.type().module());
      for (SpecialSinks.Splice each : frame.engine().specials().of(method)) {
        boolean text = barrier.bits(each.type()) == 0;
        if (text && each.parameter() < site.arguments().size()) {
          Value value = site.arguments().get(each.parameter());
          for (String field : each.fields()) {
            value = field(state, value, field);
          }
          frame.arrive(each.kind(), site.call(), site.index(), memory.deep(state, value));
        }
      }
    }
  }

  private Value field(State state, Value value, String field) {
    boolean map =
        value.locations().stream()
            .anyMatch(l -> memory.cell(state, l).fields().containsKey(Elements.key(field)));
    return memory.load(state, value, map ? Elements.key(field) : field, TypeRef.UNKNOWN);
  }
}
