package dev.postern.extractor.access.method;

import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.decl.MethodDecl;

/**
 * A guard written at a method or its class.
 *
 * @param annotation simple name of the annotation as written
 * @param inertReason constant name of the reason why it is not enforced, empty when it is
 * @param inertDetail the reason in words
 */
public record MethodGuard(
    MethodDecl method,
    String annotation,
    Requirement requirement,
    String inertReason,
    String inertDetail,
    Evidence evidence) {

  /** The same guard enforced with the requirement that users know. */
  public MethodGuard corrected(Formula formula, Evidence answer) {
    return new MethodGuard(
        method, annotation, Requirement.of(formula, requirement.expression()), "", "", answer);
  }

  /** Whether it is enforced. */
  public boolean isEffective() {
    return inertReason.isEmpty();
  }
}
