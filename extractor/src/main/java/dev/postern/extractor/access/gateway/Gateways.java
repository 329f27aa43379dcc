package dev.postern.extractor.access.gateway;

import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.filter.StopReader;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Tells which gateways of the repository may guard an application. */
public final class Gateways {

  private static final Pattern FILTERS =
      Pattern.compile(
          ".*\\.(GlobalFilter|GatewayFilter|AbstractGatewayFilterFactory|GatewayFilterFactory"
              + "|ZuulFilter|WebFilter|Filter|OncePerRequestFilter)");
  private static final Pattern SECURITY =
      Pattern.compile(
          "spring-boot-starter-(security|oauth2-.*)|spring-security-(web|config)|sa-token-.*"
              + "|shiro-.*|spring-cloud-starter-(security|oauth2)");
  private static final Set<String> CHECKS =
      Set.of("filter", "doFilter", "doFilterInternal", "run", "apply");

  private final FrameworkInput input;
  private final List<DeployedApplication> applications;
  private final List<ClusterPolicy> policies;

  public Gateways(FrameworkInput input, List<DeployedApplication> applications) {
    this.input = input;
    this.applications = List.copyOf(applications);
    this.policies = new ClusterPolicies(input.resources()).read();
  }

  /** The questions that gateways, ingresses and mesh policies raise about an application. */
  public List<OpenQuestion> before(DeployedApplication application) {
    List<OpenQuestion> questions = new ArrayList<>();
    for (DeployedApplication gateway : applications) {
      if (!gateway.id().equals(application.id()) && isGateway(gateway) && guards(gateway)) {
        new GatewayRoutes(input, gateway)
            .to(names(application))
            .ifPresent(route -> questions.add(question(gateway, application, route)));
      }
    }
    boolean only = applications.size() == 1;
    for (ClusterPolicy policy : policies) {
      if (only || policy.names().isEmpty() || overlaps(policy.names(), names(application))) {
        questions.add(question(policy, application));
      }
    }
    return questions;
  }

  private boolean isGateway(DeployedApplication application) {
    return input.uses(
        application.modules(),
        artifact ->
            artifact.name().matches("spring-cloud-(starter-)?(gateway|netflix-zuul|zuul).*"));
  }

  /** Whether it has anything that may refuse requests. */
  private boolean guards(DeployedApplication gateway) {
    return input.uses(gateway.modules(), artifact -> SECURITY.matcher(artifact.name()).matches())
        || ownFilters(gateway);
  }

  private boolean ownFilters(DeployedApplication gateway) {
    StopReader reader = new StopReader(input.program());
    for (TypeDecl type : input.mainTypes()) {
      boolean filter =
          gateway.modules().contains(type.id().module())
              && input.program().superNames(type).stream()
                  .anyMatch(name -> FILTERS.matcher(name).matches());
      if (filter) {
        for (MethodDecl method : type.methods()) {
          if (CHECKS.contains(method.name()) && reader.speaksOfAuthentication(type, method)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The names that an application goes by: in the configuration, as module, by its class. */
  private static Set<String> names(DeployedApplication application) {
    Set<String> names = new TreeSet<>();
    application
        .settings()
        .value("spring.application.name")
        .map(Gateways::plain)
        .ifPresent(names::add);
    application
        .settings()
        .value("quarkus.application.name")
        .map(Gateways::plain)
        .ifPresent(names::add);
    String module = application.module().name();
    names.add(plain(module.substring(module.lastIndexOf('/') + 1)));
    names.remove("");
    return names;
  }

  static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static boolean overlaps(Set<String> left, Set<String> right) {
    return left.stream().map(Gateways::plain).anyMatch(right::contains);
  }

  private static OpenQuestion question(
      DeployedApplication gateway, DeployedApplication application, Evidence route) {
    String name = gateway.id().name();
    return OpenQuestion.about(
        "external-guard",
        "gateway " + name,
        "Is "
            + application.id().name()
            + " reachable only through the gateway "
            + name
            + ", and for whom does that let requests pass? It routes to it and has filters of its"
            + " own.",
        route);
  }

  private static OpenQuestion question(ClusterPolicy policy, DeployedApplication application) {
    return OpenQuestion.about(
        "external-guard",
        policy.kind() + " " + policy.name(),
        "Is "
            + application.id().name()
            + " deployed behind the "
            + policy.kind()
            + " "
            + policy.name()
            + ", and for whom does that let requests pass?",
        policy.evidence());
  }

  /** The place of the first route to one of the names. */
  static Optional<Evidence> first(List<Evidence> routes) {
    return routes.stream().findFirst();
  }
}
