package dev.postern.extractor.access;

import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.filter.FailingFilter;
import dev.postern.extractor.access.path.Truth;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.fact.GuardFact;
import dev.postern.extractor.model.id.ApplicationId;
import dev.postern.extractor.model.id.GuardId;
import java.util.ArrayList;
import java.util.List;

/** Filters that let requests pass when their own check fails, as guards that do not hold. */
final class FailingGuards {

  private final ApplicationId application;
  private final List<FailingFilter> filters;
  private final ApplicationAccess access;

  FailingGuards(ApplicationId application, List<FailingFilter> filters, ApplicationAccess access) {
    this.application = application;
    this.filters = List.copyOf(filters);
    this.access = access;
  }

  /** The filters, and the endpoints whose requests they see. */
  List<GuardFact> facts(String variant, List<GuardedEndpoint> endpoints) {
    List<GuardFact> facts = new ArrayList<>();
    for (FailingFilter filter : filters) {
      GuardId id = new GuardId(application, filter.name() + " after an exception");
      facts.add(
          new GuardFact.Guard(
              id,
              "",
              "FILTER",
              -1,
              filter.requests().display(),
              "OTHER",
              List.of(),
              filter.name(),
              Formula.anyone(),
              false,
              "FAIL_OPEN",
              "it lets the request pass after "
                  + (filter.exceptions().isEmpty()
                      ? "an exception"
                      : String.join(" or ", filter.exceptions())),
              filter.evidence()));
      for (GuardedEndpoint endpoint : endpoints) {
        boolean sees =
            filter
                    .requests()
                    .requests(ApplicationAccess.verbs(endpoint).get(0), access.languages())
                    .overlaps(access.targets(endpoint))
                == Truth.YES;
        if (sees) {
          facts.add(new GuardFact.Guarding(endpoint.fact().id(), id, "INERT", variant));
        }
      }
    }
    return facts;
  }
}
