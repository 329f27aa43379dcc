package dev.postern.extractor.access.filter;

import dev.postern.extractor.access.application.ApplicationSurroundings;
import dev.postern.extractor.access.application.Conditions;
import dev.postern.extractor.access.application.ConfigurationModel;
import dev.postern.extractor.access.application.ConfigurationView;
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
import dev.postern.extractor.access.path.PathPattern;
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
    new RouterFilters(program, application, stops)
        .read()
        .forEach(
            each -> found.putIfAbsent(each.name() + "@" + each.evidence().span().place(), each));
    for (PlacedFilter filter : chainFilters) {
      guard("FILTER", filter.filter(), filter.requests(), filter.evidence(), Truth.YES);
    }
    return List.copyOf(found.values());
  }

  private void read(TypeDecl type, MethodDecl method) {
    boolean registers =
        method.name().equals("addInterceptors")
            && method.parameters().size() == 1
            && method.parameters().get(0).type().simpleName().equals("InterceptorRegistry");
    boolean filterBean = method.returnType().simpleName().equals("FilterRegistrationBean");
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
        if (each.isEnabled()) {
          guard(
              interceptors ? "INTERCEPTOR" : "FILTER",
              each.guard(),
              requests(each, interceptors),
              each.evidence(),
              single ? active : Truth.UNKNOWN);
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

  private static RequestSpec requests(InterceptorModel.Registration each, boolean interceptor) {
    PathDialect dialect = interceptor ? PathDialect.ANT : PathDialect.SERVLET;
    RequestSpec included = either(each, each.included(), dialect, new RequestSpec.Any());
    RequestSpec excluded = either(each, each.excluded(), dialect, new RequestSpec.Never("none"));
    return new RequestSpec.Both(List.of(included, new RequestSpec.Not(excluded)));
  }

  private static RequestSpec either(
      InterceptorModel.Registration each,
      List<Value> patterns,
      PathDialect dialect,
      RequestSpec nothing) {
    List<RequestSpec> all = new ArrayList<>();
    for (Value pattern : patterns) {
      Optional<String> text = Value.asText(pattern);
      all.add(
          text.<RequestSpec>map(
                  known -> new RequestSpec.Path(new PathPattern(dialect, known), "", null))
              .orElseGet(() -> undecided(pattern, each.evidence())));
    }
    return all.isEmpty() ? nothing : new RequestSpec.Either(all);
  }

  private static RequestSpec undecided(Value pattern, Evidence at) {
    String why =
        pattern instanceof Value.Unknown unknown ? unknown.why() : "a pattern given as code";
    return new RequestSpec.Undecided(
        OpenQuestion.about(
            "pattern", why, "Which paths does the registration name: " + why + "?", at));
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
    RequestSpec requests = declared.map(StopperReader::patterns).orElseGet(RequestSpec.Any::new);
    guard("FILTER", new Value.Instance(type), requests, at, active);
  }

  private static boolean isComponent(TypeDecl type) {
    return type.annotations().stream()
        .anyMatch(use -> use.type().simpleName().matches("Component|Service|Configuration"));
  }

  private static RequestSpec patterns(AnnotationUse use) {
    List<String> texts = new ArrayList<>(use.strings("urlPatterns"));
    texts.addAll(use.strings("value"));
    List<RequestSpec> all = new ArrayList<>();
    for (String text : texts) {
      all.add(new RequestSpec.Path(new PathPattern(PathDialect.SERVLET, text), "", null));
    }
    return all.isEmpty() ? new RequestSpec.Any() : new RequestSpec.Either(all);
  }

  private void routes(
      String kind,
      InterceptorModel.Routes routes,
      RequestSpec requests,
      Evidence at,
      Truth active) {
    if (Value.isNull(routes.function())) {
      return;
    }
    OpenQuestion question =
        OpenQuestion.about(
            "interceptor",
            "SaInterceptor",
            "Which requests do the routes given to SaInterceptor stop, and for whom?",
            at);
    found.putIfAbsent(
        "SaInterceptor@" + at.span().place(),
        new PossibleGuard(
            kind,
            "SaInterceptor",
            requests,
            Checkpoint.routes(routes.function()),
            true,
            question,
            at,
            endpoint -> active));
  }

  private void guard(String kind, Value value, RequestSpec requests, Evidence at, Truth active) {
    if (value instanceof InterceptorModel.Routes routes) {
      routes(kind, routes, requests, at, active);
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
    if (check.isEmpty() || !stops.mayStop(check.get())) {
      return;
    }
    String name = type.get().id().simpleName();
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
