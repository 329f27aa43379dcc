package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.flow.dataflow.Atom;
import dev.postern.extractor.flow.dataflow.Marks;
import dev.postern.extractor.flow.dataflow.Origin;
import dev.postern.extractor.flow.dataflow.State;
import dev.postern.extractor.flow.dataflow.Step;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.flow.taint.Danger;
import dev.postern.extractor.flow.taint.SinkKind;
import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.code.VariableKind;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One analysis of a method: what its transfers share and collect. */
final class Frame {

  /** Hits kept of one method; more are counted as a gap. */
  static final int MOST_HITS = 600;

  private final Engine engine;
  private final TypeDecl owner;
  private final MethodDecl method;
  private final Memory memory;
  private final Replay replay;
  private final Map<Hit.Key, Hit> hits = new LinkedHashMap<>();
  private final Set<String> wanted = new TreeSet<>();
  private @Nullable LocalValues locals;

  Frame(Engine engine, TypeDecl owner, MethodDecl method, Context context, Replay replay) {
    this.engine = engine;
    this.owner = owner;
    this.method = method;
    this.replay = replay;
    TypeBarrier barrier = new TypeBarrier(engine.program(), owner.id().module());
    this.memory = new Memory(new Inputs(context, barrier), barrier);
  }

  Engine engine() {
    return engine;
  }

  TypeDecl owner() {
    return owner;
  }

  MethodDecl method() {
    return method;
  }

  Memory memory() {
    return memory;
  }

  Replay replay() {
    return replay;
  }

  List<Hit> hits() {
    return List.copyOf(hits.values());
  }

  Set<String> wanted() {
    return wanted;
  }

  Value value(State state, Operand operand) {
    if (operand instanceof Constant constant) {
      return Value.constant(Atom.of(constant));
    }
    Variable variable = (Variable) operand;
    Value value = state.get(variable.index());
    boolean unset =
        value.isNone()
            && value.marks().isEmpty()
            && variable.kind() != VariableKind.LOCAL
            && variable.kind() != VariableKind.TEMPORARY;
    return unset ? memory.checked(state, Paths.of(variable), variable.type()) : value;
  }

  /** What is evident about the variables of the method without following calls. */
  LocalValues locals() {
    LocalValues known = locals;
    if (known == null) {
      Body body = method.body().orElse(new Body(List.of(), List.of(), List.of()));
      known = new LocalValues(engine.program(), body);
      locals = known;
    }
    return known;
  }

  /** The result of the analysis would be more exact if these inputs were known. */
  void want(Value value) {
    for (String location : value.locations()) {
      if (Paths.isInput(location)) {
        wanted.add(location);
      }
    }
    value
        .marks()
        .list()
        .forEach(
            mark -> {
              if (mark.origin().kind() == Origin.Kind.INPUT) {
                wanted.add(mark.origin().key());
              }
            });
  }

  Step step(Step.Role role, int statement, int line, String text) {
    return new Step(role, method.id(), statement, line, text);
  }

  void add(Hit hit) {
    if (hits.size() < MOST_HITS || hits.containsKey(hit.key())) {
      hits.putIfAbsent(hit.key(), hit);
    } else {
      engine.gaps().tooManyHits(method);
    }
  }

  /** Content arrives at a sink of this method. */
  void arrive(SinkKind kind, Statement.Call call, int statement, Marks marks) {
    String callee = name(call);
    Step sink = step(Step.Role.SINK, statement, call.line(), "reaches " + callee);
    marks
        .list()
        .forEach(
            mark -> {
              if ((mark.cleared() & kind.bit()) == 0) {
                add(
                    new Hit(
                        kind,
                        method.id(),
                        call.ordinal(),
                        call.line(),
                        callee,
                        mark.origin(),
                        mark.trace().then(sink),
                        Danger.only(mark.cleared())));
              }
            });
  }

  static String name(Statement.Call call) {
    String type = call.callee().declaringType().simpleName();
    return call.callee().name().equals("<init>")
        ? "new " + type
        : type + "." + call.callee().name();
  }
}
