package dev.postern.extractor.access.filter;

import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.path.Truth;
import dev.postern.extractor.access.request.Checkpoint;
import dev.postern.extractor.model.Evidence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A filter or interceptor that may stop requests.
 *
 * @param kind {@code INTERCEPTOR} or {@code FILTER}
 * @param requests the requests it sees
 * @param code its code; absent when it could not be found
 * @param speaks whether its code speaks of authentication, so that silence about it is not enough
 * @param scope the endpoints it stands before
 * @param question the question that would decide it
 */
public record PossibleGuard(
    String kind,
    String name,
    RequestSpec requests,
    @Nullable Checkpoint code,
    boolean speaks,
    OpenQuestion question,
    Evidence evidence,
    Scope scope) {

  /** The endpoints a guard stands before, as far as requests do not tell. */
  @FunctionalInterface
  public interface Scope {
    Truth covers(GuardedEndpoint endpoint);
  }

  /** A guard before every endpoint whose requests it sees. */
  public PossibleGuard(
      String kind,
      String name,
      RequestSpec requests,
      @Nullable Checkpoint code,
      boolean speaks,
      OpenQuestion question,
      Evidence evidence) {
    this(kind, name, requests, code, speaks, question, evidence, PossibleGuard::everywhere);
  }

  /** The same guard seeing these requests. */
  public PossibleGuard seeing(RequestSpec others) {
    return others.equals(requests)
        ? this
        : new PossibleGuard(kind, name, others, code, speaks, question, evidence, scope);
  }

  private static Truth everywhere(GuardedEndpoint endpoint) {
    return Truth.YES;
  }

  /** Its code, when it was found. */
  public Optional<Checkpoint> checkpoint() {
    return Optional.ofNullable(code);
  }
}
