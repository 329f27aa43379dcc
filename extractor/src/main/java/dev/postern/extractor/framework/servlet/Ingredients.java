package dev.postern.extractor.framework.servlet;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an object is evidently built from inside one body: constructor arguments, at any depth. */
public final class Ingredients {

  private static final int MAX_DEPTH = 8;

  private final LocalValues values;

  public Ingredients(LocalValues values) {
    this.values = values;
  }

  /** The operand and all that is passed to the constructors and factories that make it. */
  public List<Operand> of(Operand operand) {
    Set<Operand> found = new LinkedHashSet<>();
    collect(operand, found, 0);
    return List.copyOf(found);
  }

  /** The constructor calls among the ingredients. */
  public List<Statement.Call> allocations(Operand operand) {
    List<Statement.Call> found = new ArrayList<>();
    for (Operand each : of(operand)) {
      for (Statement origin : values.origins(each)) {
        if (origin instanceof Statement.Call call && call.call() == CallKind.CONSTRUCTOR) {
          found.add(call);
        }
      }
    }
    return found.stream().distinct().toList();
  }

  /**
   * The call that made the object which the operand stands for: its constructor or factory, with
   * calls that hand the same object on skipped.
   */
  public Optional<Statement.Call> maker(Operand operand) {
    return maker(operand, 0);
  }

  private Optional<Statement.Call> maker(Operand operand, int depth) {
    for (Statement origin : values.origins(operand)) {
      if (origin instanceof Statement.Call call) {
        boolean handsOn =
            call.object().isPresent()
                && call.object().get().type().name().equals(call.callee().returnType().name());
        return handsOn && depth < MAX_DEPTH
            ? maker(call.object().get(), depth + 1)
            : Optional.of(call);
      }
    }
    return Optional.empty();
  }

  private void collect(Operand operand, Set<Operand> found, int depth) {
    if (depth > MAX_DEPTH || !found.add(operand)) {
      return;
    }
    for (Operand source : values.sources(operand)) {
      found.add(source);
    }
    for (Operand element : values.elements(operand)) {
      found.add(element);
    }
    for (Statement origin : values.origins(operand)) {
      if (origin instanceof Statement.Call call) {
        call.arguments().forEach(argument -> collect(argument, found, depth + 1));
        call.object().ifPresent(receiver -> collect(receiver, found, depth + 1));
      }
    }
  }
}
