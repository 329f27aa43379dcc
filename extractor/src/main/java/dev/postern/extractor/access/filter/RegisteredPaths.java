package dev.postern.extractor.access.filter;

import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.access.path.PathDialect;
import dev.postern.extractor.access.path.PathPattern;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.decl.AnnotationUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The requests that a registration or an annotation names by patterns. */
final class RegisteredPaths {

  private RegisteredPaths() {}

  /** The requests of a registration; interceptors have patterns of Ant, filters of servlets. */
  static RequestSpec requests(InterceptorModel.Registration each, boolean interceptor) {
    PathDialect dialect = interceptor ? PathDialect.ANT : PathDialect.SERVLET;
    RequestSpec included = either(each.evidence(), each.included(), dialect, new RequestSpec.Any());
    RequestSpec excluded =
        either(each.evidence(), each.excluded(), dialect, new RequestSpec.Never("none"));
    return new RequestSpec.Both(List.of(included, new RequestSpec.Not(excluded)));
  }

  /** One of the patterns; {@code nothing} when there are none. */
  static RequestSpec either(
      Evidence at, List<Value> patterns, PathDialect dialect, RequestSpec nothing) {
    List<RequestSpec> all = new ArrayList<>();
    for (Value pattern : patterns) {
      Optional<String> text = Value.asText(pattern);
      all.add(
          text.<RequestSpec>map(
                  known -> new RequestSpec.Path(new PathPattern(dialect, known), "", null))
              .orElseGet(() -> undecided(pattern, at)));
    }
    return all.isEmpty() ? nothing : new RequestSpec.Either(all);
  }

  private static RequestSpec undecided(Value pattern, Evidence at) {
    String why =
        pattern instanceof Value.Unknown unknown ? unknown.why() : "a pattern given as code";
    return new RequestSpec.Undecided(
        OpenQuestion.about(
            "pattern", why, "Which paths does the registration name: " + why + "?", at));
  }

  /** The patterns of {@code @WebFilter}; all requests without any. */
  static RequestSpec patterns(AnnotationUse use) {
    List<String> texts = new ArrayList<>(use.strings("urlPatterns"));
    texts.addAll(use.strings("value"));
    List<RequestSpec> all = new ArrayList<>();
    for (String text : texts) {
      all.add(new RequestSpec.Path(new PathPattern(PathDialect.SERVLET, text), "", null));
    }
    return all.isEmpty() ? new RequestSpec.Any() : new RequestSpec.Either(all);
  }
}
