package dev.postern.extractor.access.eval;

import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.FieldRef;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One run over configuration code.
 *
 * <pre>
 *   call ─► library models ─► body of the repository ─► unknown (arguments that matter escape)
 * </pre>
 *
 * Work is bounded by counts of statements and depth; overflow ends the run with {@link Stopped}.
 */
public final class Interpreter {

  private static final int MAX_STEPS = 400_000;
  private static final int MAX_DEPTH = 24;

  private final ProgramModel program;
  private final Surroundings surroundings;
  private final List<LibraryModel> models;
  private final Choices choices;
  private final Map<String, Value> statics = new LinkedHashMap<>();
  private final Map<String, Value.Instance> enumObjects = new LinkedHashMap<>();
  private int steps;
  private int depth;
  private int kept;
  private int unquestioned;

  public Interpreter(
      ProgramModel program, Surroundings surroundings, List<LibraryModel> models, Choices choices) {
    this.program = program;
    this.surroundings = surroundings;
    this.models = List.copyOf(models);
    this.choices = choices;
  }

  public ProgramModel program() {
    return program;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /**
   * Answers an unknown condition.
   *
   * @param callers whether callers of the application decide it
   */
  public boolean choose(String site, String condition, boolean callers) {
    if (unquestioned > 0) {
      throw new Undecided();
    }
    return choices.choose(site, condition, callers);
  }

  /** A condition that is not known, where none is explored. */
  public static final class Undecided extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Undecided() {
      super("a condition that is not known", null, false, false);
    }
  }

  /** Runs code that ends with {@link Undecided} at the first condition that is not known. */
  void withoutQuestions(Runnable code) {
    unquestioned++;
    try {
      code.run();
    } finally {
      unquestioned--;
    }
  }

  Map<String, Value> statics() {
    return statics;
  }

  /** How many objects outside static fields were made or handed out so far. */
  int kept() {
    return kept;
  }

  /** Stores a static field; the object of an enum constant is kept apart from its constant. */
  void storeStatic(FieldRef field, Value value) {
    String key = key(field);
    boolean constant =
        field
            .target()
            .flatMap(id -> program.type(id.type()))
            .flatMap(owner -> owner.field(field.name()))
            .map(FieldDecl::enumConstant)
            .orElse(false);
    if (constant && value instanceof Value.Instance object) {
      enumObjects.put(key, object);
      kept++;
    } else {
      statics.put(key, value);
    }
  }

  /** The object behind an enum constant of the repository. */
  Optional<Value.Instance> enumObject(Value value) {
    if (!(value instanceof Value.Plain plain) || plain.constant().asEnum().isEmpty()) {
      return Optional.empty();
    }
    Constant constant = plain.constant();
    Optional<TypeDecl> type = program.type(constant.type().name(), new ModuleId("."));
    type.ifPresent(each -> surroundings.prepare(this, each));
    String key = constant.type().name() + "#" + constant.asEnum().orElse("");
    return Optional.ofNullable(enumObjects.get(key));
  }

  /** What code run so far has stored in a static field. */
  public Optional<Value> storedStatic(FieldRef field) {
    return Optional.ofNullable(statics.get(key(field)));
  }

  static String key(FieldRef field) {
    return field.declaringType().name() + "#" + field.name();
  }

  /** The container-managed object of that name. */
  public Value bean(String name) {
    kept++;
    return surroundings.bean(this, name);
  }

  /** A container-managed object of that type. */
  public Value bean(dev.postern.extractor.model.type.TypeRef type) {
    kept++;
    return surroundings.bean(this, type);
  }

  void step() {
    if (++steps > MAX_STEPS) {
      throw new Stopped(Stopped.Cause.BUDGET, "more than " + MAX_STEPS + " steps");
    }
  }

  /** Runs a method of the repository; methods without a body give an unknown value. */
  public Value run(MethodDecl method, @Nullable Value self, List<Value> arguments) {
    if (method.body().isEmpty()) {
      return new Value.Unknown("what " + method.name() + " returns, it has no body");
    }
    if (depth >= MAX_DEPTH) {
      throw new Stopped(Stopped.Cause.BUDGET, "calls nested deeper than " + MAX_DEPTH);
    }
    depth++;
    try {
      return new Frame(this, method, method.body().get(), self, arguments).run();
    } finally {
      depth--;
    }
  }

  /** Calls a function object; anything else gives an unknown value. */
  public Value apply(Value function, List<Value> arguments) {
    if (function instanceof Value.Function closure) {
      Optional<MethodDecl> body = program.method(closure.body());
      if (body.isPresent()) {
        List<Value> all = new ArrayList<>(closure.captured());
        all.addAll(arguments);
        return run(body.get(), closure.self().orElse(null), all);
      }
    }
    if (function instanceof Value.Instance instance) {
      List<MethodDecl> candidates =
          instance.type().methods().stream()
              .filter(m -> m.kind() == MethodKind.METHOD && !m.isStatic())
              .filter(m -> m.parameters().size() == arguments.size())
              .toList();
      if (candidates.size() == 1) {
        return run(candidates.get(0), instance, arguments);
      }
    }
    return new Value.Unknown("what a function that could not be read returns");
  }

