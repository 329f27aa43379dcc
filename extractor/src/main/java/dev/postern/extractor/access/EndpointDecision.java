package dev.postern.extractor.access;

import dev.postern.extractor.access.answer.Answer;
import dev.postern.extractor.access.answer.Answers;
import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.decision.Deciding;
import dev.postern.extractor.access.decision.Verdict;
import dev.postern.extractor.access.method.MethodGuard;
import dev.postern.extractor.access.objectcheck.Check;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.access.ObjectCheck;
import dev.postern.extractor.model.id.EndpointId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that bears on one endpoint in one variant.
 *
 * @param verdict of the chains
 * @param variation verdict on variations of the path, when it is another one
 * @param beaten rules that match but lose
 * @param methodGuards annotation guards, effective or not
 * @param codeGuards filters and interceptors before it
 * @param checks where the object is related to the caller
 * @param answers what users know
 * @param layers verdicts of the chains of other frameworks, all of which must let it pass
 */
record EndpointDecision(
    GuardedEndpoint endpoint,
    String variant,
    Verdict verdict,
    @Nullable Verdict variation,
    List<Deciding> beaten,
    List<MethodGuard> methodGuards,
    List<CodeGuard> codeGuards,
    List<Verdict> layers,
    ObjectCheck objectCheck,
    List<Check> checks,
    Answers answers) {

  EndpointDecision {
    beaten = List.copyOf(beaten);
    methodGuards = List.copyOf(methodGuards);
    codeGuards = List.copyOf(codeGuards);
    layers = List.copyOf(layers);
    checks = List.copyOf(checks);
  }

  /** The same with one more guard in code. */
  EndpointDecision with(CodeGuard guard) {
    return new EndpointDecision(
        endpoint,
        variant,
        verdict,
        variation,
        beaten,
        methodGuards,
        Stream.concat(codeGuards.stream(), Stream.of(guard)).toList(),
        layers,
        objectCheck,
        checks,
        answers);
  }

  /** The verdict on variations of the path, when it differs. */
  Optional<Verdict> otherVerdict() {
    return Optional.ofNullable(variation)
        .filter(other -> !other.formula().equals(verdict.formula()));
  }

  /** Who passes: all layers must let the request through. */
  Formula formula() {
    return formula(answers);
  }

  /** Who passes when nobody answers the questions. */
  Formula unanswered() {
    return formula(Answers.none());
  }

  private Formula formula(Answers known) {
    List<Formula> parts = new ArrayList<>(List.of(settled(verdict.formula(), known)));
    for (MethodGuard guard : methodGuards) {
      if (guard.isEffective()) {
        parts.add(settled(guard.requirement().formula(), known));
      }
    }
    List<Formula> code = codeGuards.stream().map(guard -> settled(guard.formula(), known)).toList();
    code.stream().filter(formula -> formula.questions().isEmpty()).forEach(parts::add);
    layers.forEach(layer -> parts.add(settled(layer.formula(), known)));
    Formula joined = Formula.all(parts);
    if (!(joined instanceof Formula.Anyone)) {
      return joined;
    }
    return Formula.all(code.stream().filter(formula -> !formula.questions().isEmpty()).toList());
  }

  private Formula settled(Formula formula, Answers known) {
    return known.isEmpty() ? formula : known.settle(formula, endpoint.fact().id());
  }

  /** The answers to questions that the decision would otherwise depend on. */
  List<Evidence> assumptions() {
    EndpointId id = endpoint.fact().id();
    return Stream.concat(
            unanswered().questions().stream()
                .flatMap(question -> answers.to(question, id).stream())
                .map(Answer.Requires::evidence),
            Stream.concat(
                    codeGuards.stream().map(CodeGuard::evidence),
                    methodGuards.stream().map(MethodGuard::evidence))
                .filter(evidence -> evidence.rule().equals("answer")))
        .distinct()
        .toList();
  }

  /** Whether a rule that somebody wrote lets everybody pass. */
  boolean declaredPublic() {
    boolean annotated =
        methodGuards.stream()
            .filter(MethodGuard::isEffective)
            .anyMatch(guard -> guard.requirement().formula() instanceof Formula.Anyone);
    return annotated
        || allDeciding().stream()
            .filter(each -> each.rule().requirement().formula() instanceof Formula.Anyone)
            .anyMatch(each -> !each.isDefault() || each.chain().bypass());
  }

  /** The rules that decide, those of other frameworks first. */
  List<Deciding> allDeciding() {
    List<Deciding> all = new ArrayList<>();
    layers.forEach(layer -> all.addAll(layer.deciding()));
    all.addAll(verdict.deciding());
    return all;
  }

  /** Whether different rules decide different requests. */
  boolean isSplit() {
    return verdict.deciding().stream()
            .map(each -> each.rule().requirement().formula())
            .distinct()
            .count()
        > 1;
  }

  /** All open questions that its formula names. */
  List<OpenQuestion> questions() {
    LinkedHashSet<OpenQuestion> all = new LinkedHashSet<>(verdict.questions());
    for (MethodGuard guard : methodGuards) {
      if (guard.isEffective()) {
        all.addAll(guard.requirement().questions());
      }
    }
    codeGuards.forEach(guard -> all.add(guard.question()));
    layers.forEach(layer -> all.addAll(layer.questions()));
    List<String> named = formula().questions();
    return all.stream().filter(question -> named.contains(question.id())).toList();
  }
}
