package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Cell;
import dev.postern.extractor.flow.dataflow.Implication;
import dev.postern.extractor.flow.dataflow.Mark;
import dev.postern.extractor.flow.dataflow.Marks;
import dev.postern.extractor.flow.dataflow.Origin;
import dev.postern.extractor.flow.dataflow.State;
import dev.postern.extractor.flow.dataflow.Step;
import dev.postern.extractor.flow.dataflow.Trace;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.flow.taint.Danger;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Applies the summary of a callee to the state of its caller. */
final class Application {

  private final Frame frame;
  private final Memory memory;
  private final CallSite site;
  private final CallTransfer.Target target;
  private final State before;
  private final Step step;
  private final Map<String, Value> actuals = new LinkedHashMap<>();
  private final Map<String, List<Mark>> deep = new HashMap<>();
  private Map<String, TypeRef> types = Map.of();

  /**
   * @param before the state of the caller when the call is made; not changed
   */
  Application(Frame frame, CallSite site, CallTransfer.Target target, State before) {
    this.frame = frame;
    this.memory = frame.memory();
    this.site = site;
    this.target = target;
    this.before = before;
    String name = target.method().id().type().simpleName() + "." + target.method().name();
    this.step = frame.step(Step.Role.CALL, site.index(), site.call().line(), "calls " + name);
  }

  /** Changes the state; the value returned, or nothing when the call does not come back. */
  Optional<Value> apply(State state) {
    Summary summary = summary();
    types = summary.types();
    frame.engine().worked(summary.size());
    summary.hits().forEach(this::hit);
    if (!summary.thrown().isNone()) {
      state.raise(instance(summary.thrown()));
    }
    if (!summary.returns()) {
      return Optional.empty();
    }
    Map<String, Cell> made = new LinkedHashMap<>();
    List<Write> writes = new ArrayList<>();
    summary
        .heap()
        .forEach(
            (location, cell) -> {
              if (Paths.isInput(location)) {
                write(location, cell, writes);
              } else if (location.startsWith("G:")) {
                made.put(location, instance(cell));
              } else {
                made.put(Paths.madeBy(site.index(), location), instance(cell));
              }
            });
    Value result = instance(summary.result());
    made.forEach((location, cell) -> put(state, location, cell));
    writes.forEach(write -> memory.store(state, write.base(), write.field(), write.value()));
    state.refine(facts(summary.refined()));
    return Optional.of(result.isNone() ? Value.UNKNOWN : result);
  }

  private record Write(Value base, String field, Value value) {}

  /** What the callee does, as exactly as it is known. */
  Summary summary() {
    Summary general = frame.engine().summary(target.method());
    types = general.types();
    Optional<Summary> entered =
        frame.replay().enter(frame, site.index(), target.method(), new Seen());
    if (entered.isPresent()) {
      return entered.get();
    }
    Map<String, Binding> bindings = new TreeMap<>();
    for (String path : general.wanted()) {
      new Seen().of(path).ifPresent(binding -> bindings.put(path, binding));
    }
    if (bindings.isEmpty()) {
      return general;
    }
    Context context = new Context.Known(bindings);
    return frame.engine().mayKnow(target.method(), context)
        ? frame.engine().summary(target.method(), context)
        : general;
  }

  /** Everything that is known of the inputs where the call is made. */
  private final class Seen implements Context {
    @Override
    public Optional<Binding> of(String path) {
      Value value = actual(path);
      if (value.isClosed()) {
        return Optional.of(Binding.constants(value.constants()));
      }
      if (value.open() || value.locations().size() != 1 || !value.constants().isEmpty()) {
        frame.want(value.withMarks(Marks.none()));
        return Optional.empty();
      }
      String location = value.locations().iterator().next();
      Cell cell = memory.cell(before, location);
      SortedSet<String> notes = Elements.notes(cell);
      if (!cell.exact() && notes.isEmpty()) {
        frame.want(value.withMarks(Marks.none()));
        return Optional.empty();
      }
      return Optional.of(Binding.object(cell.exact() ? cell.type() : "", cell.code(), notes));
    }
  }

  /** What the caller passes for an input of the callee. */
  private Value actual(String path) {
    Value known = actuals.get(path);
    if (known == null) {
      known = evaluate(path);
      actuals.put(path, known);
    }
    return known;
  }

  private Value evaluate(String path) {
    if (path.startsWith("S:") && Paths.isRoot(path)) {
      return Value.reference(path);
    }
    if (!Paths.isRoot(path)) {
      TypeRef type = types.getOrDefault(path, TypeRef.UNKNOWN);
      Value holder = actual(Paths.parent(path));
      return Elements.isElement(Paths.field(path))
          ? Elements.under(memory, before, holder, Paths.field(path), type)
          : memory.load(before, holder, Paths.field(path), type);
    }
    if (path.equals(Paths.THIS)) {
      return target.receiver();
    }
    int index = Integer.parseInt(path.substring(1));
    List<Value> arguments = target.arguments();
    return index < arguments.size() ? arguments.get(index) : Value.UNKNOWN;
  }

