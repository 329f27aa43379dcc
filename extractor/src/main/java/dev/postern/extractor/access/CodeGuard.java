package dev.postern.extractor.access;

import dev.postern.extractor.access.answer.Answer;
import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import java.util.List;

/**
 * A filter or interceptor that stands before an endpoint, and what it requires there.
 *
 * @param kind {@code INTERCEPTOR}, {@code FILTER} or, in front of the application, {@code OUTSIDE}
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

  /** What stands in front of the application. */
  static CodeGuard outside(Answer.Outside answer) {
    OpenQuestion question =
        OpenQuestion.about("outside", answer.name(), answer.name(), answer.evidence());
    return new CodeGuard(
        "OUTSIDE",
        answer.name(),
        new RequestSpec.Any(),
        answer.formula(),
        question,
        answer.evidence(),
        List.of());
  }

  /** The same guard with the requirement that users know. */
  CodeGuard corrected(Answer.Guard answer) {
    return new CodeGuard(
        kind, name, requests, answer.formula(), question, answer.evidence(), List.of(evidence));
  }

  boolean isDecided() {
    return formula.questions().isEmpty();
  }
}
