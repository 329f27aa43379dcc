package dev.postern.extractor.access.application;

import dev.postern.extractor.access.eval.Invocation;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.AnnotationValue;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Handlers, methods and classes as reflection shows them, with their annotations. */
public final class ReflectionModel implements LibraryModel {

  /** A handler method of the application. */
  public record Handler(GuardedEndpoint endpoint) implements Value {}

  /** The method of a handler. */
  public record MethodElement(GuardedEndpoint endpoint) implements Value {}

  /** A class. */
  public record TypeElement(TypeDecl type) implements Value {}

  /** An annotation that is present. */
  public record Present(AnnotationUse use) implements Value {}

  private static final Set<String> SEARCHES =
      Set.of(
          "findAnnotation",
          "getAnnotation",
          "findMergedAnnotation",
          "getMergedAnnotation",
          "getMethodAnnotation",
          "getDeclaredAnnotation",
          "isAnnotated",
          "hasAnnotation",
          "isAnnotationPresent",
          "hasMethodAnnotation",
          "isAnnotationDeclaredLocally",
          "findAnnotationOnBean");

  private final ProgramModel program;
  private final Annotations annotations;

  public ReflectionModel(ProgramModel program) {
    this.program = program;
    this.annotations = new Annotations(program);
  }

  @Override
  public Optional<Value> call(Invocation call) {
    Value receiver = call.receiver().orElse(Value.nothing());
    if (receiver instanceof Present present) {
      return attribute(present.use(), call.name());
    }
    if (SEARCHES.contains(call.name())) {
      return search(receiver, call);
    }
    if (receiver instanceof Handler handler) {
      return onHandler(handler.endpoint(), call);
    }
    if (receiver instanceof MethodElement method) {
      return onMethod(method.endpoint(), call);
    }
    if (receiver instanceof TypeElement type) {
      return onType(type.type(), call);
    }
    boolean userClass =
        call.name().matches("getUserClass|getTargetClass|ultimateTargetClass")
            && call.arguments().size() == 1;
    return userClass && isElement(call.argument(0))
        ? Optional.of(call.argument(0))
        : Optional.empty();
  }

  private Optional<Value> onHandler(GuardedEndpoint endpoint, Invocation call) {
    return switch (call.name()) {
      case "getMethod", "getResourceMethod", "getBridgedMethod" ->
          Optional.of(new MethodElement(endpoint));
      case "getBeanType", "getResourceClass", "getBean", "getClass" ->
          Optional.of(new TypeElement(endpoint.type()));
      case "createWithResolvedBean" -> call.receiver();
      default -> Optional.empty();
    };
  }

  private Optional<Value> onMethod(GuardedEndpoint endpoint, Invocation call) {
    return switch (call.name()) {
      case "getDeclaringClass" ->
          program.type(endpoint.handler().id().type()).map(TypeElement::new);
      case "getName" -> Optional.of(Value.text(endpoint.handler().name()));
      default -> Optional.empty();
    };
  }

  private static Optional<Value> onType(TypeDecl type, Invocation call) {
    return switch (call.name()) {
      case "getName", "getTypeName" -> Optional.of(Value.text(type.name()));
      case "getSimpleName" -> Optional.of(Value.text(type.id().simpleName()));
      case "getClass" -> call.receiver();
      case "getPackageName" -> {
        int cut = type.name().lastIndexOf('.');
        yield Optional.of(Value.text(cut < 0 ? "" : type.name().substring(0, cut)));
      }
      default -> Optional.empty();
    };
  }

  private Optional<Value> search(Value receiver, Invocation call) {
    List<Value> involved = new ArrayList<>(List.of(receiver));
    involved.addAll(call.spread());
    Optional<String> wanted =
        involved.stream()
            .flatMap(
                value ->
                    value instanceof Value.Plain plain
                        ? plain.constant().asClass().map(TypeRef::name).stream()
                        : Stream.empty())
            .findFirst();
    Optional<Value> element = involved.stream().filter(ReflectionModel::isElement).findFirst();
    if (wanted.isEmpty() || element.isEmpty()) {
      return Optional.empty();
    }
    Optional<AnnotationUse> found = find(element.get(), wanted.get());
    boolean asks = call.name().startsWith("is") || call.name().startsWith("has");
    return Optional.of(
        asks
            ? Value.bool(found.isPresent())
            : found.<Value>map(Present::new).orElseGet(Value::nothing));
  }

  private static boolean isElement(Value value) {
    return value instanceof MethodElement
        || value instanceof TypeElement
        || value instanceof Handler;
  }

  private Optional<AnnotationUse> find(Value element, String name) {
    if (element instanceof TypeElement type) {
      return program.lineage(type.type()).stream()
          .flatMap(each -> in(each.annotations(), each.id().module(), name).stream())
          .findFirst();
    }
    MethodDecl method =
        element instanceof MethodElement direct
            ? direct.endpoint().handler()
            : ((Handler) element).endpoint().handler();
    return Stream.concat(Stream.of(method), program.overridden(method).stream())
        .flatMap(each -> in(each.annotations(), each.id().type().module(), name).stream())
        .findFirst();
  }

  private Optional<AnnotationUse> in(List<AnnotationUse> uses, ModuleId module, String name) {
    return annotations.find(uses, module, Set.of(name)).map(Annotations.Found::use);
  }

  /** The value of an element: as written, or the default its declaration gives. */
  private Optional<Value> attribute(AnnotationUse use, String element) {
    Optional<MethodDecl> declared =
        program
            .type(use.name(), new ModuleId("."))
            .flatMap(type -> type.methodsNamed(element).stream().findFirst());
    boolean array = declared.map(each -> each.returnType().dimensions() > 0).orElse(false);
    Optional<AnnotationValue> given =
        use.value(element).or(() -> declared.flatMap(ReflectionModel::standard));
    return given.map(
        value -> {
          Value known = value(value);
          return array && !(known instanceof Value.Sequence)
              ? new Value.Sequence(List.of(known), "")
              : known;
        });
  }

  private static Optional<AnnotationValue> standard(MethodDecl element) {
    return element.annotations().stream()
        .filter(use -> use.name().equals("<default>"))
        .flatMap(use -> use.value("value").stream())
        .findFirst();
  }

  private static Value value(AnnotationValue value) {
    if (value instanceof AnnotationValue.Literal literal) {
      return literal(literal.value());
    }
    if (value instanceof AnnotationValue.EnumConstant constant) {
      return Value.enumConstant(constant.type().name(), constant.constant());
    }
    if (value instanceof AnnotationValue.ClassLiteral literal) {
      return Value.classLiteral(literal.type());
    }
    if (value instanceof AnnotationValue.Array array) {
      List<Value> known = new ArrayList<>();
      array.elements().forEach(each -> known.add(value(each)));
      return new Value.Sequence(known, "");
    }
    return value instanceof AnnotationValue.Nested nested
        ? new Present(nested.annotation())
        : new Value.Unknown("an attribute of an annotation");
  }

  private static Value literal(Object value) {
    if (value instanceof Boolean bool) {
      return Value.bool(bool);
    }
    return value instanceof Number number
        ? Value.number(number.intValue())
        : Value.text(String.valueOf(value));
  }
}
