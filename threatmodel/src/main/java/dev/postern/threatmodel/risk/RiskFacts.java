package dev.postern.threatmodel.risk;

import dev.postern.extractor.model.Confidence;
import java.util.List;

/**
 * What a risk is computed from.
 *
 * @param exposure row of the model's {@code exposure} table
 * @param access row of its {@code access} table: the weakest access among the doors concerned
 * @param objectUnchecked whether nothing compares the addressed object with the caller
 * @param sensitivities of the classes of data concerned, one entry per class
 * @param effect row of its {@code effect} table
 * @param doors number of endpoints concerned
 */
public record RiskFacts(
    String exposure,
    String access,
    Confidence confidence,
    boolean objectUnchecked,
    boolean stateChanging,
    List<String> sensitivities,
    String effect,
    int doors) {
  public RiskFacts {
    sensitivities = List.copyOf(sensitivities);
  }
}