  /** Whether the value can be called. */
  public boolean callable(Value value) {
    return value instanceof Value.Function || value instanceof Value.Instance;
  }

  Value invoke(Invocation call) {
    for (LibraryModel model : models) {
      Optional<Value> result = model.call(call);
      if (result.isPresent()) {
        return result.get();
      }
    }
    if (call.kind() == CallKind.CONSTRUCTOR) {
      return construct(call);
    }
    Optional<Value> receiver = call.receiver();
    if (receiver.isPresent() && receiver.get() instanceof Value.Function) {
      return apply(receiver.get(), call.arguments());
    }
    Optional<MethodDecl> target = target(call);
    if (target.isPresent() && target.get().body().isPresent()) {
      return run(target.get(), receiver.orElse(null), call.arguments());
    }
    return unknown(call);
  }

  /** Runs the code of the repository that the call runs, without asking the models about it. */
  public Value runTarget(Invocation call) {
    return target(call)
        .filter(method -> method.body().isPresent())
        .map(method -> run(method, call.receiver().orElse(null), call.arguments()))
        .orElseGet(() -> unknown(call));
  }

  private Value unknown(Invocation call) {
    List<Value> involved = new ArrayList<>(call.spread());
    call.receiver().ifPresent(involved::add);
    for (Value value : involved) {
      if (value instanceof Value.Domain domain) {
        domain.escape(call.display(), call.at());
      }
      if (value instanceof Value.Sequence sequence && call.receiver().isEmpty()) {
        sequence.lose("elements that " + call.display() + " may add");
      }
    }
    return new Value.Unknown("what " + call.display() + " returns at " + call.at().span().place());
  }

  private Value construct(Invocation call) {
    Optional<TypeDecl> type = call.callee().target().map(MethodId::type).flatMap(program::type);
    if (type.isEmpty()) {
      return unknown(call);
    }
    Value.Instance fresh = new Value.Instance(type.get());
    call.callee()
        .target()
        .flatMap(program::method)
        .ifPresent(constructor -> run(constructor, fresh, call.arguments()));
    return fresh;
  }

  /** The method of the repository that a call runs, as far as it is certain. */
  private Optional<MethodDecl> target(Invocation call) {
    Optional<MethodDecl> declared = call.callee().target().flatMap(program::method);
    if (call.kind() != CallKind.VIRTUAL) {
      return declared;
    }
    Optional<MethodDecl> dispatched =
        call.receiver()
            .flatMap(
                value ->
                    value instanceof Value.Instance instance
                        ? Optional.of(instance)
                        : enumObject(value))
            .flatMap(instance -> dispatch(instance.type(), call));
    if (dispatched.isPresent()) {
      return dispatched;
    }
    return declared.filter(method -> program.overriders(method).isEmpty());
  }

  private Optional<MethodDecl> dispatch(TypeDecl type, Invocation call) {
    for (TypeDecl each : program.lineage(type)) {
      List<MethodDecl> named =
          each.methodsNamed(call.name()).stream()
              .filter(m -> m.parameters().size() == call.arguments().size())
              .filter(m -> m.body().isPresent())
              .toList();
      if (named.size() == 1) {
        return Optional.of(named.get(0));
      }
      for (MethodDecl method : named) {
        List<String> wanted =
            call.callee().parameterTypes().stream().map(t -> t.idSegment()).toList();
        if (method.id().parameterTypes().equals(wanted)) {
          return Optional.of(method);
        }
      }
    }
    return Optional.empty();
  }

  /** Evidence for a line of a method. */
  static Evidence evidence(MethodDecl method, int line, String text) {
    return new Evidence(
        dev.postern.extractor.model.SourceSpan.line(method.span().file(), Math.max(line, 0)),
        "configuration-code",
        text);
  }

  /** Whether two values are equal, as far as the models or the values themselves tell. */
  Optional<Boolean> equal(Value left, Value right) {
    for (LibraryModel model : models) {
      Optional<Boolean> known = model.equal(left, right);
      if (known.isPresent()) {
        return known;
      }
    }
    return same(left, right);
  }

  /** Whether a value is of a type, when a model tells. */
  Optional<Value> instance(Value value, TypeRef type) {
    return models.stream().flatMap(model -> model.instance(value, type).stream()).findFirst();
  }

  /** The result of comparing two values. */
  public Optional<Value> comparison(Value left, Value right) {
    for (LibraryModel model : models) {
      Optional<Value> known = model.comparison(left, right);
      if (known.isPresent()) {
        return known;
      }
    }
    return same(left, right).map(Value::bool);
  }

  /** Whether two values are certainly equal or certainly not; nothing when not known. */
  static Optional<Boolean> same(Value left, Value right) {
    if (left instanceof Value.Unknown || right instanceof Value.Unknown) {
      return Optional.empty();
    }
    boolean constants = left instanceof Value.Plain && right instanceof Value.Plain;
    if (constants) {
      Constant a = ((Value.Plain) left).constant();
      Constant b = ((Value.Plain) right).constant();
      return Optional.of(
          a.kind() == b.kind() && String.valueOf(a.value()).equals(String.valueOf(b.value())));
    }
    return Optional.of(left.equals(right));
  }
}
