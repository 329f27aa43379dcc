package dev.postern.extractor.access;

import dev.postern.extractor.access.answer.Answers;
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
import dev.postern.extractor.access.springsecurity.ChainMapping;
import dev.postern.extractor.access.springsecurity.ChainReader;
import dev.postern.extractor.access.springsecurity.ChainSource;
import dev.postern.extractor.access.springsecurity.Dialects;
import dev.postern.extractor.access.springsecurity.XmlChains;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.access.ObjectCheck;
import dev.postern.extractor.model.fact.GuardFact;
import dev.postern.extractor.model.id.EndpointId;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All that guards one variant of an application, read once, and what it means for an endpoint. */
final class VariantAccess {

  private static final Set<String> JSR250 = Set.of("RolesAllowed", "PermitAll", "DenyAll");

  private final Variant variant;
  private final Answers answers;
  private final List<GuardedEndpoint> endpoints;
  private final Languages languages = new Languages();
  private final ApplicationAccess access;
  private final MethodGuards guards;
  private final ReachedGuards reached;
  private final MarkerGuards markers;
  private final CodeGuards codeGuards;
  private final RestAccess rest;
  private final ShiroChains.Reading shiro;
  private final ObjectChecks objects;
  private final ChainFacts chains;
  private final FailingGuards failing;
  private final MarkerScope markerScope;

  VariantAccess(
      ProgramModel program,
      ProtectedApplication application,
      Variant variant,
      List<GuardedEndpoint> endpoints,
      Answers answers) {
    this.variant = variant;
    this.answers = answers;
    this.endpoints = endpoints;
    ConfigurationView configuration = variant.configuration();
    Authorities authorities = RolePrefix.of(application);
    BeanExpressions beans = new BeanExpressions(program, application, configuration, authorities);
    PathOptions mapping = PathOptions.ofSpring(springMajor(application));
    Dialects dialects = dialects(application, configuration, mapping, authorities, beans);
    this.shiro = new ShiroChains(program, application, configuration).read();
    ChainReader reader = new ChainReader(program, application, configuration, dialects, endpoints);
    List<OpenQuestion> unread = unread(application, shiro);
    List<List<ChainSource>> sources =
        new ArrayList<>(
            new XmlChains(application, configuration, dialects, securityMajor(application)).read());
    sources.addAll(reader.read());
    ChainMapping mapped = new ChainMapping(program, application);
    List<World> worlds =
        World.combine(sources).stream()
            .map(world -> world.before(mapped.unmapped()))
            .map(world -> protectedByDefault(world, application, unread).answered(answers))
            .toList();
    this.access = new ApplicationAccess(application, worlds, languages, mapping);
    MethodSecurity security = MethodSecurity.of(application, configuration);
    this.guards = new MethodGuards(program, application, security, authorities, beans);
    this.reached = new ReachedGuards(program, application, guards);
    this.markers = new MarkerGuards(program, MarkerSwitches.of(application));
    this.rest = new RestAccess(program, application, configuration);
    RequestGuards requests =
        new RequestGuards(
            new RequestGuards.Setting(program, application, configuration, authorities));
    StopperReader stopping = new StopperReader(program, application, configuration);
    List<PossibleGuard> stoppers = stoppers(stopping, worlds, answers);
    this.markerScope = new MarkerScope(application, stopping.annotationScopes(), access);
    this.failing = new FailingGuards(application.id(), stopping.failing(), access);
    this.codeGuards = new CodeGuards(application, stoppers, requests, access);
    this.objects = new ObjectChecks(program);
    this.chains = new ChainFacts(application.id(), languages);
  }

  Variant variant() {
    return variant;
  }

  /** The chains of all layers and how their rules cover each other. */
  List<GuardFact> chainFacts() {
    List<GuardFact> facts = new ArrayList<>(chains.of(access.chains()));
    shiro.layer().ifPresent(layer -> facts.addAll(chains.of(layer.chains())));
    rest.layers().forEach(layer -> facts.addAll(chains.of(layer.chains())));
    return facts;
  }

  /** The filters that let requests to these endpoints pass when their own check fails. */
  List<GuardFact> failingFacts(List<GuardedEndpoint> decided) {
    return failing.facts(variant.name(), decided);
  }

