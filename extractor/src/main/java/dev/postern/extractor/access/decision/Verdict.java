package dev.postern.extractor.access.decision;

import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.model.access.Formula;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What the chains ask of callers of some requests.
 *
 * @param formula who passes
 * @param deciding the rules that decide, in order of precedence
 * @param questions open questions the formula names
 */
public record Verdict(Formula formula, List<Deciding> deciding, List<OpenQuestion> questions) {

  public Verdict {
    deciding = List.copyOf(deciding);
    questions = List.copyOf(new LinkedHashSet<>(questions));
  }

  /** The verdict for no requests at all. */
  static Verdict none() {
    return new Verdict(Formula.nobody(), List.of(), List.of());
  }

  static Verdict of(Deciding deciding) {
    return new Verdict(
        deciding.rule().requirement().formula(),
        List.of(deciding),
        deciding.rule().requirement().questions());
  }

  /** Both apply, to different requests: a caller may choose. */
  public Verdict or(Verdict other) {
    if (deciding.isEmpty()) {
      return other;
    }
    if (other.deciding.isEmpty()) {
      return this;
    }
    return new Verdict(
        Formula.any(List.of(formula, other.formula)),
        concat(deciding, other.deciding),
        concat(questions, other.questions));
  }

  /** One of the two applies, the question tells which. */
  public Verdict orElse(Verdict other, List<OpenQuestion> which) {
    if (formula.equals(other.formula)) {
      return new Verdict(
          formula, concat(deciding, other.deciding), concat(questions, other.questions));
    }
    List<Formula> unknown = new ArrayList<>();
    which.forEach(question -> unknown.add(new Formula.Unknown(question.id())));
    if (formula.impliesAuthenticated() && other.formula.impliesAuthenticated()) {
      unknown.add(Formula.authenticated());
    }
    return new Verdict(
        Formula.all(unknown),
        concat(deciding, other.deciding),
        concat(which, concat(questions, other.questions)));
  }

  private static <T> List<T> concat(List<T> left, List<T> right) {
    List<T> all = new ArrayList<>(left);
    all.addAll(right);
    return all;
  }
}
