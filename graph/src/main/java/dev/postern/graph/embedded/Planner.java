package dev.postern.graph.embedded;

import dev.postern.graph.PlanReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.graphdb.ExecutionPlanDescription;
import org.neo4j.graphdb.GqlStatusObject;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.QueryExecutionType.QueryType;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/** Plans statements without running them. */
final class Planner {
  private static final String PREFIX = "EXPLAIN ";
  private static final Pattern POSITION =
      Pattern.compile("\\(line (\\d{1,9}), column (\\d{1,9}) \\(offset: (\\d{1,9})\\)\\)");
  private static final Pattern PROCEDURE = Pattern.compile("^\\s*([A-Za-z_][\\w.]*)\\s*\\(");

  private Planner() {}

  /**
   * Plans the statement; an error of it is part of the report. With the parameters it will run with
   * the plan is kept and used again by the run; without them the database plans a second time.
   */
  static PlanReport plan(
      GraphDatabaseService graph, String cypher, Map<String, Object> parameters) {
    try (Transaction transaction = graph.beginTx();
        Result result = transaction.execute(PREFIX + cypher, parameters)) {
      if (!result.getQueryExecutionType().isExplained()) {
        return failed("The statement could not be planned on its own; leave out PROFILE.");
      }
      List<ExecutionPlanDescription> operators = new ArrayList<>();
      collect(result.getExecutionPlanDescription(), operators);
      TreeSet<String> procedures = new TreeSet<>();
      operators.stream()
          .filter(Planner::callsProcedure)
          .map(Planner::procedure)
          .forEach(procedures::add);
      return new PlanReport(
          result.getQueryExecutionType().queryType() == QueryType.READ_ONLY,
          operators.stream().map(ExecutionPlanDescription::getName).distinct().sorted().toList(),
          List.copyOf(procedures),
          notifications(result),
          "");
    } catch (QueryExecutionException e) {
      return failed(withoutPrefix(String.valueOf(e.getMessage())));
    }
  }

  private static PlanReport failed(String message) {
    return new PlanReport(false, List.of(), List.of(), List.of(), message);
  }

  /**
   * The message as it would be without our prefix: the excerpt, the mark below it and the position,
   * which count it only in the first line.
   */
  private static String withoutPrefix(String message) {
    Matcher position = POSITION.matcher(message);
    if (!position.find()) {
      return message;
    }
    int line = Integer.parseInt(position.group(1));
    int shift = line == 1 ? PREFIX.length() : 0;
    String place =
        "(line %d, column %d (offset: %d))"
            .formatted(
                line,
                Integer.parseInt(position.group(2)) - shift,
                Integer.parseInt(position.group(3)) - PREFIX.length());
    String rest = message.substring(position.end());
    if (rest.startsWith("\n\"" + PREFIX)) {
      rest =
          rest.replace("\n\"" + PREFIX, "\n\"")
              .replaceFirst("\n {" + PREFIX.length() + "}( *\\^)", "\n$1");
    }
    return message.substring(0, position.start()) + place + rest;
  }

  private static void collect(ExecutionPlanDescription plan, List<ExecutionPlanDescription> into) {
    into.add(plan);
    plan.getChildren().forEach(child -> collect(child, into));
  }

  private static boolean callsProcedure(ExecutionPlanDescription operator) {
    return operator.getName().contains("ProcedureCall");
  }

  private static String procedure(ExecutionPlanDescription operator) {
    String details = String.valueOf(operator.getArguments().get("Details"));
    var matcher = PROCEDURE.matcher(details);
    return matcher.find() ? String.valueOf(matcher.group(1)) : details;
  }

  /** Warnings (class 01) and information (class 03); success and "no data" are neither. */
  private static List<String> notifications(Result result) {
    List<String> found = new ArrayList<>();
    for (GqlStatusObject status : result.getGqlStatusObjects()) {
      if (status.gqlStatus().startsWith("01") || status.gqlStatus().startsWith("03")) {
        found.add(status.gqlStatus() + ": " + status.statusDescription());
      }
    }
    return found.stream().distinct().sorted().toList();
  }
}
