package dev.postern.extractor.access.application;

import dev.postern.extractor.access.eval.Initializers;
import dev.postern.extractor.access.eval.Interpreter;
import dev.postern.extractor.access.eval.Surroundings;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.FieldRef;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.ParameterDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.id.TypeId;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What configuration code finds around it in one application: injected objects, bound
 * configuration, static state. One instance serves one run; objects are made when first looked
 * into.
 */
public final class ApplicationSurroundings implements Surroundings {

  /** Values of library constants and library beans that models know. */
  public interface LibraryValues {
    /** The value of a static field of a library. */
    Optional<Value> constant(FieldRef field);

    /** A bean of a library type. */
    Optional<Value> bean(TypeRef type);
  }

  private final ProgramModel program;
  private final ProtectedApplication application;
  private final ConfigurationBinding binding;
  private final List<LibraryValues> libraries;
  private final Initializers initializers;
  private final Map<TypeId, Value.Instance> beans = new LinkedHashMap<>();
  private final Set<Value.Instance> constructed = new LinkedHashSet<>();
  private final Set<TypeId> initialized = new LinkedHashSet<>();

  public ApplicationSurroundings(
      ProgramModel program,
      ProtectedApplication application,
      ConfigurationView configuration,
      List<LibraryValues> libraries) {
    this(program, application, configuration, libraries, Initializers.explored());
  }

  /**
   * @param initializers how static initializers are run
   */
  public ApplicationSurroundings(
      ProgramModel program,
      ProtectedApplication application,
      ConfigurationView configuration,
      List<LibraryValues> libraries,
      Initializers initializers) {
    this.program = program;
    this.application = application;
    this.binding = new ConfigurationBinding(configuration);
    this.libraries = List.copyOf(libraries);
    this.initializers = initializers;
  }

  /** The managed object of a class of the repository. */
  public Value.Instance instance(TypeDecl type) {
    return beans.computeIfAbsent(type.id(), id -> new Value.Instance(type));
  }

  @Override
  public Value bean(Interpreter interpreter, TypeRef type) {
    for (LibraryValues library : libraries) {
      Optional<Value> known = library.bean(type);
      if (known.isPresent()) {
        return known.get();
      }
    }
    List<TypeDecl> candidates =
        application.beanTypes().stream()
            .filter(bean -> bean.kind() != TypeKind.INTERFACE)
            .filter(
                bean ->
                    bean.name().equals(type.name())
                        || program.superNames(bean).contains(type.name()))
            .toList();
    List<TypeDecl> concrete =
        candidates.stream().filter(bean -> !bean.modifiers().contains(Modifier.ABSTRACT)).toList();
    return concrete.size() == 1
        ? instance(concrete.get(0))
        : new Value.Unknown("the bean of type " + type.simpleName());
  }

  @Override
  public Value staticField(Interpreter interpreter, FieldRef reference) {
    FieldRef field = qualified(reference);
    Optional<TypeDecl> owner = owner(field);
    if (owner.isEmpty()) {
      for (LibraryValues library : libraries) {
        Optional<Value> known = library.constant(field);
        if (known.isPresent()) {
          return known.get();
        }
      }
      return new Value.Unknown(
          "the constant " + field.declaringType().simpleName() + "." + field.name());
    }
    Optional<FieldDecl> declared = owner.get().field(field.name());
    if (declared.map(FieldDecl::enumConstant).orElse(false)) {
      return Value.enumConstant(field.declaringType().name(), field.name());
    }
    Optional<Constant> constant = declared.flatMap(FieldDecl::constant);
    boolean settled =
        constant.isPresent()
            && (declared.get().modifiers().contains(Modifier.FINAL)
                || constant.get().kind() != Constant.Kind.NULL);
    return settled ? Value.of(constant.get()) : initialize(interpreter, owner.get(), field);
  }

  /** A constant of a type that was not resolved may carry the type in its name. */
  private static FieldRef qualified(FieldRef field) {
    int cut = field.name().lastIndexOf('.');
    return cut < 0
        ? field
        : new FieldRef(
            TypeRef.of(field.name().substring(0, cut)),
            field.name().substring(cut + 1),
            field.type(),
            true,
            null);
  }

  private Optional<TypeDecl> owner(FieldRef field) {
    return field
        .target()
        .flatMap(id -> program.type(id.type()))
        .or(() -> program.type(field.declaringType().name(), new ModuleId(".")));
  }

  private Value initialize(Interpreter interpreter, TypeDecl owner, FieldRef field) {
    prepare(interpreter, owner);
    boolean open =
        interpreter.storedStatic(field).map(Value::isNull).orElse(true)
            && application.manages(owner.id());
    if (open) {
      constructOnce(interpreter, instance(owner));
    }
    return interpreter
        .storedStatic(field)
        .orElseGet(() -> new Value.Unknown("the static field " + field.name()));
  }

  @Override
  public void prepare(Interpreter interpreter, TypeDecl type) {
    if (initialized.add(type.id())) {
      initializers.run(interpreter, type, initialized);
    }
  }

