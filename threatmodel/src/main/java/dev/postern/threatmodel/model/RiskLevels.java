package dev.postern.threatmodel.model;

import dev.postern.queries.Severity;

/**
 * One threat under three assumptions; none of them exceeds the one before.
 *
 * @param inherent with no control before the doors
 * @param current with the controls that were found
 * @param projected after the fix that is recommended
 */
public record RiskLevels(Level inherent, Level current, Level projected) {

  /** The levels of three risks. */
  public static RiskLevels of(Risk inherent, Risk current, Risk projected) {
    return new RiskLevels(Level.of(inherent), Level.of(current), Level.of(projected));
  }

  /** A risk without its points. */
  public record Level(Severity severity, int score, int likelihood, int impact) {
    static Level of(Risk risk) {
      return new Level(risk.severity(), risk.score(), risk.likelihood(), risk.impact());
    }
  }
}
