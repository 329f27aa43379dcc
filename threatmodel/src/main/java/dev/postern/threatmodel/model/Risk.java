package dev.postern.threatmodel.model;

import dev.postern.queries.Severity;
import java.util.Comparator;
import java.util.List;

/**
 * A risk by points: {@code score} is the likelihood band times the impact band, 1 to 25.
 *
 * @param likelihood points from 0 to 100
 * @param impact points from 0 to 100
 */
public record Risk(
    int likelihood,
    int impact,
    int likelihoodBand,
    int impactBand,
    Severity severity,
    List<RiskPoint> points) {

  /** By score, then by the points below it. */
  public static final Comparator<Risk> ORDER =
      Comparator.comparing(Risk::score)
          .thenComparing(risk -> risk.likelihood() * risk.impact())
          .thenComparing(Risk::impact);

  public Risk {
    points = List.copyOf(points);
  }

  /** From 1 to 25. */
  public int score() {
    return likelihoodBand * impactBand;
  }
}
