package dev.postern.extractor.access;

import dev.postern.extractor.access.application.ConfigurationView;
import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.chain.Chain;
import dev.postern.extractor.access.chain.Languages;
import dev.postern.extractor.access.chain.Layer;
import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.decision.Verdict;
import dev.postern.extractor.access.expression.Authorities;
import dev.postern.extractor.access.expression.ExpressionMeaning;
import dev.postern.extractor.access.filter.PossibleGuard;
import dev.postern.extractor.access.filter.StopperReader;
import dev.postern.extractor.access.method.BeanExpressions;
import dev.postern.extractor.access.method.MarkerGuards;
import dev.postern.extractor.access.method.MarkerSwitches;
import dev.postern.extractor.access.method.MethodGuard;
import dev.postern.extractor.access.method.MethodGuards;
import dev.postern.extractor.access.method.MethodSecurity;
import dev.postern.extractor.access.method.ReachedGuards;
import dev.postern.extractor.access.objectcheck.ObjectChecks;
import dev.postern.extractor.access.path.PathDialect;
import dev.postern.extractor.access.path.PathOptions;
import dev.postern.extractor.access.request.RequestGuards;
import dev.postern.extractor.access.rest.RestAccess;
import dev.postern.extractor.access.shiro.ShiroChains;
import dev.postern.extractor.access.springsecurity.ChainReader;
import dev.postern.extractor.access.springsecurity.Dialects;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.fact.GuardFact;
import dev.postern.extractor.model.id.EndpointId;
import dev.postern.extractor.model.id.GuardId;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides who may call the endpoints of applications. */
public final class AccessAnalysis {

  private static final Set<String> JSR250 = Set.of("RolesAllowed", "PermitAll", "DenyAll");

  private final ProgramModel program;

  public AccessAnalysis(ProgramModel program) {
    this.program = program;
  }

  /**
   * Decides every endpoint of an application in its default variant, and in each other variant the
   * endpoints for which the answer differs.
   */
  public AccessResult analyze(ProtectedApplication application, List<GuardedEndpoint> endpoints) {
    Set<GuardFact> facts = new LinkedHashSet<>();
    Map<EndpointId, Formula> standard = new LinkedHashMap<>();
    for (Variant variant : Variant.of(application)) {
      decide(application, variant, endpoints, standard, facts);
    }
    return new AccessResult(eachGuardOnce(facts), List.of());
  }

  /** A guard that was read before several endpoints keeps the evidence of the first. */
  private static List<GuardFact> eachGuardOnce(Set<GuardFact> facts) {
    Set<GuardId> seen = new LinkedHashSet<>();
    return facts.stream()
        .filter(
            fact ->
                !(fact instanceof GuardFact.Guard guard)
                    || !Set.of("INTERCEPTOR", "FILTER").contains(guard.guardKind())
                    || seen.add(guard.id()))
        .toList();
  }

