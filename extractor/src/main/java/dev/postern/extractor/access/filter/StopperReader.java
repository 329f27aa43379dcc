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
import dev.postern.extractor.access.springsecurity.ChainSource;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

  public StopperReader(
      ProgramModel program, ProtectedApplication application, ConfigurationView configuration) {
    this.program = program;
    this.application = application;
    this.configuration = configuration;
    this.stops = new StopReader(program);
  }

  /** The possible guards, in order of declaration. */
  public List<PossibleGuard> read(List<ChainSource.Filter> chainFilters) {
    for (TypeDecl type : application.beanTypes()) {
      if (Conditions.hold(type.annotations(), configuration) == Truth.NO) {
        continue;
      }
      for (MethodDecl method : type.methods()) {
        read(type, method);
      }
      component(type);
    }
    for (ChainSource.Filter filter : chainFilters) {
      guard("FILTER", filter.value(), new RequestSpec.Any(), filter.evidence());
    }
    return List.copyOf(found.values());
  }

  private void read(TypeDecl type, MethodDecl method) {
    boolean registers =
        method.name().equals("addInterceptors")
            && method.parameters().size() == 1
            && method.parameters().get(0).type().simpleName().equals("InterceptorRegistry");
    boolean filterBean = method.returnType().simpleName().equals("FilterRegistrationBean");
    if (registers || filterBean) {
      if (Conditions.hold(method.annotations(), configuration) != Truth.NO) {
        registrations(type, method, registers);
      }
    }
  }

  private void registrations(TypeDecl type, MethodDecl method, boolean interceptors) {
    Choices.Outcomes<List<InterceptorModel.Registration>> outcomes =
        Choices.explore(choices -> run(type, method, interceptors, choices));
    for (Choices.Outcome<List<InterceptorModel.Registration>> outcome : outcomes.runs()) {
      for (InterceptorModel.Registration each : outcome.result()) {
        guard(
            interceptors ? "INTERCEPTOR" : "FILTER",
            each.guard(),
            requests(each, interceptors),
            each.evidence());
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
    RequestSpec included = either(each.included(), dialect, new RequestSpec.Any());
    RequestSpec excluded = either(each.excluded(), dialect, new RequestSpec.Never("none"));
    return new RequestSpec.Both(List.of(included, new RequestSpec.Not(excluded)));
  }

  /** Unknown patterns count as matching when included and as not matching when excluded. */
  private static RequestSpec either(
      List<Value> patterns, PathDialect dialect, RequestSpec nothing) {
    List<RequestSpec> all = new ArrayList<>();
    for (Value pattern : patterns) {
      Optional<String> text = Value.asText(pattern);
      all.add(
          text.<RequestSpec>map(
                  each -> new RequestSpec.Path(new PathPattern(dialect, each), "", null))
              .orElse(nothing));
    }
    return all.isEmpty() ? nothing : new RequestSpec.Either(all);
  }

  /** Filters that are components, or declared for the servlet container. */
  private void component(TypeDecl type) {
    boolean filter =
        program.superNames(type).stream()
            .anyMatch(
                name ->
                    name.matches(".*\\.(Filter|OncePerRequestFilter|GenericFilterBean|WebFilter)"));
    if (filter) {
      Evidence at = new Evidence(type.span(), "filter-component", type.id().simpleName());
      guard("FILTER", new Value.Instance(type), new RequestSpec.Any(), at);
    }
  }

  private void routes(
      String kind, InterceptorModel.Routes routes, RequestSpec requests, Evidence at) {
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
            at));
  }

  private void guard(String kind, Value value, RequestSpec requests, Evidence at) {
    if (value instanceof InterceptorModel.Routes routes) {
      routes(kind, routes, requests, at);
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
            at));
  }
}
