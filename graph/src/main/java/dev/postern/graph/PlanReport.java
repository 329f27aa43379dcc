package dev.postern.graph;

import java.util.List;

/**
 * What planning a statement told.
 *
 * @param readOnly whether the plan only reads
 * @param loadsFiles whether the plan reads files or URLs
 * @param procedures names of the procedures it calls, sorted
 * @param notifications messages of the planner, each {@code CODE: text}, such as an unknown label
 * @param error why it could not be planned; empty when it could
 */
public record PlanReport(
    boolean readOnly,
    boolean loadsFiles,
    List<String> procedures,
    List<String> notifications,
    String error) {
  public PlanReport {
    procedures = List.copyOf(procedures);
    notifications = List.copyOf(notifications);
  }

  /** Whether the statement could be planned. */
  public boolean planned() {
    return error.isEmpty();
  }
}