  private void decide(
      ProtectedApplication application,
      Variant variant,
      List<GuardedEndpoint> endpoints,
      Map<EndpointId, Formula> standard,
      Set<GuardFact> facts) {
    Authorities authorities = RolePrefix.of(application);
    BeanExpressions beans =
        new BeanExpressions(program, application, variant.configuration(), authorities);
    Languages languages = new Languages();
    PathOptions mapping = PathOptions.ofSpring(springMajor(application));
    Dialects dialects = dialects(application, variant.configuration(), mapping, authorities, beans);
    ChainReader reader =
        new ChainReader(program, application, variant.configuration(), dialects, endpoints);
    ShiroChains.Reading shiro =
        new ShiroChains(program, application, variant.configuration()).read();
    List<OpenQuestion> unread =
        new UnreadArtifacts()
            .questions(application).stream()
                .filter(question -> !isRead(question, shiro, application))
                .toList();
    List<World> worlds =
        World.combine(reader.read()).stream()
            .map(world -> protectedByDefault(world, application, unread))
            .toList();
    ApplicationAccess access = new ApplicationAccess(application, worlds, languages, mapping);
    MethodSecurity security = MethodSecurity.of(application, variant.configuration());
    MethodGuards guards = new MethodGuards(program, security, authorities, beans);
    RestAccess rest = new RestAccess(program, application, variant.configuration());
    List<Layer> layers = new ArrayList<>(shiro.layer().stream().toList());
    layers.addAll(rest.layers());
    List<PossibleGuard> stoppers =
        new ArrayList<>(
            new StopperReader(program, application, variant.configuration())
                .read(worlds.stream().flatMap(world -> world.placedFilters().stream()).toList()));
    stoppers.addAll(shiro.filters());
    stoppers.addAll(rest.filters());
    MarkerGuards markers = new MarkerGuards(program, MarkerSwitches.of(application));
    RequestGuards.Setting setting =
        new RequestGuards.Setting(program, application, variant.configuration(), authorities);
    CodeGuards codeGuards =
        new CodeGuards(application, stoppers, new RequestGuards(setting), access);
    ObjectChecks objects = new ObjectChecks(program);
    ReachedGuards reached = new ReachedGuards(program, application, guards);
    ChainFacts chainFacts = new ChainFacts(application.id(), languages);
    facts.addAll(chainFacts.of(access.chains()));
    layers.forEach(layer -> facts.addAll(chainFacts.of(layer.chains())));
    DecisionFacts writer = new DecisionFacts(application);
    for (GuardedEndpoint endpoint : endpoints) {
      if (!endpoint.fact().id().protocol().equals("HTTP")) {
        continue;
      }
      Verdict verdict = access.verdict(endpoint, endpoints);
      List<MethodGuard> methodGuards = new ArrayList<>(methodGuards(guards, reached, endpoint));
      if (rest.owns(endpoint)) {
        methodGuards.removeIf(guard -> JSR250.contains(guard.annotation()));
        methodGuards.addAll(rest.guards(endpoint));
      }
      List<Layer> before = new ArrayList<>(shiro.layer().stream().toList());
      before.addAll(rest.layers(endpoint));
      methodGuards.addAll(markers.of(endpoint.handler(), endpoint.type()));
      EndpointDecision decision =
          new EndpointDecision(
              endpoint,
              variant.name(),
              verdict,
              access.variation(endpoint).orElse(null),
              access.beaten(endpoint, verdict),
              methodGuards,
              codeGuards.of(endpoint, endpoints),
              before.stream().map(layer -> access.layer(layer, endpoint, endpoints)).toList(),
              objects.of(endpoint, methodGuards));
      Formula formula = decision.formula();
      Formula usual = standard.putIfAbsent(endpoint.fact().id(), formula);
      if (usual == null || !usual.equals(formula)) {
        facts.addAll(writer.of(decision));
      }
    }
  }

  private static List<MethodGuard> methodGuards(
      MethodGuards guards, ReachedGuards reached, GuardedEndpoint endpoint) {
    List<MethodGuard> all = new ArrayList<>(guards.of(endpoint.handler(), true));
    all.addAll(reached.from(endpoint.handler()));
    return all;
  }

  /** Libraries whose guards are what the application's own code sets up, when that was read. */
  private static boolean isRead(
      OpenQuestion question, ShiroChains.Reading shiro, ProtectedApplication application) {
    return (question.subject().startsWith("org.apache.shiro:") && shiro.layer().isPresent())
        || (question.subject().startsWith("cn.dev33:")
            && !MarkerSwitches.declaresFilterOfSaToken(application));
  }

  private static World protectedByDefault(
      World world, ProtectedApplication application, List<OpenQuestion> unread) {
    boolean declared = world.chains().stream().anyMatch(chain -> !chain.bypass());
    if (declared) {
      return world;
    }
    List<Chain> chains = new ArrayList<>(world.chains());
    chains.add(new DefaultProtection(application, unread).chain());
    return new World(world.assumptions(), chains, world.filters());
  }

  private static int springMajor(ProtectedApplication application) {
    return application.springMajor() == 0 ? 6 : application.springMajor();
  }

  private static Dialects dialects(
      ProtectedApplication application,
      ConfigurationView configuration,
      PathOptions mapping,
      Authorities authorities,
      ExpressionMeaning.BeanCalls beans) {
    boolean pathPatterns = application.reactive() || springMajor(application) >= 7;
    return new Dialects(
        pathPatterns ? PathDialect.PATH_PATTERN : PathDialect.MVC,
        mapping,
        authorities,
        beans,
        configuration.value("management.endpoints.web.base-path").orElse("/actuator"),
        configuration.value("spring.h2.console.path").orElse("/h2-console"));
  }
}
