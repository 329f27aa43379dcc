package dev.postern.extractor.access;

import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.method.MethodGuard;
import dev.postern.extractor.model.access.Formula;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits a mapping of several verbs where the chains and guards tell the verbs apart in some
 * variant. The parts are exact: verbs stay together if and only if the same callers pass in every
 * variant.
 */
final class VerbPartition {

  private final List<VariantAccess> variants;

  VerbPartition(List<VariantAccess> variants) {
    this.variants = List.copyOf(variants);
  }

  /** The parts, in the order of their first verb; the endpoint itself when there is only one. */
  List<GuardedEndpoint> of(GuardedEndpoint endpoint) {
    List<String> verbs = ApplicationAccess.verbs(endpoint);
    if (verbs.size() < 2) {
      return List.of(endpoint);
    }
    List<List<MethodGuard>> guards =
        variants.stream().map(variant -> variant.methodGuards(endpoint)).toList();
    Map<List<Formula>, List<String>> groups = new LinkedHashMap<>();
    for (String verb : verbs.stream().sorted().toList()) {
      groups
          .computeIfAbsent(
              formulas(endpoint.limitedTo(List.of(verb)), guards), f -> new ArrayList<>())
          .add(verb);
    }
    return groups.size() == 1
        ? List.of(endpoint)
        : groups.values().stream().map(endpoint::limitedTo).toList();
  }

  private List<Formula> formulas(GuardedEndpoint part, List<List<MethodGuard>> guards) {
    List<Formula> formulas = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      formulas.add(variants.get(i).formula(part, guards.get(i)));
    }
    return formulas;
  }
}