  /** Everything that bears on who may call the endpoint. */
  EndpointDecision decision(GuardedEndpoint endpoint) {
    Verdict verdict = access.verdict(endpoint, endpoints);
    List<MethodGuard> methodGuards = methodGuards(endpoint);
    ObjectChecks.Result checked = objects.of(endpoint, methodGuards);
    EndpointDecision outside =
        new EndpointDecision(
            endpoint,
            variant.name(),
            verdict,
            access.variation(endpoint).orElse(null),
            access.beaten(endpoint, verdict),
            methodGuards,
            codeGuards(endpoint),
            layers(endpoint),
            checked.check(),
            checked.checks(),
            answers);
    return outside.formula() instanceof Formula.Anyone
        ? codeGuards.handler(endpoint, endpoints).map(outside::with).orElse(outside)
        : outside;
  }

  /** Who passes to the endpoint; {@code methodGuards} are those of its handler. */
  Formula formula(GuardedEndpoint endpoint, List<MethodGuard> methodGuards) {
    return new EndpointDecision(
            endpoint,
            variant.name(),
            access.verdict(endpoint, endpoints),
            null,
            List.of(),
            methodGuards,
            codeGuards(endpoint),
            layers(endpoint),
            ObjectCheck.NOT_APPLICABLE,
            List.of(),
            answers)
        .formula();
  }

  /** Filters and interceptors as they were read or are corrected, and what stands outside. */
  private List<CodeGuard> codeGuards(GuardedEndpoint endpoint) {
    EndpointId id = endpoint.fact().id();
    List<CodeGuard> all = new ArrayList<>();
    answers.outside(id).forEach(each -> all.add(CodeGuard.outside(each)));
    for (CodeGuard guard : codeGuards.of(endpoint, endpoints)) {
      all.add(answers.guard(guard.name(), id).map(guard::corrected).orElse(guard));
    }
    return all;
  }

  private List<Verdict> layers(GuardedEndpoint endpoint) {
    List<Layer> before = new ArrayList<>(shiro.layer().stream().toList());
    before.addAll(rest.layers(endpoint));
    return before.stream().map(layer -> access.layer(layer, endpoint, endpoints)).toList();
  }

  /** The guards at the handler and at what it calls. */
  List<MethodGuard> methodGuards(GuardedEndpoint endpoint) {
    List<MethodGuard> all = new ArrayList<>(guards.of(endpoint.handler(), true));
    all.addAll(reached.from(endpoint.handler()));
    if (rest.owns(endpoint)) {
      all.removeIf(guard -> JSR250.contains(guard.annotation()));
      all.addAll(rest.guards(endpoint));
    }
    all.addAll(rest.servletGuards(endpoint));
    all.addAll(markerScope.at(endpoint, markers.of(endpoint.handler(), endpoint.type())));
    all.replaceAll(
        guard ->
            answers
                .guard("@" + guard.annotation(), endpoint.fact().id())
                .map(answer -> guard.corrected(answer.formula(), answer.evidence()))
                .orElse(guard));
    return all;
  }

  private List<PossibleGuard> stoppers(
      StopperReader stopping, List<World> worlds, Answers answers) {
    List<PossibleGuard> stoppers =
        new ArrayList<>(
            stopping.read(
                worlds.stream().flatMap(world -> world.placedFilters().stream()).toList()));
    stoppers.addAll(shiro.filters());
    stoppers.addAll(rest.filters());
    stoppers.replaceAll(each -> each.seeing(answers.known(each.requests())));
    return stoppers;
  }

  private static List<OpenQuestion> unread(
      ProtectedApplication application, ShiroChains.Reading shiro) {
    List<OpenQuestion> all =
        new ArrayList<>(
            new UnreadArtifacts()
                .questions(application).stream()
                    .filter(question -> !isRead(question, shiro))
                    .toList());
    all.addAll(application.outside());
    for (String file : application.beanFiles().unclear()) {
      all.add(
          OpenQuestion.about(
              "bean-file",
              file,
              "Does " + application.id().name() + " load " + file + "? It configures guards.",
              new Evidence(SourceSpan.file(file), "bean-file", file)));
    }
    return all;
  }

  /** Libraries whose guards are what the application's own code sets up, when that was read. */
  private static boolean isRead(OpenQuestion question, ShiroChains.Reading shiro) {
    return (question.subject().startsWith("org.apache.shiro:") && shiro.layer().isPresent())
        || question.subject().startsWith("cn.dev33:");
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

  /** The version of Spring Security, which has followed that of Spring since 5. */
  private static int securityMajor(ProtectedApplication application) {
    return application.libraries().stream()
        .filter(library -> library.name().matches("spring-security-(config|web|core)"))
        .map(library -> library.version().replaceAll("\\D.*$", ""))
        .filter(number -> number.matches("\\d{1,4}"))
        .map(Integer::valueOf)
        .findFirst()
        .orElseGet(() -> application.springMajor() == 0 ? 5 : application.springMajor());
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