  @Override
  public Value bean(Interpreter interpreter, String name) {
    for (LibraryValues library : libraries) {
      Optional<Value> known =
          name.isEmpty()
              ? Optional.empty()
              : library.bean(
                  TypeRef.of(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)));
      if (known.isPresent()) {
        return known.get();
      }
    }
    return Optional.ofNullable(application.beanNames().get(name))
        .flatMap(program::type)
        .<Value>map(this::instance)
        .orElseGet(() -> new Value.Unknown("the bean " + name));
  }

  @Override
  public Value field(Interpreter interpreter, Value.Instance object, FieldRef field) {
    boolean managed = beans.get(object.type().id()) == object;
    if (managed && constructOnce(interpreter, object)) {
      Value set = object.fields().get(field.name());
      if (set != null) {
        return set;
      }
    }
    Optional<FieldDecl> declared =
        program.lineage(object.type()).stream()
            .flatMap(type -> type.field(field.name()).stream())
            .findFirst();
    if (declared.isEmpty()) {
      return new Value.Unknown("the field " + field.name());
    }
    Value value = initial(interpreter, declared.get(), managed);
    object.fields().put(field.name(), value);
    return value;
  }

  private Value initial(Interpreter interpreter, FieldDecl field, boolean managed) {
    Optional<AnnotationUse> configured = named(field.annotations(), "Value");
    if (configured.isPresent()) {
      return binding.placeholder(configured.get().string("value").orElse(""), field.type());
    }
    if (managed && isInjected(field.annotations())) {
      return bean(interpreter, field.type());
    }
    return field.constant().map(Value::of).orElseGet(() -> initialOf(field));
  }

  private static Value initialOf(FieldDecl field) {
    return switch (field.type().name()) {
      case "boolean" -> field.type().dimensions() == 0 ? Value.bool(false) : Value.nothing();
      case "int", "long", "short", "byte" ->
          new Value.Plain(new Constant(Constant.Kind.NUMBER, 0, field.type()));
      default -> Value.nothing();
    };
  }

  private static boolean isInjected(List<AnnotationUse> annotations) {
    return annotations.stream()
        .anyMatch(
            use ->
                Set.of("Autowired", "Resource", "Inject", "Context")
                    .contains(use.type().simpleName()));
  }

  static Optional<AnnotationUse> named(List<AnnotationUse> annotations, String simpleName) {
    return annotations.stream()
        .filter(use -> use.type().simpleName().equals(simpleName))
        .findFirst();
  }

  /** Constructs an object unless it was; one that was left early is constructed again later. */
  private boolean constructOnce(Interpreter interpreter, Value.Instance object) {
    if (!constructed.add(object)) {
      return false;
    }
    try {
      construct(interpreter, object);
    } catch (Interpreter.Undecided early) {
      constructed.remove(object);
      throw early;
    }
    return true;
  }

  private void construct(Interpreter interpreter, Value.Instance object) {
    TypeDecl type = object.type();
    Optional<String> prefix = binding.prefix(type);
    constructor(type)
        .ifPresent(
            constructor ->
                interpreter.run(constructor, object, arguments(interpreter, constructor, prefix)));
    prefix.ifPresent(start -> binding.bind(start, object));
    for (boolean aware : new boolean[] {true, false}) {
      for (TypeDecl each : program.lineage(type)) {
        for (MethodDecl method : each.methods()) {
          callback(interpreter, method, object, aware);
        }
      }
    }
  }

  private static Optional<MethodDecl> constructor(TypeDecl type) {
    List<MethodDecl> all =
        type.methods().stream().filter(m -> m.kind() == MethodKind.CONSTRUCTOR).toList();
    return all.stream()
        .filter(constructor -> isInjected(constructor.annotations()))
        .findFirst()
        .or(() -> all.size() == 1 ? Optional.of(all.get(0)) : noArguments(all));
  }

  private static Optional<MethodDecl> noArguments(List<MethodDecl> all) {
    return all.stream().filter(each -> each.parameters().isEmpty()).findFirst();
  }

  private List<Value> arguments(
      Interpreter interpreter, MethodDecl method, Optional<String> prefix) {
    List<Value> values = new ArrayList<>();
    for (ParameterDecl parameter : method.parameters()) {
      Optional<AnnotationUse> configured =
          named(parameter.annotations(), "Value").or(() -> named(method.annotations(), "Value"));
      if (configured.isPresent()) {
        values.add(
            binding.placeholder(configured.get().string("value").orElse(""), parameter.type()));
      } else if (prefix.isPresent()) {
        values.add(binding.property(prefix.get(), parameter.name(), parameter.type()));
      } else {
        values.add(bean(interpreter, parameter.type()));
      }
    }
    return values;
  }

  /** The values that the container passes to a method it calls. */
  public List<Value> arguments(Interpreter interpreter, MethodDecl method) {
    return arguments(interpreter, method, Optional.empty());
  }

  /** The container sets what an object wants to know before it tells it to start. */
  private void callback(
      Interpreter interpreter, MethodDecl method, Value.Instance object, boolean aware) {
    if (method.kind() != MethodKind.METHOD || method.body().isEmpty()) {
      return;
    }
    boolean starts =
        named(method.annotations(), "PostConstruct").isPresent()
            || (method.name().equals("afterPropertiesSet") && method.parameters().isEmpty());
    boolean informs =
        method.parameters().size() == 1
            && Set.of("setApplicationContext", "setBeanFactory", "setEnvironment")
                .contains(method.name());
    boolean told =
        !method.parameters().isEmpty()
            && (isInjected(method.annotations())
                || named(method.annotations(), "Value").isPresent());
    if (aware ? informs || told : starts) {
      interpreter.run(method, object, arguments(interpreter, method));
    }
  }
}
