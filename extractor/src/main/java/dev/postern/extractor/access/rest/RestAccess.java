package dev.postern.extractor.access.rest;

import dev.postern.extractor.access.application.ConfigurationView;
import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.chain.Layer;
import dev.postern.extractor.access.filter.PossibleGuard;
import dev.postern.extractor.access.method.MethodGuard;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What guards endpoints outside Spring: layers, annotations and request filters. */
public final class RestAccess {

  private final RestSwitches switches;
  private final RestGuards guards;
  private final List<Layer> layers = new ArrayList<>();
  private final Optional<InterceptMap> intercepted;
  private final SensitiveEndpoints sensitive;
  private final List<PossibleGuard> filters;
  private final ServletSecurityGuards servlets;

  public RestAccess(
      ProgramModel program, ProtectedApplication application, ConfigurationView configuration) {
    this.switches = RestSwitches.of(application, configuration);
    this.guards = new RestGuards(program, switches, configuration);
    new ConstraintLayer(application.constraints(), application.denyUncovered())
        .layer()
        .ifPresent(layers::add);
    if (switches.isQuarkus()) {
      new QuarkusPermissions(application, configuration).layer().ifPresent(layers::add);
      new PolicyEnforcer(application, configuration).layer().ifPresent(layers::add);
    }
    this.intercepted =
        switches.isMicronaut() && switches.micronautSecurity()
            ? Optional.of(
                new InterceptMap(application, configuration, ownRule(program, application)))
            : Optional.empty();
    this.sensitive = new SensitiveEndpoints(configuration);
    this.servlets = new ServletSecurityGuards(program, application);
    this.filters = new RestFilters(program, application, switches).read();
  }

  /** A security rule of the application's own, which may allow or reject anything. */
  private static Optional<TypeDecl> ownRule(
      ProgramModel program, ProtectedApplication application) {
    return application.types().stream()
        .filter(
            type ->
                program.superNames(type).stream()
                    .anyMatch(name -> name.matches(".*\\.(Abstract)?SecurityRule")))
        .findFirst();
  }

  /** The layers that all endpoints lie behind. */
  public List<Layer> layers() {
    return List.copyOf(layers);
  }

  /** The layers in front of one endpoint. */
  public List<Layer> layers(GuardedEndpoint endpoint) {
    List<Layer> all = new ArrayList<>(layers);
    if (!guards.annotated(endpoint)) {
      intercepted
          .map(map -> sensitive.requirement(endpoint).map(map::layer).orElseGet(() -> map.layer()))
          .ifPresent(all::add);
    }
    return all;
  }

  /** Whether the annotations of the endpoint are read here and not as Spring's. */
  public boolean owns(GuardedEndpoint endpoint) {
    return switches.isQuarkus()
        || switches.isMicronaut()
        || endpoint.fact().framework().equals("jax-rs");
  }

  /** The annotation guards of an endpoint that this owns. */
  public List<MethodGuard> guards(GuardedEndpoint endpoint) {
    return guards.of(endpoint);
  }

  /** The guards of a servlet's own annotation. */
  public List<MethodGuard> servletGuards(GuardedEndpoint endpoint) {
    return servlets.of(endpoint);
  }

  /** The request filters. */
  public List<PossibleGuard> filters() {
    return List.copyOf(filters);
  }
}
