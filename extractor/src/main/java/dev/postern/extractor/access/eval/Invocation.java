package dev.postern.extractor.access.eval;

import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.code.MethodRef;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call as a library model sees it: values for receiver and arguments, and the place. */
public record Invocation(
    Interpreter interpreter,
    CallKind kind,
    MethodRef callee,
    @Nullable Value target,
    List<Value> arguments,
    Evidence at) {

  public Invocation {
    arguments = List.copyOf(arguments);
  }

  /** The object called, when there is one. */
  public Optional<Value> receiver() {
    return Optional.ofNullable(target);
  }

  /** The name of the method. */
  public String name() {
    return callee.name();
  }

  /** The simple name of the declaring type. */
  public String owner() {
    return callee.declaringType().simpleName();
  }

  /** The arguments with an array in last place spread out. */
  public List<Value> spread() {
    if (arguments.size() == 1 && arguments.get(0) instanceof Value.Sequence only) {
      return only.iterated();
    }
    if (!arguments.isEmpty()
        && arguments.get(arguments.size() - 1) instanceof Value.Sequence last) {
      List<Value> all = new java.util.ArrayList<>(arguments.subList(0, arguments.size() - 1));
      all.addAll(last.iterated());
      return List.copyOf(all);
    }
    return arguments;
  }

  /** The argument at a position, unknown when missing. */
  public Value argument(int index) {
    return index < arguments.size()
        ? arguments.get(index)
        : new Value.Unknown("a missing argument of " + name());
  }

  /** A short text of the call for people. */
  public String display() {
    return callee.declaringType().equals(dev.postern.extractor.model.type.TypeRef.UNKNOWN)
        ? name()
        : owner() + "." + name();
  }
}
