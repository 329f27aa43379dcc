package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.State;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Calls that move, fill or copy the elements of what they are given, so that positions say nothing
 * any more; and wrappers, through which the wrapped collection is seen.
 */
final class Rearrangements {

  private static final Set<String> HOMES =
      Set.of("java.util.Collections", "java.util.Arrays", "java.lang.System");
  private static final Set<String> MOVING =
      Set.of("sort", "removeIf", "replaceAll", "removeAll", "retainAll");

  private final Frame frame;
  private final Memory memory;

  Rearrangements(Frame frame) {
    this.frame = frame;
    this.memory = frame.memory();
  }

  /** The result of a static method that changes or wraps its first argument. */
  Optional<Value> apply(State state, CallSite site) {
    List<Value> arguments = site.arguments();
    if (arguments.isEmpty() || !HOMES.contains(site.call().callee().declaringType().name())) {
      return Optional.empty();
    }
    Value first = arguments.get(0);
    return switch (site.name()) {
      case "reverse", "shuffle", "rotate", "swap", "sort", "parallelSort" ->
          filled(state, first, Value.NONE);
      case "fill" -> filled(state, first, arguments.get(arguments.size() - 1));
      case "copy" -> filled(state, first, all(state, site, 1));
      case "arraycopy" -> filled(state, site.argument(2), all(state, site, 0));
      case "addAll" -> {
        Value added = Value.NONE;
        for (int i = 1; i < arguments.size(); i++) {
          boolean array = site.call().arguments().get(i).type().dimensions() > 0;
          added = added.join(array ? all(state, site, i) : arguments.get(i));
        }
        yield filled(state, first, added);
      }
      default -> wraps(site) ? Optional.of(first) : Optional.empty();
    };
  }

  /** Forgets positions when a method of a list moves its elements. */
  void moved(State state, CallSite site) {
    if (MOVING.contains(site.name())) {
      forget(state, site.receiver());
    }
  }

  /** A wrapper of what an initializer makes stays apart: nobody else knows what it wraps. */
  private boolean wraps(CallSite site) {
    MethodKind kind = frame.method().kind();
    boolean initial =
        kind == MethodKind.STATIC_INITIALIZER || kind == MethodKind.INSTANCE_INITIALIZER;
    return site.name().startsWith("synchronized")
        || site.name().startsWith("checked")
        || (site.name().startsWith("unmodifiable") && !initial);
  }

  private Optional<Value> filled(State state, Value container, Value added) {
    forget(state, container);
    if (!added.isNone()) {
      memory.pour(state, container, Elements.ANY, added);
    }
    return Optional.of(Value.UNKNOWN);
  }

  private void forget(State state, Value container) {
    for (String location : container.locations()) {
      state.put(location, Elements.collapsed(memory.cell(state, location)));
    }
  }

  private Value all(State state, CallSite site, int argument) {
    return Elements.all(memory, state, site.argument(argument), TypeRef.UNKNOWN);
  }
}
