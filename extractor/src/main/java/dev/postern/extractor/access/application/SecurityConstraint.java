package dev.postern.extractor.access.application;

import dev.postern.extractor.model.Evidence;
import java.util.List;

/**
 * A security constraint of a deployment descriptor, or one a servlet declares.
 *
 * @param patterns servlet patterns below the context path
 * @param methods the verbs it covers; empty for all but the omitted ones
 * @param omitted the verbs it leaves out
 * @param restricted whether it restricts at all; restricted without roles denies
 * @param roles any of them suffices; {@code *} and {@code **} stand for any authenticated caller
 */
public record SecurityConstraint(
    List<String> patterns,
    List<String> methods,
    List<String> omitted,
    boolean restricted,
    List<String> roles,
    Evidence evidence) {
  public SecurityConstraint {
    patterns = List.copyOf(patterns);
    methods = List.copyOf(methods);
    omitted = List.copyOf(omitted);
    roles = List.copyOf(roles);
  }

  /** Whether it covers requests of a verb. */
  public boolean covers(String verb) {
    return methods.isEmpty() ? !omitted.contains(verb) : methods.contains(verb);
  }
}
