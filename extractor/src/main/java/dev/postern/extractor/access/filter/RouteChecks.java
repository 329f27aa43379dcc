package dev.postern.extractor.access.filter;

import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.access.path.PathDialect;
import dev.postern.extractor.access.path.Truth;
import dev.postern.extractor.access.request.Checkpoint;
import dev.postern.extractor.model.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sa-Token's interceptor and filter with the checks that code gives them. */
final class RouteChecks {

  private final List<AnnotationScope> annotationScopes = new ArrayList<>();
  private final Map<String, PossibleGuard> found = new LinkedHashMap<>();

  /** The requests for which annotations are read. */
  List<AnnotationScope> annotationScopes() {
    return List.copyOf(annotationScopes);
  }

  /** The checks by name and place. */
  Map<String, PossibleGuard> found() {
    return found;
  }

  /** The interceptor. */
  void routes(
      String kind,
      InterceptorModel.Routes routes,
      RequestSpec requests,
      Evidence at,
      Truth active) {
    annotationScopes.add(new AnnotationScope(requests, active, at));
    if (Value.isNull(routes.function())) {
      return;
    }
    OpenQuestion question =
        OpenQuestion.about(
            "interceptor",
            "SaInterceptor",
            "Which requests do the routes given to SaInterceptor stop, and for whom?",
            at);
    found.putIfAbsent(
        "SaInterceptor@" + at.span().place(),
        new PossibleGuard(
            kind,
            "SaInterceptor",
            requests,
            Checkpoint.routes(routes.function()),
            true,
            question,
            at,
            endpoint -> active));
  }

  /** Sa-Token's filter with its checks, before any handler is known. */
  void filter(InterceptorModel.RouteFilter filter, Truth active) {
    Evidence at = filter.evidence();
    OpenQuestion question =
        OpenQuestion.about(
            "filter",
            "Sa-Token's filter",
            "Which requests does the filter of Sa-Token stop, and for whom?",
            at);
    RequestSpec included =
        RegisteredPaths.either(
            at, filter.included(), PathDialect.ANT, new RequestSpec.Never("none"));
    RequestSpec excluded =
        RegisteredPaths.either(
            at, filter.excluded(), PathDialect.ANT, new RequestSpec.Never("none"));
    checked("SaFilter", filter.check(), included, excluded, question, active);
    checked(
        "SaFilter before",
        filter.first(),
        new RequestSpec.Any(),
        new RequestSpec.Never("none"),
        question,
        active);
  }

  private void checked(
      String name,
      Value check,
      RequestSpec included,
      RequestSpec excluded,
      OpenQuestion question,
      Truth active) {
    if (!Value.isNull(check)) {
      found.putIfAbsent(
          name + "@" + question.evidence().span().place(),
          new PossibleGuard(
              "FILTER",
              name,
              new RequestSpec.Both(List.of(included, new RequestSpec.Not(excluded))),
              Checkpoint.filterRoutes(check),
              true,
              question,
              question.evidence(),
              endpoint -> active));
    }
  }
}
