package dev.postern.extractor.access;

import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.access.filter.AnnotationScope;
import dev.postern.extractor.access.method.MethodGuard;
import dev.postern.extractor.access.path.Language;
import dev.postern.extractor.access.path.Truth;
import java.util.List;

/**
 * Annotations of Sa-Token are read by its interceptor ({@code SaInterceptor#preHandle}), so only
 * for the paths that this is registered for; with its aspect they count everywhere.
 */
final class MarkerScope {

  private final List<AnnotationScope> scopes;
  private final boolean everywhere;
  private final ApplicationAccess access;

  MarkerScope(
      ProtectedApplication application, List<AnnotationScope> scopes, ApplicationAccess access) {
    this.scopes = List.copyOf(scopes);
    this.access = access;
    this.everywhere =
        scopes.isEmpty()
            || application.libraries().stream()
                .anyMatch(library -> library.name().matches("sa-token-spring-(aop|el)"));
  }

  /** The guards as they hold at the endpoint. */
  List<MethodGuard> at(GuardedEndpoint endpoint, List<MethodGuard> guards) {
    return guards.stream().map(guard -> at(endpoint, guard)).toList();
  }

  private MethodGuard at(GuardedEndpoint endpoint, MethodGuard guard) {
    boolean concerned =
        !everywhere && guard.isEffective() && guard.annotation().startsWith("SaCheck");
    Truth covered = concerned ? covered(endpoint) : Truth.YES;
    return switch (covered) {
      case YES -> guard;
      case NO ->
          new MethodGuard(
              guard.method(),
              guard.annotation(),
              guard.requirement(),
              "INTERCEPTOR_NOT_MAPPED",
              "the interceptor that reads it is not registered for the path",
              guard.evidence());
      case UNKNOWN -> open(guard);
    };
  }

  private MethodGuard open(MethodGuard guard) {
    OpenQuestion question =
        OpenQuestion.about(
            "interceptor",
            "paths of SaInterceptor",
            "For which paths is the interceptor of Sa-Token registered?",
            scopes.get(0).evidence());
    return new MethodGuard(
        guard.method(),
        guard.annotation(),
        Requirement.open(question, guard.requirement().expression()),
        guard.inertReason(),
        guard.inertDetail(),
        guard.evidence());
  }

  private Truth covered(GuardedEndpoint endpoint) {
    Language targets = access.targets(endpoint);
    boolean some = false;
    for (AnnotationScope scope : scopes) {
      Language seen =
          scope.requests().requests(ApplicationAccess.verbs(endpoint).get(0), access.languages());
      if (scope.active() == Truth.YES && seen.includes(targets) == Truth.YES) {
        return Truth.YES;
      }
      some |= scope.active() != Truth.NO && seen.overlaps(targets) != Truth.NO;
    }
    return some ? Truth.UNKNOWN : Truth.NO;
  }
}
