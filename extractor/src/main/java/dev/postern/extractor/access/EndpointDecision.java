package dev.postern.extractor.access;

import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.decision.Deciding;
import dev.postern.extractor.access.decision.Verdict;
import dev.postern.extractor.access.method.MethodGuard;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.access.ObjectCheck;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that bears on one endpoint in one variant.
 *
 * @param verdict of the chains
 * @param variation verdict on variations of the path, when it is another one
 * @param beaten rules that match but lose
 * @param methodGuards annotation guards, effective or not
 * @param codeGuards filters and interceptors before it
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
    ObjectCheck objectCheck) {

  EndpointDecision {
    beaten = List.copyOf(beaten);
    methodGuards = List.copyOf(methodGuards);
    codeGuards = List.copyOf(codeGuards);
    layers = List.copyOf(layers);
  }

  /** The verdict on variations of the path, when it differs. */
  Optional<Verdict> otherVerdict() {
    return Optional.ofNullable(variation)
        .filter(other -> !other.formula().equals(verdict.formula()));
  }

  /** Who passes: all layers must let the request through. */
  Formula formula() {
    List<Formula> parts = new ArrayList<>(List.of(verdict.formula()));
    for (MethodGuard guard : methodGuards) {
      if (guard.isEffective()) {
        parts.add(guard.requirement().formula());
      }
    }
    codeGuards.stream().filter(CodeGuard::isDecided).forEach(guard -> parts.add(guard.formula()));
    layers.forEach(layer -> parts.add(layer.formula()));
    Formula joined = Formula.all(parts);
    if (!(joined instanceof Formula.Anyone)) {
      return joined;
    }
    return Formula.all(
        codeGuards.stream()
            .map(CodeGuard::formula)
            .filter(formula -> !formula.questions().isEmpty())
            .toList());
  }

  /** Whether a rule that somebody wrote lets everybody pass. */
  boolean declaredPublic() {
    return allDeciding().stream()
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
