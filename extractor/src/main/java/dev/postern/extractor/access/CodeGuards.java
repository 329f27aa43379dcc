package dev.postern.extractor.access;

import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.filter.PossibleGuard;
import dev.postern.extractor.access.path.Language;
import dev.postern.extractor.access.path.Truth;
import dev.postern.extractor.access.request.Exchange;
import dev.postern.extractor.access.request.RequestGuards;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The filters and interceptors of an application, and what each requires of whom. */
final class CodeGuards {

  private final ProtectedApplication application;
  private final List<PossibleGuard> guards;
  private final RequestGuards readings;
  private final ApplicationAccess access;

  CodeGuards(
      ProtectedApplication application,
      List<PossibleGuard> guards,
      RequestGuards readings,
      ApplicationAccess access) {
    this.application = application;
    this.guards = List.copyOf(guards);
    this.readings = readings;
    this.access = access;
  }

  /** The guards that stop some callers of the endpoint, or may do so. */
  List<CodeGuard> of(GuardedEndpoint endpoint, List<GuardedEndpoint> others) {
    List<CodeGuard> found = new ArrayList<>();
    for (PossibleGuard guard : guards) {
      before(guard, endpoint, others).ifPresent(found::add);
    }
    return found;
  }

  /** What the handler itself requires of its callers. */
  Optional<CodeGuard> handler(GuardedEndpoint endpoint, List<GuardedEndpoint> others) {
    if (!readings.looksAtTheCaller(endpoint)) {
      return Optional.empty();
    }
    List<Formula> perVerb = new ArrayList<>();
    Set<Evidence> refusals = new LinkedHashSet<>();
    for (String verb : ApplicationAccess.verbs(endpoint)) {
      Language targets = access.ownTargets(endpoint, others);
      RequestGuards.Reading reading =
          readings.readHandler(
              new Exchange.Route(
                  endpoint, verb, application.contextPath(), targets, access.languages()));
      perVerb.add(reading.formula().orElse(Formula.anyone()));
      refusals.addAll(reading.refusals());
    }
    Formula formula = Formula.any(perVerb);
    if (formula instanceof Formula.Anyone) {
      return Optional.empty();
    }
    List<Evidence> places = refusals.stream().sorted().toList();
    String name = endpoint.type().id().simpleName() + "." + endpoint.handler().name();
    Evidence first =
        places.isEmpty()
            ? new Evidence(endpoint.handler().span(), "refusal", "strangers are sent away here")
            : places.get(0);
    return Optional.of(
        new CodeGuard(
            "PROGRAMMATIC",
            name,
            new RequestSpec.Any(),
            formula,
            OpenQuestion.about("handler", name, "Whom does " + name + " refuse?", first),
            first,
            places));
  }

  private Optional<CodeGuard> before(
      PossibleGuard guard, GuardedEndpoint endpoint, List<GuardedEndpoint> others) {
    List<Formula> perVerb = new ArrayList<>();
    Set<Evidence> refusals = new LinkedHashSet<>();
    for (String verb : ApplicationAccess.verbs(endpoint)) {
      perVerb.add(formula(guard, endpoint, others, verb, refusals));
    }
    Formula formula = Formula.any(perVerb);
    if (formula instanceof Formula.Anyone) {
      return Optional.empty();
    }
    List<Evidence> places = refusals.stream().sorted().toList();
    return Optional.of(
        new CodeGuard(
            guard.kind(),
            guard.name(),
            guard.requests(),
            formula,
            guard.question(),
            places.isEmpty() ? guard.evidence() : places.get(0),
            places));
  }

  /**
   * Interceptors are given to the handler mapping of controllers; to other handlers of Spring MVC
   * as well, but with handlers of another kind.
   */
  private static Truth mapped(PossibleGuard guard, GuardedEndpoint endpoint) {
    if (!guard.kind().equals("INTERCEPTOR")) {
      return Truth.YES;
    }
    return switch (endpoint.fact().framework()) {
      case "spring-mvc" -> Truth.YES;
      case "spring-mvc-handler", "spring-functional" -> Truth.UNKNOWN;
      default -> Truth.NO;
    };
  }

  private Formula formula(
      PossibleGuard guard,
      GuardedEndpoint endpoint,
      List<GuardedEndpoint> others,
      String verb,
      Set<Evidence> refusals) {
    Truth covered = guard.scope().covers(endpoint).and(mapped(guard, endpoint));
    if (covered == Truth.NO) {
      return Formula.anyone();
    }
    Language targets = access.targets(endpoint);
    Language seen = guard.requests().requests(verb, access.languages());
    Formula unknown =
        guard.speaks() ? new Formula.Unknown(guard.question().id()) : Formula.anyone();
    if (seen.overlaps(targets) == Truth.NO) {
      return Formula.anyone();
    }
    if (seen.includes(targets) != Truth.YES) {
      targets = access.ownTargets(endpoint, others);
    }
    Truth all = seen.includes(targets);
    if (all != Truth.YES) {
      return all == Truth.NO ? Formula.anyone() : unknown;
    }
    if (guard.checkpoint().isEmpty() || covered == Truth.UNKNOWN) {
      return unknown;
    }
    RequestGuards.Reading reading =
        readings.read(
            guard.checkpoint().get(),
            new Exchange.Route(
                endpoint, verb, application.contextPath(), targets, access.languages()));
    Optional<Formula> known = reading.formula();
    if (known.isPresent() && !(known.get() instanceof Formula.Anyone)) {
      refusals.addAll(reading.refusals());
    }
    return known.orElse(unknown);
  }
}
