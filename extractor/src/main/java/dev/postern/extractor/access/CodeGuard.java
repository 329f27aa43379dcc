package dev.postern.extractor.access;

import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import java.util.List;

/**
 * A filter or interceptor that stands before an endpoint, and what it requires there.
 *
 * @param kind {@code INTERCEPTOR} or {@code FILTER}
 * @param formula who passes; an open question when that is not known
 * @param question the question that would decide it
 * @param evidence where it refuses strangers, or where it is registered
 */
record CodeGuard(
    String kind,
    String name,
    RequestSpec requests,
    Formula formula,
    OpenQuestion question,
    Evidence evidence,
    List<Evidence> refusals) {

  CodeGuard {
    refusals = List.copyOf(refusals);
  }

  boolean isDecided() {
    return formula.questions().isEmpty();
  }
}
