package dev.postern.extractor.access;

import dev.postern.extractor.access.answer.Answers;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which answers a decision rests on: those without which another caller would pass.
 *
 * @param asked collects the ids of all questions, the answered ones included
 * @param plain the same variant without answers, when there are answers and it exists
 */
record Assumptions(Answers answers, Optional<VariantAccess> plain, Set<String> asked) {

  /** The places of the answers; none when the code alone gives the same decision. */
  List<Evidence> of(EndpointDecision decision) {
    if (answers.isEmpty()) {
      return List.of();
    }
    asked.addAll(decision.unanswered().questions());
    Optional<Formula> usual =
        plain.map(
            access ->
                access.formula(decision.endpoint(), access.methodGuards(decision.endpoint())));
    usual.ifPresent(formula -> asked.addAll(formula.questions()));
    boolean same = usual.filter(decision.formula()::equals).isPresent();
    if (same) {
      return List.of();
    }
    Set<Evidence> places = new LinkedHashSet<>(decision.assumptions());
    if (places.isEmpty()) {
      places.addAll(answers.matchers());
      places.addAll(answers.run());
    }
    return List.copyOf(places);
  }
}
