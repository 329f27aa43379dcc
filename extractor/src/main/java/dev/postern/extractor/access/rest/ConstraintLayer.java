package dev.postern.extractor.access.rest;

import dev.postern.extractor.access.application.SecurityConstraint;
import dev.postern.extractor.access.chain.Layer;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.access.chain.Rule;
import dev.postern.extractor.access.path.PathDialect;
import dev.postern.extractor.access.path.PathPattern;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Security constraints of the Servlet specification, 13.8: the best matching pattern decides, exact
 * before the longest prefix before an extension; constraints with the same pattern add up to the
 * weakest of them, except that one without roles denies; verbs that no constraint of the pattern
 * covers are open unless uncovered verbs are denied.
 */
final class ConstraintLayer {

  private static final List<String> VERBS =
      List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE");

  private final List<SecurityConstraint> constraints;
  private final boolean denyUncovered;

  ConstraintLayer(List<SecurityConstraint> constraints, boolean denyUncovered) {
    this.constraints = List.copyOf(constraints);
    this.denyUncovered = denyUncovered;
  }

  /** The layer; nothing without constraints. */
  Optional<Layer> layer() {
    if (constraints.isEmpty()) {
      return Optional.empty();
    }
    Set<String> patterns = new LinkedHashSet<>();
    constraints.forEach(each -> patterns.addAll(each.patterns()));
    List<String> ordered = new ArrayList<>(patterns);
    ordered.sort(
        Comparator.comparing(ConstraintLayer::rank).thenComparing(pattern -> -pattern.length()));
    List<Rule> rules = new ArrayList<>();
    for (String pattern : ordered) {
      for (String verb : VERBS) {
        rules.add(rule(pattern, verb));
      }
    }
    Evidence at = constraints.get(0).evidence();
    return Optional.of(
        Layer.of(
            "servlet",
            "security-constraints",
            "",
            rules,
            Requirement.of(Formula.anyone(), "no security constraint matches"),
            at));
  }

  private static int rank(String pattern) {
    return pattern.equals("/") ? 3 : pattern.startsWith("*.") ? 2 : pattern.endsWith("/*") ? 1 : 0;
  }

  private Rule rule(String pattern, String verb) {
    List<SecurityConstraint> here =
        constraints.stream()
            .filter(each -> each.patterns().contains(pattern) && each.covers(verb))
            .toList();
    RequestSpec matcher =
        new RequestSpec.Path(new PathPattern(PathDialect.SERVLET, pattern), verb, null);
    Evidence at = here.isEmpty() ? constraints.get(0).evidence() : here.get(0).evidence();
    return new Rule(matcher, requirement(here), at);
  }

  private Requirement requirement(List<SecurityConstraint> here) {
    if (here.isEmpty()) {
      return denyUncovered
          ? Requirement.of(Formula.nobody(), "deny-uncovered-http-methods")
          : Requirement.of(Formula.anyone(), "no constraint covers the verb");
    }
    boolean denied = here.stream().anyMatch(each -> each.restricted() && each.roles().isEmpty());
    if (denied) {
      return Requirement.of(Formula.nobody(), "an auth-constraint without roles");
    }
    List<Formula> any = new ArrayList<>();
    for (SecurityConstraint each : here) {
      if (!each.restricted()) {
        any.add(Formula.anyone());
      }
      for (String role : each.roles()) {
        any.add(
            role.equals("*") || role.equals("**")
                ? Formula.authenticated()
                : new Formula.Role(role));
      }
    }
    return Requirement.of(Formula.any(any), "security-constraint");
  }
}
