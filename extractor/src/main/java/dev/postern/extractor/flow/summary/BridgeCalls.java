package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Cell;
import dev.postern.extractor.flow.dataflow.State;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Calls whose effect goes on elsewhere. All records of a class are one static object, so that what
 * one request writes and another reads meets there; listeners run where something is published.
 */
final class BridgeCalls {

  private final Frame frame;
  private final Memory memory;
  private final RemoteCalls requests;

  BridgeCalls(Frame frame) {
    this.requests = new RemoteCalls(frame);
    this.frame = frame;
    this.memory = frame.memory();
  }

  /** The result, when the call reads or writes records. */
  Optional<Value> apply(State state, CallSite site) {
    Bridges.Call call = call(site);
    deliver(state, site, call);
    Optional<Value> answer = requests.apply(state, site);
    if (answer.isPresent()) {
      return answer;
    }
    Optional<Bridges.Access> access = frame.engine().bridges().store(call);
    if (access.isEmpty()) {
      return Optional.empty();
    }
    if (access.get().entity().isEmpty()) {
      return access.get().writes() ? Optional.empty() : Optional.of(Value.UNKNOWN);
    }
    Value records = Value.reference(Paths.records(access.get().entity()));
    if (access.get().writes()) {
      site.arguments().forEach(argument -> write(state, records, argument));
      return Optional.of(written(site));
    }
    return Optional.of(read(state, site, access.get().entity(), records));
  }

  private Bridges.Call call(CallSite site) {
    return new Bridges.Call(frame.method().id(), site.call().line(), site.name());
  }

  private void write(State state, Value records, Value argument) {
    for (String location : argument.locations()) {
      Cell cell = memory.cell(state, location);
      cell.fields()
          .forEach(
              (field, value) -> {
                boolean element = field.startsWith("[") || field.equals(Memory.CONTENT);
                if (element && cell.kind() == Cell.Kind.LIBRARY) {
                  write(state, records, value);
                } else if (!field.startsWith("#") && !field.startsWith("&")) {
                  memory.pour(state, records, field, value);
                }
              });
      if (cell.kind() == Cell.Kind.SYMBOLIC) {
        Value whole =
            Value.unknown(memory.deep(state, Value.reference(location).plus(argument.marks())));
        memory.pour(state, records, Memory.CONTENT, whole);
      }
    }
  }

  /** Stores return what they were given. */
  private static Value written(CallSite site) {
    return site.call().callee().returnType().name().equals("void") || site.arguments().isEmpty()
        ? Value.UNKNOWN
        : site.argument(0);
  }

  private Value read(State state, CallSite site, String entity, Value records) {
    boolean one =
        site.call().callee().returnType().name().equals(entity)
            || site.call()
                .target()
                .map(Variable::type)
                .filter(t -> t.name().equals(entity))
                .isPresent();
    if (one) {
      return records;
    }
    String token = Paths.result(site.index());
    TypeRef type = site.call().callee().returnType();
    memory.make(state, token, Cell.of(Cell.Kind.LIBRARY, type.name(), false));
    memory.pour(state, Value.reference(token), Elements.ANY, records);
    return Value.reference(token);
  }

  /** Runs what listens to what the call publishes. */
  private void deliver(State state, CallSite site, Bridges.Call call) {
    if (site.arguments().isEmpty()) {
      return;
    }
    Value message = site.argument(site.arguments().size() - 1);
    for (MethodId id : frame.engine().bridges().listeners(call)) {
      Optional<MethodDecl> listener =
          frame.engine().program().method(id).filter(method -> method.body().isPresent());
      if (listener.isPresent()) {
        List<Value> arguments = new ArrayList<>();
        listener.get().parameters().forEach(parameter -> arguments.add(message));
        CallTransfer.Target target =
            new CallTransfer.Target(listener.get(), Value.UNKNOWN, arguments);
        new Application(frame, site, target, state.copy()).apply(state);
      }
    }
  }
}
