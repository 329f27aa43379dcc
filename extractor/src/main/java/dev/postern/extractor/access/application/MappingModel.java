package dev.postern.extractor.access.application;

import dev.postern.extractor.access.eval.Invocation;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.code.FieldRef;
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

  private final ReflectionModel reflection;
  private final List<GuardedEndpoint> endpoints;

  public MappingModel(ProgramModel program, List<GuardedEndpoint> endpoints) {
    this.reflection = new ReflectionModel(program);
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
      return onContext(call);
    }
    if (receiver instanceof Mapping && call.name().equals("getHandlerMethods")) {
      return Optional.of(handlers());
    }
    if (receiver instanceof Info info) {
      return onInfo(info, call);
    }
    return reflection.call(call);
  }

  private Optional<Value> onContext(Invocation call) {
    Optional<TypeRef> type =
        call.spread().stream()
            .flatMap(
                value ->
                    value instanceof Value.Plain plain
                        ? plain.constant().asClass().stream()
                        : Stream.empty())
            .findFirst();
    Optional<String> name = Value.asText(call.argument(0));
    return switch (call.name()) {
      case "getBean" ->
          type.map(each -> call.interpreter().bean(each))
              .or(() -> name.map(each -> call.interpreter().bean(each)));
      case "getBeansOfType" -> type.flatMap(MappingModel::single);
      case "getAutowireCapableBeanFactory", "getBeanFactory", "getParent" -> call.receiver();
      default -> Optional.empty();
    };
  }

  /** The handler mapping is the only library bean that is asked for by its type. */
  private static Optional<Value> single(TypeRef type) {
    if (!MAPPINGS.contains(type.simpleName()) && !type.simpleName().equals("HandlerMapping")) {
      return Optional.empty();
    }
    Value.Mapping all = new Value.Mapping();
    all.entries().put(Value.text("requestMappingHandlerMapping"), new Mapping());
    return Optional.of(all);
  }

  private Value handlers() {
    Value.Mapping all = new Value.Mapping();
    endpoints.forEach(each -> all.entries().put(new Info(each), new ReflectionModel.Handler(each)));
    return all;
  }

  private static Optional<Value> onInfo(Info info, Invocation call) {
    GuardedEndpoint endpoint = info.endpoint();
    return switch (call.name()) {
      case "getPathPatternsCondition",
          "getPatternsCondition",
          "getActivePatternsCondition",
          "getActiveCondition",
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
            Value.enumConstant("org.springframework.web.bind.annotation.RequestMethod", verb));
      }
    }
    return new Value.Sequence(verbs, "");
  }
}
