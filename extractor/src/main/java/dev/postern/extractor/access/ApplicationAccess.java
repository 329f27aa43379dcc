package dev.postern.extractor.access;

import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.chain.Chain;
import dev.postern.extractor.access.chain.Languages;
import dev.postern.extractor.access.chain.Layer;
import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.decision.Router;
import dev.postern.extractor.access.decision.Verdict;
import dev.postern.extractor.access.path.Language;
import dev.postern.extractor.access.path.PathDialect;
import dev.postern.extractor.access.path.PathOptions;
import dev.postern.extractor.access.path.PathPattern;
import dev.postern.extractor.access.path.Truth;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The chains of one application in one variant, ready to decide endpoints. */
final class ApplicationAccess {

  private static final List<String> ALL_VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

  /** Frameworks whose handlers also answer at their path with a slash behind it, always. */
  private static final Set<String> FINAL_SLASH_FREE =
      Set.of("jax-rs", "quarkus-rest-data", "micronaut");

  private final ProtectedApplication application;
  private final List<World> worlds;
  private final List<Router> routers = new ArrayList<>();
  private final Languages languages;
  private final PathOptions mapping;
  private final Map<GuardedEndpoint, Language> unshadowed = new HashMap<>();

  ApplicationAccess(
      ProtectedApplication application,
      List<World> worlds,
      Languages languages,
      PathOptions mapping) {
    this.application = application;
    this.worlds = List.copyOf(worlds);
    this.languages = languages;
    this.mapping = mapping;
    Evidence nowhere =
        new Evidence(application.evidence().span(), "uncovered-request", "no chain matches");
    worlds.forEach(world -> routers.add(new Router(world.chains(), languages, nowhere)));
  }

  List<World> worlds() {
    return worlds;
  }

  /** What the chains of another framework ask, over all verbs of the endpoint. */
  Verdict layer(Layer layer, GuardedEndpoint endpoint, List<GuardedEndpoint> others) {
    Evidence nowhere = application.evidence();
    Router router = new Router(layer.chains(), languages, nowhere);
    Verdict whole = overVerbs(endpoint, router, targets(endpoint));
    boolean split =
        whole.deciding().stream()
                .map(each -> each.rule().requirement().formula())
                .distinct()
                .count()
            > 1;
    Language own = split ? ownTargets(endpoint, others) : targets(endpoint);
    return split && own.isEmpty() == Truth.NO ? overVerbs(endpoint, router, own) : whole;
  }

  /** The chains of all worlds, each once. */
  List<Chain> chains() {
    Map<String, Chain> all = new LinkedHashMap<>();
    worlds.forEach(world -> world.chains().forEach(chain -> all.putIfAbsent(chain.name(), chain)));
    return List.copyOf(all.values());
  }

  /** The request targets of an endpoint as its mapping is written. */
  Language targets(GuardedEndpoint endpoint) {
    PathOptions options =
        FINAL_SLASH_FREE.contains(endpoint.fact().framework())
            ? PathOptions.finalSlash()
            : PathOptions.exact();
    return languages.of(new PathPattern(dialect(endpoint), pattern(endpoint), options));
  }

  /**
   * What the chains ask for variations of the path that the handler mapping also accepts, such as a
   * final slash; empty when there are none.
   */
  Optional<Verdict> variation(GuardedEndpoint endpoint) {
    boolean mapped = endpoint.fact().framework().startsWith("spring");
    if (mapping.equals(PathOptions.exact()) || !mapped) {
      return Optional.empty();
    }
    Language all = languages.of(new PathPattern(PathDialect.MVC, pattern(endpoint), mapping));
    Language varied = all.minus(targets(endpoint));
    return varied.isEmpty() == Truth.NO ? Optional.of(verdict(endpoint, varied)) : Optional.empty();
  }

  private static PathDialect dialect(GuardedEndpoint endpoint) {
    return endpoint.fact().framework().equals("servlet") ? PathDialect.SERVLET : PathDialect.MVC;
  }

