package dev.postern.queries;

import java.time.LocalDate;

/**
 * Somebody takes a risk.
 *
 * @param id id of the finding
 * @param owner who answers for it; {@code unnamed} when nobody was named
 * @param reason why it is taken
 * @param until last day on which the acceptance holds
 * @param created date of the head commit when it was written
 */
public record AcceptedRisk(
    String id, String owner, String reason, LocalDate until, LocalDate created) {

  /** Whether it still holds on that day, the date of the head commit. */
  public boolean holdsOn(LocalDate day) {
    return !day.isAfter(until);
  }
}
