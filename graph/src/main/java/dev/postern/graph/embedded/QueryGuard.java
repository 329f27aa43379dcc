package dev.postern.graph.embedded;

import dev.postern.graph.GraphException;
import dev.postern.graph.GraphException.Reason;
import dev.postern.graph.PlanReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.graphdb.GraphDatabaseService;

/**
 * Lets only statements through whose plan reads the graph and nothing else. It looks at the plan,
 * not at the text, so that no spelling gets around it.
 */
final class QueryGuard {
  private static final Set<String> COMMANDS =
      Set.of("ShowConstraints", "ShowFunctions", "ShowIndexes", "ShowProcedures");

  private final GraphDatabaseService graph;

  QueryGuard(GraphDatabaseService graph) {
    this.graph = graph;
  }

  /**
   * Refuses what is not allowed.
   *
   * @throws GraphException with reason {@code BAD_STATEMENT} or {@code REFUSED}
   */
  void check(String cypher, Map<String, Object> parameters) {
    PlanReport plan = Planner.plan(graph, cypher, parameters);
    if (!plan.planned()) {
      throw new GraphException(Reason.BAD_STATEMENT, plan.error());
    }
    refusal(plan)
        .ifPresent(
            why -> {
              throw new GraphException(Reason.REFUSED, "Refused: " + why);
            });
  }

  private static Optional<String> refusal(PlanReport plan) {
    if (!plan.readOnly()) {
      return Optional.of("the statement would change the graph; only reading is allowed.");
    }
    if (plan.loadsFiles()) {
      return Optional.of("LOAD CSV reads files or URLs; only the graph may be read.");
    }
    List<String> procedures =
        plan.procedures().stream()
            .filter(name -> !DatabaseSettings.PROCEDURES.contains(name))
            .toList();
    if (!procedures.isEmpty()) {
      return Optional.of(
          "procedure "
              + String.join(", ", procedures)
              + " is not on the list; allowed are "
              + String.join(", ", DatabaseSettings.PROCEDURES)
              + ".");
    }
    return plan.operators().stream()
        .filter(QueryGuard::isForbiddenCommand)
        .findFirst()
        .map(operator -> operator + " is an administration command; only the graph may be read.");
  }

  private static boolean isForbiddenCommand(String operator) {
    boolean command = operator.startsWith("Show") || operator.startsWith("Terminate");
    return command && !COMMANDS.contains(operator);
  }
}
