package dev.postern.threatmodel.policy;

import java.time.LocalDate;

/**
 * Somebody answers for a violation for a while. It holds for the content it was written for: when
 * that changes, it is void.
 *
 * @param element what the violation is about, as the gate prints it
 * @param body hash of the content, as the gate prints it
 * @param expires last day
 */
public record Waiver(
    String rule,
    String element,
    String body,
    String reason,
    String owner,
    LocalDate created,
    LocalDate expires) {

  /** Whether it speaks of this violation, whatever its content. */
  public boolean concerns(String otherRule, String otherElement) {
    return rule.equals(otherRule) && element.equals(otherElement);
  }

  /** Whether it still holds on that day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isAfter(expires);
  }
}
