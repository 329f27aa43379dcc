package dev.postern.graph;

import java.util.List;

/**
 * What planning a statement told.
 *
 * @param readOnly whether the plan only reads
 * @param operators names of the plan's operators, sorted
 * @param procedures names of the procedures it calls, sorted
 * @param notifications messages of the planner, each {@code status: text} as in the standard for
 *     graph queries, such as {@code 01N50} for an unknown label
 * @param error why it could not be planned; empty when it could
 */
public record PlanReport(
    boolean readOnly,
    List<String> operators,
    List<String> procedures,
    List<String> notifications,
    String error) {
  public PlanReport {
    operators = List.copyOf(operators);
    procedures = List.copyOf(procedures);
    notifications = List.copyOf(notifications);
  }

  /** Whether the plan reads files or URLs. */
  public boolean loadsFiles() {
    return operators.stream().anyMatch(operator -> operator.startsWith("LoadCSV"));
  }

  /** Whether the statement could be planned. */
  public boolean planned() {
    return error.isEmpty();
  }
}
