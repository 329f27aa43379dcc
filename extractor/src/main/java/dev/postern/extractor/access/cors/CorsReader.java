package dev.postern.extractor.access.cors;

import dev.postern.extractor.access.application.ApplicationSurroundings;
import dev.postern.extractor.access.application.Conditions;
import dev.postern.extractor.access.application.ConfigurationModel;
import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.chain.Languages;
import dev.postern.extractor.access.eval.Choices;
import dev.postern.extractor.access.eval.Interpreter;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.StandardModels;
import dev.postern.extractor.access.eval.Stopped;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.access.path.PathDialect;
import dev.postern.extractor.access.path.PathPattern;
import dev.postern.extractor.access.path.Truth;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.ParameterDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.fact.GuardFact;
import dev.postern.extractor.model.id.GuardId;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the CORS policies of an application. With credentials allowed, Spring before 5.3 answers
 * {@code *} with the origin that asks, so that every origin is let in; later versions refuse such a
 * policy when a request comes ({@code CorsConfiguration#checkOrigin}, {@code
 * #validateAllowCredentials}), so that no credentials are shared. A pattern that matches every
 * origin is answered with the origin that asks in all versions.
 */
public final class CorsReader {

  private static final int MAX_PER_METHOD = 20;

  private final ProgramModel program;
  private final ProtectedApplication application;
  private final List<GuardedEndpoint> endpoints;
  private final Languages languages = new Languages();
  private final Map<GuardId, GuardFact> policies = new LinkedHashMap<>();
  private final List<GuardFact> crossings = new ArrayList<>();

  public CorsReader(
      ProgramModel program, ProtectedApplication application, List<GuardedEndpoint> endpoints) {
    this.program = program;
    this.application = application;
    this.endpoints = List.copyOf(endpoints);
  }

  /** The policies, each followed by the endpoints it opens. */
  public List<GuardFact> facts() {
    for (TypeDecl type : application.types()) {
      for (MethodDecl method : type.methods()) {
        builders(type, method);
        HeaderPolicies.of(method, application.id())
            .ifPresent(found -> add(found, headerScope(type, method)));
      }
    }
    new AnnotatedOrigins(application, endpoints).policies().forEach(this::add);
    new OriginProperties(application).policies().forEach(found -> add(found, endpoints));
    List<GuardFact> all = new ArrayList<>(policies.values());
    all.addAll(crossings);
    return all;
  }

  private void add(GuardFact.CorsPolicy found, List<GuardedEndpoint> opened) {
    GuardFact.CorsPolicy policy = found;
    for (int i = 2;
        known(policy) instanceof GuardFact.CorsPolicy same && !same.equals(policy);
        i++) {
      policy = numbered(found, i);
    }
    if (policies.putIfAbsent(policy.id(), policy) != null) {
      return;
    }
    for (GuardedEndpoint endpoint : opened) {
      if (endpoint.fact().id().protocol().equals("HTTP") && covers(policy.paths(), endpoint)) {
        crossings.add(new GuardFact.Crossing(policy.id(), endpoint.fact().id()));
      }
    }
  }

  private @Nullable GuardFact known(GuardFact.CorsPolicy policy) {
    return policies.get(policy.id());
  }

  private static GuardFact.CorsPolicy numbered(GuardFact.CorsPolicy policy, int number) {
    return new GuardFact.CorsPolicy(
        new GuardId(policy.id().application(), policy.id().name() + " #" + number),
        policy.mechanism(),
        policy.paths(),
        policy.origins(),
        policy.breadth(),
        policy.credentials(),
        policy.evidence());
  }

  private boolean covers(List<String> patterns, GuardedEndpoint endpoint) {
    String path = endpoint.path().isEmpty() ? "/" : endpoint.path();
    return patterns.isEmpty()
        || patterns.stream()
            .anyMatch(
                each ->
                    languages
                            .of(new PathPattern(PathDialect.ANT, each))
                            .overlaps(languages.of(new PathPattern(PathDialect.MVC, path)))
                        == Truth.YES);
  }

  /** Headers set by a handler concern it alone; those set by filters concern all. */
  private List<GuardedEndpoint> headerScope(TypeDecl type, MethodDecl method) {
    List<GuardedEndpoint> handled =
        endpoints.stream().filter(each -> each.handler().id().equals(method.id())).toList();
    if (!handled.isEmpty()) {
      return handled;
    }
    boolean before =
        program.superNames(type).stream()
            .anyMatch(name -> name.matches(".*(Filter|HandlerInterceptor(Adapter)?|FilterBean)"));
    return before ? endpoints : List.of();
  }

  private void builders(TypeDecl type, MethodDecl method) {
    boolean registers = method.name().equals("addCorsMappings") && method.parameters().size() == 1;
    boolean makes =
        method.body().stream()
            .flatMap(body -> body.calls().stream())
            .anyMatch(
                call ->
                    call.callee().name().equals("<init>")
                        && call.callee().declaringType().simpleName().equals("CorsConfiguration"));
    if (!registers && !makes) {
      return;
    }
    boolean off =
        Conditions.hold(type.annotations(), application.configuration()) == Truth.NO
            || Conditions.hold(method.annotations(), application.configuration()) == Truth.NO;
    if (off) {
      return;
    }
    List<Policy> found = new ArrayList<>();
    Choices.explore(choices -> found.addAll(run(type, method, registers, choices)));
    int count = 0;
    for (Policy policy : found) {
      if (policy.allowsSomething() && count++ < MAX_PER_METHOD) {
        String name = type.id().simpleName() + "." + method.name();
        add(fact(policy, name, registers), endpoints);
      }
    }
  }

  private List<Policy> run(TypeDecl type, MethodDecl method, boolean registers, Choices choices) {
    CorsModel model = new CorsModel(before(5, 0));
    ConfigurationModel environment = new ConfigurationModel(application.configuration());
    ApplicationSurroundings surroundings =
        new ApplicationSurroundings(
            program, application, application.configuration(), List.of(environment));
    List<LibraryModel> models = new ArrayList<>(List.of(model, environment));
    models.addAll(StandardModels.all());
    Interpreter interpreter = new Interpreter(program, surroundings, models, choices);
    List<Value> arguments = new ArrayList<>();
    for (ParameterDecl parameter : method.parameters()) {
      arguments.add(
          registers
              ? new CorsModel.Registry()
              : new Value.Unknown("the parameter " + parameter.name()));
    }
    try {
      interpreter.run(method, method.isStatic() ? null : surroundings.instance(type), arguments);
    } catch (Stopped stopped) {
      model.made().forEach(Policy::lose);
    }
    return model.made();
  }

  private GuardFact.CorsPolicy fact(Policy policy, String name, boolean registry) {
    boolean refused = policy.anyOrigin() && !before(5, 3);
    boolean reflected =
        policy.anyPattern()
            || (policy.anyOrigin() && !refused && policy.credentials().orElse(false));
    String breadth =
        reflected ? "REFLECTED" : policy.anyOrigin() ? "ANY" : policy.isOpen() ? "UNKNOWN" : "LIST";
    String credentials =
        refused && !policy.anyPattern()
            ? "NOT_ALLOWED"
            : policy.credentials().map(CorsReader::allowed).orElse("UNKNOWN");
    String paths = String.join(", ", policy.paths());
    return new GuardFact.CorsPolicy(
        new GuardId(application.id(), name + (paths.isEmpty() ? "" : " " + paths)),
        registry ? "REGISTRY" : "CONFIGURATION",
        policy.paths(),
        policy.named(),
        breadth,
        credentials,
        policy.at());
  }

  static String allowed(boolean yes) {
    return yes ? "ALLOWED" : "NOT_ALLOWED";
  }

  /** Whether Spring is older than a version; the minor version is often not known. */
  private boolean before(int major, int minor) {
    Optional<String> version =
        application.libraries().stream()
            .filter(library -> library.name().matches("spring-(web|core|webmvc|webflux)"))
            .map(library -> library.version())
            .filter(text -> text.matches("\\d{1,3}\\.\\d{1,3}.*"))
            .findFirst();
    if (version.isPresent()) {
      String[] parts = version.get().split("\\.", 3);
      int found = Integer.parseInt(parts[0]);
      return found < major || (found == major && Integer.parseInt(parts[1]) < minor);
    }
    int known = application.springMajor() == 0 ? 6 : application.springMajor();
    return known < major || (known == major && minor > 0);
  }
}