  private static String pattern(GuardedEndpoint endpoint) {
    return endpoint.path().isEmpty()
        ? "/"
        : TypedPath.narrowed(endpoint.path(), endpoint.handler());
  }

  /** The verbs an endpoint answers. */
  static List<String> verbs(GuardedEndpoint endpoint) {
    String verb = endpoint.fact().id().verb();
    return verb.isEmpty() || verb.equals("ANY") || verb.equals("*")
        ? ALL_VERBS
        : List.of(verb.split("\\|", -1));
  }

  /** What the chains ask of callers of an endpoint, over all its verbs and all worlds. */
  Verdict verdict(GuardedEndpoint endpoint, List<GuardedEndpoint> others) {
    Verdict verdict = verdict(endpoint, targets(endpoint));
    boolean split =
        verdict.deciding().stream()
                .map(each -> each.rule().requirement().formula())
                .distinct()
                .count()
            > 1;
    if (!split) {
      return verdict;
    }
    Language own = ownTargets(endpoint, others);
    return own.isEmpty() == Truth.NO ? verdict(endpoint, own) : verdict;
  }

  private Verdict verdict(GuardedEndpoint endpoint, Language requests) {
    Verdict joined = null;
    for (int i = 0; i < routers.size(); i++) {
      Verdict here = overVerbs(endpoint, routers.get(i), requests);
      joined = joined == null ? here : joined.orElse(here, List.of(whichWorld()));
    }
    return joined == null ? undecided() : joined;
  }

  private static Verdict overVerbs(GuardedEndpoint endpoint, Router router, Language requests) {
    Verdict all = null;
    for (String verb : verbs(endpoint)) {
      Verdict one = router.decide(verb, requests);
      all = all == null ? one : all.or(one);
    }
    return all == null ? router.decide("GET", requests) : all;
  }

  private Verdict undecided() {
    OpenQuestion question =
        OpenQuestion.about(
            "chains",
            application.id().name(),
            "How do the security chains of "
                + application.id().name()
                + " combine? They depend on too many conditions.",
            application.evidence());
    return new Verdict(new Formula.Unknown(question.id()), List.of(), List.of(question));
  }

  private OpenQuestion whichWorld() {
    List<String> assumptions =
        worlds.stream().flatMap(world -> world.assumptions().stream()).distinct().toList();
    String subject = String.join("; ", assumptions.stream().limit(4).toList());
    return OpenQuestion.about(
        "condition",
        subject,
        "Which of these holds where the application runs: " + subject + "?",
        worlds.stream()
            .flatMap(world -> world.chains().stream())
            .map(Chain::evidence)
            .findFirst()
            .orElse(application.evidence()));
  }

  /** The request targets that reach the endpoint and no more specific one. */
  Language ownTargets(GuardedEndpoint endpoint, List<GuardedEndpoint> others) {
    return unshadowed.computeIfAbsent(endpoint, each -> withoutMoreSpecific(each, others));
  }

  /** The targets that no more specific mapping of the application takes away. */
  private Language withoutMoreSpecific(GuardedEndpoint endpoint, List<GuardedEndpoint> others) {
    Language own = targets(endpoint);
    Language left = own;
    for (GuardedEndpoint other : others) {
      boolean same = other.fact().id().equals(endpoint.fact().id());
      if (!same && verbs(other).containsAll(verbs(endpoint))) {
        Language theirs = targets(other);
        if (theirs.overlaps(own) == Truth.YES
            && own.includes(theirs) == Truth.YES
            && theirs.includes(own) == Truth.NO) {
          left = left.minus(theirs);
        }
      }
    }
    return left;
  }

  /** Rules that match an endpoint but lose to an earlier one. */
  List<dev.postern.extractor.access.decision.Deciding> beaten(
      GuardedEndpoint endpoint, Verdict verdict) {
    return routers.isEmpty()
        ? List.of()
        : routers.get(0).beaten(verbs(endpoint).get(0), targets(endpoint), verdict);
  }

  Languages languages() {
    return languages;
  }
}
