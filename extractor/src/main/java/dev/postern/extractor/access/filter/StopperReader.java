package dev.postern.extractor.access.filter;

import dev.postern.extractor.access.application.ApplicationSurroundings;
import dev.postern.extractor.access.application.Conditions;
import dev.postern.extractor.access.application.ConfigurationModel;
import dev.postern.extractor.access.application.ConfigurationView;
import dev.postern.extractor.access.application.DeclaredFilter;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.eval.Choices;
import dev.postern.extractor.access.eval.Interpreter;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.StandardModels;
import dev.postern.extractor.access.eval.Stopped;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.access.path.PathDialect;
import dev.postern.extractor.access.path.Truth;
import dev.postern.extractor.access.request.Checkpoint;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.TypeId;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The filters and interceptors of an application that may stop requests: registered interceptors,
 * registered, declared and component filters, and filters put into security chains.
 */
public final class StopperReader {

  private static final Set<String> CHECKS =
      Set.of("preHandle", "doFilter", "doFilterInternal", "filter");

  private final ProgramModel program;
  private final ProtectedApplication application;
  private final ConfigurationView configuration;
  private final StopReader stops;
  private final Map<String, PossibleGuard> found = new LinkedHashMap<>();
  private final RouteChecks checks = new RouteChecks();
  private final List<FailingFilter> failing = new ArrayList<>();
  private final Set<TypeId> registered = new LinkedHashSet<>();

  public StopperReader(
      ProgramModel program, ProtectedApplication application, ConfigurationView configuration) {
    this.program = program;
    this.application = application;
    this.configuration = configuration;
    this.stops = new StopReader(program);
  }

  /** The possible guards, in order of declaration. */
  public List<PossibleGuard> read(List<PlacedFilter> chainFilters) {
    for (TypeDecl type : application.beanTypes()) {
      if (Conditions.hold(type.annotations(), configuration) != Truth.NO) {
        type.methods().forEach(method -> read(type, method));
      }
    }
    for (TypeDecl type : application.beanTypes()) {
      Truth active = Conditions.hold(type.annotations(), configuration);
      if (active != Truth.NO && !registered.contains(type.id())) {
        component(type, active);
      }
    }
    if (!application.isBoot()) {
      container();
    }
    new RouterFilters(program, application, stops)
        .read()
        .forEach(
            each -> found.putIfAbsent(each.name() + "@" + each.evidence().span().place(), each));
    for (PlacedFilter filter : chainFilters) {
      guard("FILTER", filter.filter(), filter.requests(), filter.evidence(), Truth.YES);
    }
    checks.found().forEach(found::putIfAbsent);
    return List.copyOf(found.values());
  }

  /** The requests for which Sa-Token's interceptor reads annotations, as far as it was read. */
  public List<AnnotationScope> annotationScopes() {
    return checks.annotationScopes();
  }

  /** The filters read so far that let requests pass after an exception of their check. */
  public List<FailingFilter> failing() {
    return List.copyOf(failing);
  }

  private void read(TypeDecl type, MethodDecl method) {
    boolean registers =
        method.name().equals("addInterceptors")
            && method.parameters().size() == 1
            && method.parameters().get(0).type().simpleName().equals("InterceptorRegistry");
    boolean filterBean =
        method
            .returnType()
            .simpleName()
            .matches("FilterRegistrationBean|MappedInterceptor|Sa(Servlet|Reactor)Filter");
    Truth active =
        Conditions.hold(type.annotations(), configuration)
            .and(Conditions.hold(method.annotations(), configuration));
    if ((registers || filterBean) && active != Truth.NO) {
      registrations(type, method, registers, active);
    }
  }

  private void registrations(TypeDecl type, MethodDecl method, boolean interceptors, Truth active) {
    Choices.Outcomes<List<InterceptorModel.Registration>> outcomes =
        Choices.explore(choices -> run(type, method, interceptors, choices));
    boolean single = outcomes.complete() && outcomes.runs().size() == 1;
    for (Choices.Outcome<List<InterceptorModel.Registration>> outcome : outcomes.runs()) {
      for (InterceptorModel.Registration each : outcome.result()) {
        if (!interceptors && each.guard() instanceof Value.Instance filter) {
          registered.add(filter.type().id());
        }
        boolean mapped =
            interceptors || method.returnType().simpleName().equals("MappedInterceptor");
        if (each.isEnabled()) {
          guard(
              mapped ? "INTERCEPTOR" : "FILTER",
              each.guard(),
              RegisteredPaths.requests(each, mapped),
              each.evidence(),
              single && each.isCertain() ? active : Truth.UNKNOWN);
        }
      }
    }
  }

