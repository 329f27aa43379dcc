package dev.postern.threatmodel;

import dev.postern.queries.Stake;
import dev.postern.threatmodel.model.EndpointRow;
import dev.postern.threatmodel.model.Touch;
import dev.postern.threatmodel.risk.DataAtRisk;
import dev.postern.threatmodel.risk.RiskFacts;
import dev.postern.threatmodel.rule.ThreatRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a threat concerns: its doors, the data behind them, and what is said to happen to it.
 *
 * @param doors verb and path of every door named, sorted
 * @param rows those of them that the attack surface knows
 * @param stakes what the findings say is at stake, distinct
 * @param sensitivities by class of data, of the whole model
 */
record Concern(
    List<String> doors,
    List<EndpointRow> rows,
    List<Stake> stakes,
    Map<String, String> sensitivities) {
  private static final Set<String> WITHOUT_CALLER = Set.of("SCHEDULE", "STARTUP");
  private static final Set<String> REQUESTS = Set.of("HTTP", "GRAPHQL", "WEBSOCKET");
  private static final Set<String> WITHOUT_DATA = Set.of("privilege-change", "metadata");
  private static final String OPERATE = "operate";

  Concern {
    doors = List.copyOf(doors);
    rows = List.copyOf(rows);
    stakes = List.copyOf(stakes);
    sensitivities = new TreeMap<>(sensitivities);
  }

  /**
   * Names of the classes at stake, sorted: those the findings name, else those behind the doors.
   */
  List<String> dataClasses() {
    TreeSet<String> classes = new TreeSet<>();
    stakes.forEach(stake -> classes.addAll(stake.dataClasses()));
    if (classes.isEmpty()) {
      rows.forEach(row -> classes.addAll(row.dataClasses()));
    }
    return List.copyOf(classes);
  }

  /** The facts of every effect at stake; the gravest of them is the risk. */
  List<RiskFacts> facts(ThreatRule rule) {
    List<Stake> stated =
        stakes.stream().filter(each -> !each.dataClasses().isEmpty()).distinct().toList();
    if (!stated.isEmpty()) {
      return stated.stream().map(stake -> facts(rule, effect(rule, stake), data(stake))).toList();
    }
    if (!rule.effect().equals(OPERATE)) {
      return List.of(facts(rule, rule.effect(), touched(Set.of())));
    }
    List<RiskFacts> facts = new ArrayList<>();
    facts.add(facts(rule, reading(), touched(Set.of("RETURN", "READ"))));
    if (changes()) {
      facts.add(facts(rule, writing(), touched(Set.of("WRITE", "DELETE"))));
    }
    return facts;
  }

  private RiskFacts facts(ThreatRule rule, String effect, List<DataAtRisk> data) {
    boolean operators = rule.audience() == ThreatRule.Audience.OPERATORS;
    boolean reading = effect.startsWith("read");
    boolean shown =
        reading ? data.stream().anyMatch(each -> each.share().equals("read")) : !writes(effect);
    return new RiskFacts(
        operators ? "operators" : exposure(),
        operators ? "role" : weakest(),
        shown ? "carried" : "reached",
        !operators && rows.stream().anyMatch(row -> row.objectCheck().equals("ABSENT")),
        !operators && !reading && changes(),
        WITHOUT_DATA.contains(effect) ? List.of() : data,
        effect,
        Math.max(1, rows.size()));
  }

  private static boolean writes(String effect) {
    return effect.startsWith("write");
  }

  private String effect(ThreatRule rule, Stake stake) {
    if (!rule.effect().equals(OPERATE)) {
      return rule.effect();
    }
    return switch (stake.effect()) {
      case READ, TOUCH -> reading();
      case CHANGE -> writing();
      case DELETE -> "write-any";
      case LOG -> "logged";
      case NOT_STATED -> changes() ? writing() : reading();
    };
  }

  private String reading() {
    return rows.isEmpty() || rows.stream().anyMatch(EndpointRow::severalRecords)
        ? "read-many"
        : "read-one";
  }

  private String writing() {
    return adds() ? "write-new" : "write-any";
  }

  private boolean changes() {
    return rows.stream().anyMatch(EndpointRow::stateChanging);
  }

  /** Whether every change adds records: nothing that exists is addressed, read or deleted. */
  private boolean adds() {
    return !rows.isEmpty()
        && rows.stream().filter(EndpointRow::stateChanging).allMatch(EndpointRow::addsOnly);
  }

  private List<DataAtRisk> data(Stake stake) {
    String share =
        switch (stake.effect()) {
          case READ -> "read";
          case TOUCH, NOT_STATED -> "touched";
          case CHANGE -> adds() ? "added" : "changed";
          case DELETE -> "changed";
          case LOG -> "logged";
        };
    return stake.dataClasses().stream().map(each -> data(each, share)).toList();
  }

  /** What code behind the doors does to data, in the given modes; all when none is given. */
  private List<DataAtRisk> touched(Set<String> modes) {
    List<DataAtRisk> data = new ArrayList<>();
    for (EndpointRow row : rows) {
      for (Touch touch : row.touches()) {
        if (modes.isEmpty() || modes.contains(touch.mode())) {
          data.add(data(touch.dataClass(), share(touch.mode())));
        }
      }
    }
    return data.stream().distinct().toList();
  }

  private String share(String mode) {
    return switch (mode) {
      case "RETURN" -> "read";
      case "READ" -> "touched";
      case "WRITE" -> adds() ? "added" : "changed";
      default -> "changed";
    };
  }

  private DataAtRisk data(String dataClass, String share) {
    return new DataAtRisk(dataClass, sensitivities.getOrDefault(dataClass, "PERSONAL"), share);
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
