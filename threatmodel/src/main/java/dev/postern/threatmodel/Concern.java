package dev.postern.threatmodel;

import dev.postern.extractor.model.Confidence;
import dev.postern.threatmodel.model.EndpointRow;
import dev.postern.threatmodel.risk.RiskFacts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a threat concerns: its doors and the classes of data with their sensitivities.
 *
 * @param doors verb and path of every door named, sorted
 * @param rows those of them that the attack surface knows
 * @param sensitivities by class of data
 */
record Concern(List<String> doors, List<EndpointRow> rows, Map<String, String> sensitivities) {
  private static final Set<String> WITHOUT_CALLER = Set.of("SCHEDULE", "STARTUP");
  private static final Set<String> REQUESTS = Set.of("HTTP", "GRAPHQL", "WEBSOCKET");

  Concern {
    doors = List.copyOf(doors);
    rows = List.copyOf(rows);
    sensitivities = new TreeMap<>(sensitivities);
  }

  /** Names of the classes, sorted. */
  List<String> dataClasses() {
    return List.copyOf(sensitivities.keySet());
  }

  RiskFacts facts(String effect, Confidence confidence) {
    return new RiskFacts(
        exposure(),
        weakest(),
        confidence,
        rows.stream().anyMatch(row -> row.objectCheck().equals("ABSENT")),
        rows.stream().anyMatch(EndpointRow::stateChanging),
        List.copyOf(sensitivities.values()),
        effect,
        Math.max(1, rows.size()));
  }

  /** Of the most exposed door; nothing known counts as exposed. */
  private String exposure() {
    if (rows.isEmpty() || rows.stream().anyMatch(row -> REQUESTS.contains(row.protocol()))) {
      return "unknown";
    }
    return rows.stream().allMatch(row -> WITHOUT_CALLER.contains(row.protocol()))
        ? "schedule"
        : "message";
  }

  /** Of the weakest door; a threat without a door counts as unknown. */
  private String weakest() {
    if (rows.stream().anyMatch(EndpointRow::isPublic)) {
      return "anonymous";
    }
    if (rows.isEmpty() || rows.stream().anyMatch(EndpointRow::isUnknown)) {
      return "unknown";
    }
    if (rows.stream().anyMatch(row -> row.function().equals("AUTHENTICATED"))) {
      return "authenticated";
    }
    return rows.stream().allMatch(row -> row.function().equals("DENY")) ? "denied" : "role";
  }

  /** How to see a threat for oneself; empty when it has no door. */
  String verification(String door) {
    if (door.isEmpty()) {
      return "";
    }
    return switch (weakest()) {
      case "anonymous", "unknown" ->
          "Start the application and send "
              + door
              + " without credentials: any answer but 401, 403 or a way to the login confirms it.";
      case "authenticated" ->
          "Start the application and send "
              + door
              + " with an account that has no role and owns nothing.";
      default -> "Start the application and send " + door + " with the weakest role that passes.";
    };
  }

  /** How to see that a control holds. */
  String refusal(String door) {
    return "Start the application and send "
        + door
        + " without credentials: 401, 403 or a way to the login is the answer to expect.";
  }
}
