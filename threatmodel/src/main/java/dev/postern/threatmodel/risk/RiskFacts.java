package dev.postern.threatmodel.risk;

import java.util.List;

/**
 * What a risk is computed from. How sure it is stands apart and does not enter.
 *
 * @param exposure row of the model's {@code exposure} table
 * @param access row of its {@code access} table: the weakest access among the doors concerned
 * @param path row of its {@code path} table
 * @param objectUnchecked whether nothing compares the addressed object with the caller
 * @param data one entry per class of data and what happens to it, in any order
 * @param effect row of its {@code effect} table
 * @param doors number of endpoints concerned
 */
public record RiskFacts(
    String exposure,
    String access,
    String path,
    boolean objectUnchecked,
    boolean stateChanging,
    List<DataAtRisk> data,
    String effect,
    int doors) {
  public RiskFacts {
    data = List.copyOf(data);
  }

  /** The same once the doors need a role. */
  public RiskFacts behindRole() {
    return with(access.equals("denied") ? access : "role", path, objectUnchecked);
  }

  /** The same once nobody gets through this way. */
  public RiskFacts closed() {
    return with("denied", "reached", false);
  }

  private RiskFacts with(String newAccess, String newPath, boolean unchecked) {
    return new RiskFacts(
        exposure, newAccess, newPath, unchecked, stateChanging, data, effect, doors);
  }

  /** The same with no control before the doors. */
  public RiskFacts uncontrolled() {
    return new RiskFacts(exposure, "anonymous", path, true, stateChanging, data, effect, doors);
  }
}