  private List<InterceptorModel.Registration> run(
      TypeDecl type, MethodDecl method, boolean interceptors, Choices choices) {
    ConfigurationModel environment = new ConfigurationModel(configuration);
    ApplicationSurroundings surroundings =
        new ApplicationSurroundings(program, application, configuration, List.of(environment));
    Interpreter interpreter = new Interpreter(program, surroundings, models(environment), choices);
    InterceptorModel.Registry registry = new InterceptorModel.Registry();
    List<Value> arguments =
        interceptors ? List.of(registry) : surroundings.arguments(interpreter, method);
    List<InterceptorModel.Registration> all = new ArrayList<>();
    try {
      Value result = interpreter.run(method, surroundings.instance(type), arguments);
      if (result instanceof InterceptorModel.Registration registration) {
        all.add(registration);
      } else if (!interceptors) {
        all.add(new InterceptorModel.Registration(result, evidence(method)));
      }
    } catch (Stopped stopped) {
      all.add(
          new InterceptorModel.Registration(
              new Value.Unknown(String.valueOf(stopped.getMessage())), evidence(method)));
    }
    all.addAll(registry.registrations());
    return all;
  }

  private static List<LibraryModel> models(ConfigurationModel environment) {
    List<LibraryModel> all = new ArrayList<>(List.of(new InterceptorModel(), environment));
    all.addAll(StandardModels.all());
    return all;
  }

  private static Evidence evidence(MethodDecl method) {
    return new Evidence(method.span(), "registration", method.name());
  }

  /**
   * Filters that the servlet container makes: those of the deployment descriptor, then classes with
   * {@code @WebFilter}. Under Boot these are beans or not at all.
   */
  private void container() {
    for (DeclaredFilter filter : application.filters()) {
      List<Value> patterns = filter.patterns().stream().<Value>map(Value::text).toList();
      RequestSpec requests =
          RegisteredPaths.either(
              filter.evidence(),
              patterns,
              PathDialect.SERVLET,
              new RequestSpec.Never("no mapping"));
      application.types().stream()
          .filter(type -> type.name().equals(filter.className()))
          .findFirst()
          .ifPresent(
              type ->
                  guard(
                      "FILTER", new Value.Instance(type), requests, filter.evidence(), Truth.YES));
    }
    for (TypeDecl type : application.types()) {
      boolean bean = application.manages(type.id());
      type.annotations().stream()
          .filter(use -> !bean && use.name().endsWith("servlet.annotation.WebFilter"))
          .findFirst()
          .ifPresent(
              use ->
                  guard(
                      "FILTER",
                      new Value.Instance(type),
                      RegisteredPaths.patterns(use),
                      new Evidence(use.span(), "filter-annotation", type.id().simpleName()),
                      Truth.YES));
    }
  }

  /** Filters that are components, or declared for the servlet container. */
  private void component(TypeDecl type, Truth active) {
    boolean filter =
        program.superNames(type).stream()
            .anyMatch(
                name ->
                    name.matches(".*\\.(Filter|OncePerRequestFilter|GenericFilterBean|WebFilter)"));
    if (!filter) {
      return;
    }
    Evidence at = new Evidence(type.span(), "filter-component", type.id().simpleName());
    Optional<AnnotationUse> declared =
        type.annotations().stream()
            .filter(use -> use.type().simpleName().equals("WebFilter"))
            .filter(use -> type.annotations().size() == 1 || !isComponent(type))
            .findFirst();
    RequestSpec requests = declared.map(RegisteredPaths::patterns).orElseGet(RequestSpec.Any::new);
    guard("FILTER", new Value.Instance(type), requests, at, active);
  }

  private static boolean isComponent(TypeDecl type) {
    return type.annotations().stream()
        .anyMatch(use -> use.type().simpleName().matches("Component|Service|Configuration"));
  }

  private void guard(String kind, Value value, RequestSpec requests, Evidence at, Truth active) {
    if (value instanceof InterceptorModel.RouteFilter filter) {
      checks.filter(filter, active);
      return;
    }
    if (value instanceof InterceptorModel.Routes routes) {
      checks.routes(kind, routes, requests, at, active);
      return;
    }
    Optional<TypeDecl> type =
        value instanceof Value.Instance instance ? Optional.of(instance.type()) : Optional.empty();
    if (type.isEmpty()) {
      return;
    }
    Optional<MethodDecl> check =
        program.lineage(type.get()).stream()
            .flatMap(each -> each.methods().stream())
            .filter(method -> CHECKS.contains(method.name()) && method.body().isPresent())
            .findFirst();
    String name = type.get().id().simpleName();
    if (check.isPresent() && active == Truth.YES) {
      FailOpen.of(check.get())
          .map(
              leak ->
                  new FailingFilter(
                      name,
                      requests,
                      leak.exceptions(),
                      new Evidence(leak.place(), "fail-open", name)))
          .filter(each -> !failing.contains(each))
          .ifPresent(failing::add);
    }
    if (check.isEmpty() || !stops.mayStop(check.get())) {
      return;
    }
    OpenQuestion question =
        OpenQuestion.about(
            kind.equals("FILTER") ? "filter" : "interceptor",
            name,
            "Which requests does "
                + name
                + " stop, and for whom? It may refuse requests by code that is not decided.",
            new Evidence(check.get().span(), "possible-guard", name));
    found.putIfAbsent(
        name + "@" + at.span().place(),
        new PossibleGuard(
            kind,
            name,
            requests,
            Checkpoint.of(program, (Value.Instance) value).orElse(null),
            stops.speaksOfAuthentication(type.get(), check.get()),
            question,
            at,
            endpoint -> active));
  }
}
