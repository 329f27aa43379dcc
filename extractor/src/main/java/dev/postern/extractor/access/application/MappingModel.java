package dev.postern.extractor.access.application;

import dev.postern.extractor.access.eval.Invocation;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.FieldRef;
import dev.postern.extractor.model.decl.AnnotationUse;
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

/**
 * The handler mapping of the application as configuration code sees it: its handlers, their
 * patterns and annotations are the endpoints that were found, so that code which collects patterns
 * by annotation is simply run.
 */
public final class MappingModel implements LibraryModel, ApplicationSurroundings.LibraryValues {

  private static final Set<String> MAPPINGS =
      Set.of(
          "RequestMappingHandlerMapping",
          "RequestMappingInfoHandlerMapping",
          "AbstractHandlerMethodMapping");
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
          "isAnnotationDeclaredLocally");

  private record Mapping() implements Value {}

  private record Context() implements Value {}

  /** Compared by identity: one per endpoint. */
  private static final class Info implements Value {
    private final GuardedEndpoint endpoint;

    Info(GuardedEndpoint endpoint) {
      this.endpoint = endpoint;
    }

    GuardedEndpoint endpoint() {
      return endpoint;
    }
  }

  private record Handler(GuardedEndpoint endpoint) implements Value {}

  private record MethodElement(GuardedEndpoint endpoint) implements Value {}

  private record TypeElement(TypeDecl type) implements Value {}

  private record Present(AnnotationUse use) implements Value {}

  private final ProgramModel program;
  private final Annotations annotations;
  private final List<GuardedEndpoint> endpoints;

  public MappingModel(ProgramModel program, List<GuardedEndpoint> endpoints) {
    this.program = program;
    this.annotations = new Annotations(program);
    this.endpoints = List.copyOf(endpoints);
  }

  @Override
  public Optional<Value> constant(FieldRef field) {
    return Optional.empty();
  }

  @Override
  public Optional<Value> bean(TypeRef type) {
    if (MAPPINGS.contains(type.simpleName())) {
      return Optional.of(new Mapping());
    }
    return Set.of(
                "ApplicationContext", "WebApplicationContext", "BeanFactory", "ListableBeanFactory")
            .contains(type.simpleName())
        ? Optional.of(new Context())
        : Optional.empty();
  }

  @Override
  public Optional<Value> call(Invocation call) {
    Value receiver = call.receiver().orElse(Value.nothing());
    if (receiver instanceof Context) {
      return call.name().equals("getBean") ? lookup(call) : Optional.empty();
    }
    if (receiver instanceof Mapping && call.name().equals("getHandlerMethods")) {
      return Optional.of(handlers());
    }
    if (receiver instanceof Info info) {
      return onInfo(info, call);
    }
    if (receiver instanceof Handler handler && !SEARCHES.contains(call.name())) {
      return onHandler(handler, call);
    }
    if (receiver instanceof MethodElement method && !SEARCHES.contains(call.name())) {
      return call.name().equals("getDeclaringClass")
          ? program.type(method.endpoint().handler().id().type()).map(TypeElement::new)
          : Optional.empty();
    }
    return SEARCHES.contains(call.name()) ? search(receiver, call) : Optional.empty();
  }

  private Optional<Value> lookup(Invocation call) {
    return call.spread().stream()
        .flatMap(
            value ->
                value instanceof Value.Plain plain
                    ? plain.constant().asClass().stream()
                    : Stream.empty())
        .findFirst()
        .map(type -> call.interpreter().bean(type));
  }

  private Value handlers() {
    Value.Mapping all = new Value.Mapping();
    endpoints.forEach(each -> all.entries().put(new Info(each), new Handler(each)));
    return all;
  }

  private static Optional<Value> onInfo(Info info, Invocation call) {
    GuardedEndpoint endpoint = info.endpoint();
    return switch (call.name()) {
      case "getPathPatternsCondition",
          "getPatternsCondition",
          "getActivePatternsCondition",
          "getMethodsCondition" ->
          Optional.of(info);
      case "getPatternValues", "getPatterns", "getDirectPaths" ->
          Optional.of(new Value.Sequence(List.of(pattern(endpoint)), ""));
      case "getMethods" -> Optional.of(verbs(endpoint));
      default -> Optional.empty();
    };
  }

  private static Value pattern(GuardedEndpoint endpoint) {
    Evidence from =
        new Evidence(
            endpoint.handler().span(),
            "handler-mapping",
            "mapping of " + endpoint.type().id().simpleName() + "." + endpoint.handler().name());
    return new Value.Text(endpoint.path(), from);
  }

  private static Value verbs(GuardedEndpoint endpoint) {
    List<Value> verbs = new ArrayList<>();
    for (String verb : endpoint.fact().id().verb().split("\\|", -1)) {
      if (!verb.isEmpty() && !verb.equals("ANY")) {
        verbs.add(
            new Value.Plain(
                new Constant(
                    Constant.Kind.ENUM,
                    verb,
                    TypeRef.of("org.springframework.web.bind.annotation.RequestMethod"))));
      }
    }
    return new Value.Sequence(verbs, "");
  }

  private static Optional<Value> onHandler(Handler handler, Invocation call) {
    return switch (call.name()) {
      case "getMethod" -> Optional.of(new MethodElement(handler.endpoint()));
      case "getBeanType" -> Optional.of(new TypeElement(handler.endpoint().type()));
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
    Optional<Value> element = involved.stream().filter(MappingModel::isElement).findFirst();
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
}
