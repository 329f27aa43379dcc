package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Cell;
import dev.postern.extractor.flow.dataflow.Implication;
import dev.postern.extractor.flow.dataflow.Marks;
import dev.postern.extractor.flow.dataflow.State;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Library calls that take function objects: each is run with the elements of the receiver and of
 * the other arguments, and what it returns becomes the content of the result.
 */
final class Callbacks {

  private static final Set<String> KEEPS =
      Set.of(
          "filter",
          "peek",
          "sorted",
          "sort",
          "forEach",
          "anyMatch",
          "allMatch",
          "noneMatch",
          "removeIf",
          "takeWhile",
          "dropWhile",
          "doOnNext",
          "doOnSuccess",
          "max",
          "min",
          "ifPresent",
          "doOnError",
          "doFinally",
          "onErrorResume",
          "onErrorReturn",
          "switchIfEmpty");

  /** What the function returns is kept by the receiver. */
  private static final Set<String> CHANGES =
      Set.of(
          "merge",
          "replaceAll",
          "updateAndGet",
          "getAndUpdate",
          "accumulateAndGet",
          "getAndAccumulate");

  private final Frame frame;
  private final Memory memory;

  Callbacks(Frame frame) {
    this.frame = frame;
    this.memory = frame.memory();
  }

  /** The result, when an argument is a function object. */
  Optional<Value> apply(State state, CallSite site) {
    if (functions(state, site).isEmpty()) {
      return Optional.empty();
    }
    Value elements = elements(state, site);
    Value returned = run(state, site, elements);
    boolean keeps = KEEPS.contains(site.name());
    boolean both =
        site.name().startsWith("or")
            || site.name().startsWith("comp")
            || site.name().equals("reduce");
    Value content =
        keeps ? filtered(state, site, elements) : both ? returned.join(elements) : returned;
    TypeRef type = site.call().callee().returnType();
    String token = Paths.result(site.index());
    memory.make(state, token, Cell.of(Cell.Kind.LIBRARY, type.name(), false));
    memory.pour(state, Value.reference(token), Memory.CONTENT, content);
    if (site.name().startsWith("compute") || CHANGES.contains(site.name())) {
      memory.pour(state, site.receiver(), Elements.ANY, content);
      return Optional.of(content.join(elements));
    }
    return Optional.of(Value.reference(token).withMarks(memory.deep(state, content)));
  }

  /** Runs all function objects among the arguments; what they return. */
  Value run(State state, CallSite site, Value elements) {
    Value returned = Value.NONE;
    for (String location : functions(state, site)) {
      Optional<CallTransfer.Target> target = target(state, site, location, elements);
      if (target.isPresent()) {
        Optional<Value> result =
            new Application(frame, site, target.get(), state.copy()).apply(state);
        returned = returned.join(result.orElse(Value.NONE));
      }
    }
    return returned.isNone() ? Value.UNKNOWN : returned;
  }

  private static final Set<String> PAIRS =
      Set.of("thenCombine", "thenAcceptBoth", "zipWith", "zip", "thenCombineAsync");

  /** What a function of two arguments gets of two sources, each on its own side. */
  private List<Value> sides(State state, CallSite site) {
    List<Value> sources = new ArrayList<>();
    if (!site.receiver().isNone()) {
      sources.add(site.receiver());
    }
    for (Value argument : site.arguments()) {
      if (argument.locations().stream().noneMatch(l -> memory.cell(state, l).code() != null)) {
        sources.add(argument);
      }
    }
    return sources.stream().map(s -> Elements.all(memory, state, s, TypeRef.UNKNOWN)).toList();
  }

  private Optional<CallTransfer.Target> target(
      State state, CallSite site, String location, Value elements) {
    Cell cell = memory.cell(state, location);
    Optional<MethodDecl> body = body(cell);
    if (body.isEmpty()) {
      return Optional.empty();
    }
    List<Value> arguments = new ArrayList<>();
    int given = body.get().parameters().size() - body.get().captures();
    List<Value> sides = PAIRS.contains(site.name()) ? sides(state, site) : List.of();
    for (int i = 0; i < given; i++) {
      arguments.add(sides.size() == given ? sides.get(i) : elements);
    }
    return cell.code() != null
        ? Optional.of(CallTransfer.closure(frame, state, location, body.get(), arguments))
        : Optional.of(new CallTransfer.Target(body.get(), Value.reference(location), arguments));
  }

  private Optional<MethodDecl> body(Cell cell) {
    if (cell.code() != null) {
      return frame.engine().program().method(cell.code()).filter(m -> m.body().isPresent());
    }
    Optional<TypeDecl> type =
        frame.engine().program().type(cell.type(), frame.owner().id().module());
    return cell.exact()
        ? type.flatMap(found -> frame.engine().lookup().function(found, 4))
        : Optional.empty();
  }

  private List<String> functions(State state, CallSite site) {
    List<String> found = new ArrayList<>();
    for (Value argument : site.arguments()) {
      for (String location : argument.locations()) {
        Cell cell = memory.cell(state, location);
        boolean function =
            cell.code() != null
                || (cell.kind() == Cell.Kind.MADE && anonymous(cell) && body(cell).isPresent());
        if (function) {
          found.add(location);
        } else if (cell.kind() == Cell.Kind.SYMBOLIC) {
          functional(argument, cell);
        }
      }
    }
    return found;
  }

  private void functional(Value argument, Cell cell) {
    if (cell.type().startsWith("java.util.function.")) {
      frame.want(argument.withMarks(Marks.none()));
    }
  }

  /** A class whose supertypes are of libraries only. */
  private boolean anonymous(Cell cell) {
    Optional<TypeDecl> type =
        frame.engine().program().type(cell.type(), frame.owner().id().module());
    return type.isPresent() && !type.get().interfaces().isEmpty();
  }

  private Value elements(State state, CallSite site) {
    Value sum = Value.NONE;
    List<Value> all = new ArrayList<>(site.arguments());
    if (!site.receiver().isNone()) {
      all.add(0, site.receiver());
    }
    for (Value each : all) {
      boolean function =
          each.locations().stream().anyMatch(l -> memory.cell(state, l).code() != null);
      if (!function) {
        sum = sum.join(Elements.all(memory, state, each, TypeRef.UNKNOWN));
      }
    }
    return sum.isNone() ? Value.UNKNOWN : sum;
  }

  /** The kinds of sinks that what a predicate accepts cannot harm. */
  private static long accepted(Application predicate, CallTransfer.Target target) {
    Implication test = predicate.summary().result().test();
    String element = Paths.parameter(target.method().captures());
    return test == null ? 0 : test.ifTrue().getOrDefault(element, 0L);
  }

  /** The elements that a predicate lets through. */
  private Value filtered(State state, CallSite site, Value elements) {
    Value kept = elements;
    if (site.name().equals("filter") || site.name().equals("takeWhile")) {
      for (String location : functions(state, site)) {
        Optional<CallTransfer.Target> target = target(state, site, location, elements);
        if (target.isPresent()) {
          long kinds =
              accepted(new Application(frame, site, target.get(), state.copy()), target.get());
          kept = kept.withMarks(kept.marks().clear(kinds));
        }
      }
    }
    return kept;
  }
}
