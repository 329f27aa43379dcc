package dev.postern.extractor.access.answer;

import dev.postern.extractor.access.path.Language;
import dev.postern.extractor.access.path.PathDialect;
import dev.postern.extractor.access.path.PathPattern;
import dev.postern.extractor.access.path.Truth;
import dev.postern.extractor.model.id.EndpointId;
import java.util.List;

/**
 * The endpoints an answer speaks of. Patterns are Ant patterns over paths as {@code postern
 * endpoints} lists them, with the context path.
 *
 * @param applications names; empty for all
 * @param under patterns, one of which must match every request of an endpoint; empty for all
 * @param except patterns; an endpoint of which some request matches one is left out
 */
public record AnswerScope(List<String> applications, List<String> under, List<String> except) {

  /** All endpoints. */
  public static final AnswerScope ALL = new AnswerScope(List.of(), List.of(), List.of());

  public AnswerScope {
    applications = List.copyOf(applications);
    under = List.copyOf(under);
    except = List.copyOf(except);
  }

  /** Whether the answer certainly speaks of every request of the endpoint. */
  public boolean covers(EndpointId endpoint) {
    if (!applications.isEmpty() && !applications.contains(endpoint.application().name())) {
      return false;
    }
    if (under.isEmpty() && except.isEmpty()) {
      return true;
    }
    Language requests = new PathPattern(PathDialect.MVC, endpoint.address()).language();
    return (under.isEmpty()
            || under.stream().anyMatch(text -> language(text).includes(requests) == Truth.YES))
        && except.stream().allMatch(text -> language(text).overlaps(requests) == Truth.NO);
  }

  private static Language language(String text) {
    return new PathPattern(PathDialect.ANT, text).language();
  }
}