  private void put(State state, String location, Cell cell) {
    if (state.has(location)) {
      if (location.startsWith("G:")) {
        return;
      }
      Cell old = memory.cell(state, location);
      Cell sum = old.many();
      for (Map.Entry<String, Value> field : cell.fields().entrySet()) {
        Value was = sum.fields().getOrDefault(field.getKey(), Value.NONE);
        sum = sum.with(field.getKey(), was.join(field.getValue()));
      }
      state.put(location, sum);
    } else {
      state.put(location, Paths.isElement(location) ? cell.many() : cell);
    }
  }

  private void write(String location, Cell cell, List<Write> writes) {
    Value base = actual(location);
    cell.fields().forEach((field, value) -> writes.add(new Write(base, field, instance(value))));
  }

  private Cell instance(Cell cell) {
    TreeMap<String, Value> fields = new TreeMap<>();
    cell.fields().forEach((field, value) -> fields.put(field, instance(value)));
    return cell.withFields(fields);
  }

  /** A value of the callee as the caller sees it. */
  private Value instance(Value value) {
    if (value.locations().isEmpty() && value.marks().isEmpty() && value.test() == null) {
      return value;
    }
    Value sum =
        new Value(
            value.open(), value.constants(), Set.of(), Marks.none(), value.prefix(), test(value));
    Set<String> places = new LinkedHashSet<>();
    for (String location : value.locations()) {
      if (Paths.isInput(location)) {
        Value actual = actual(location);
        Value plain = actual.withMarks(Marks.none()).withTest(null);
        sum = sum.isNone() && places.isEmpty() ? plain : sum.join(plain);
      } else {
        places.add(location.startsWith("G:") ? location : Paths.madeBy(site.index(), location));
      }
    }
    if (!places.isEmpty()) {
      places.addAll(sum.locations());
      sum = sum.at(places);
    }
    return sum.withMarks(marks(value.marks())).withTest(test(value));
  }

  private @Nullable Implication test(Value value) {
    Implication test = value.test();
    return test == null ? null : new Implication(facts(test.ifTrue()), facts(test.ifFalse()));
  }

  /** What is said of inputs, said of what the caller passes. */
  private Map<String, Long> facts(Map<String, Long> facts) {
    Map<String, Long> said = new TreeMap<>();
    facts.forEach(
        (path, kinds) -> {
          if (path.startsWith("o:P")) {
            for (Mark mark : actual(path.substring(2)).marks().list()) {
              said.put("o:" + mark.origin().key(), kinds);
            }
          } else if (Paths.isInput(path) && !Paths.isElement(path)) {
            Value value = actual(path);
            if (value.locations().size() == 1 && !value.open()) {
              said.put(value.locations().iterator().next(), kinds);
            }
            argument(path)
                .ifPresent(
                    index -> {
                      if (site.call().arguments().size() > index) {
                        said.putAll(
                            StatementTransfer.about(
                                site.call().arguments().get(index), value, kinds));
                      }
                    });
          }
        });
    return said;
  }

  private Optional<Integer> argument(String path) {
    boolean direct = Paths.isRoot(path) && path.matches("P\\d+");
    return direct && target.arguments().equals(site.arguments())
        ? Optional.of(Integer.parseInt(path.substring(1)))
        : Optional.empty();
  }

  private Marks marks(Marks marks) {
    List<Mark> all = new ArrayList<>();
    for (Mark mark : marks.list()) {
      for (Mark actual : origins(mark.origin())) {
        Trace way =
            mark.trace().length() == 0
                ? actual.trace()
                : actual.trace().through(step, mark.trace());
        all.add(new Mark(actual.origin(), actual.cleared() | mark.cleared(), way));
      }
    }
    return Marks.of(all);
  }

  /** The marks of what the caller passes for an origin; the origin itself when it is none. */
  private List<Mark> origins(Origin origin) {
    return switch (origin.kind()) {
      case INPUT -> actual(origin.key()).marks().list();
      case DEEP_INPUT ->
          deep.computeIfAbsent(origin.key(), key -> memory.deep(before, actual(key)).list());
      case SOURCE -> List.of(new Mark(origin, 0, Trace.EMPTY));
    };
  }

  private void hit(Hit hit) {
    for (Mark actual : origins(hit.origin())) {
      long cleared = Danger.complete(actual.cleared() | hit.lost());
      if ((cleared & hit.kind().bit()) == 0) {
        frame.add(hit.from(actual.origin(), actual.trace().through(step, hit.trace()), cleared));
      }
    }
  }
}
