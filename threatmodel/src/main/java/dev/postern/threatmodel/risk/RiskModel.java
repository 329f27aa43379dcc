package dev.postern.threatmodel.risk;

import dev.postern.extractor.model.Confidence;
import dev.postern.queries.Severity;
import dev.postern.threatmodel.model.Risk;
import dev.postern.threatmodel.model.RiskPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The sum over the point tables of one version of the risk model. */
public final class RiskModel {
  private static final List<Severity> DESCENDING =
      List.of(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM);

  private final RiskTables tables;

  RiskModel(RiskTables tables) {
    this.tables = tables;
  }

  /** The bundled model. */
  public static RiskModel bundled() {
    return new RiskModel(RiskTables.bundled());
  }

  /** Name and digest of the tables, for the head of a report. */
  public String version() {
    return tables.version();
  }

  /**
   * The sum over the tables. The same facts always give the same risk, in whatever order their data
   * is listed; weaker access, more data and more doors never lower it.
   */
  public Risk assess(RiskFacts facts) {
    List<RiskPoint> likelihood = likelihood(facts);
    List<RiskPoint> impact = impact(facts);
    int likely = Math.min(100, sum(likelihood));
    int severe = Math.min(100, sum(impact));
    List<RiskPoint> points = new ArrayList<>(likelihood);
    points.addAll(impact);
    int score = band(likely) * band(severe);
    return new Risk(likely, severe, band(likely), band(severe), severity(score), points);
  }

  private List<RiskPoint> likelihood(RiskFacts facts) {
    List<RiskPoint> points = new ArrayList<>();
    add(points, "exposure", facts.exposure(), exposure(facts.exposure()));
    add(points, "access", facts.access(), access(facts.access()));
    String path = path(facts.confidence());
    add(points, "path", path, pathReason(facts.confidence()));
    if (facts.objectUnchecked()) {
      add(points, "friction", "no-object-check", "nothing compares the object with the caller");
    }
    if (facts.stateChanging()) {
      add(points, "friction", "state-changing", "state changes, and a request can be repeated");
    }
    return points;
  }

  private List<RiskPoint> impact(RiskFacts facts) {
    List<RiskPoint> points = new ArrayList<>();
    List<Integer> classes =
        facts.sensitivities().stream()
            .map(each -> tables.points("data", each))
            .sorted(Comparator.reverseOrder())
            .toList();
    if (!classes.isEmpty()) {
      int further = tables.points("data", "further-class") * (classes.size() - 1);
      int total = Math.min(tables.points("data", "most"), classes.get(0) + further);
      String reason =
          classes.size() == 1
              ? "1 class of data"
              : classes.size() + " classes of data, the most sensitive first";
      points.add(new RiskPoint("data", total, reason));
    }
    add(points, "effect", facts.effect(), facts.effect().replace('-', ' '));
    int doublings = 31 - Integer.numberOfLeadingZeros(Math.max(1, facts.doors()));
    int blast =
        Math.min(
            tables.points("blast", "most"), doublings * tables.points("blast", "per-doubling"));
    String doors = facts.doors() == 1 ? "1 endpoint" : facts.doors() + " endpoints";
    points.add(new RiskPoint("blast radius", blast, doors));
    return points;
  }

  private void add(List<RiskPoint> points, String table, String row, String reason) {
    points.add(new RiskPoint(table, tables.points(table, row), reason));
  }

  private static String exposure(String row) {
    return switch (row) {
      case "message" -> "reached by messages only";
      case "schedule" -> "started by a schedule only";
      default -> "nothing in the repository limits who can connect";
    };
  }

  private static String access(String row) {
    return switch (row) {
      case "anonymous" -> "no account is needed";
      case "unknown" -> "who may call is not known";
      case "authenticated" -> "any account is enough";
      case "denied" -> "nobody passes";
      default -> "a role or permission is needed";
    };
  }

  private static String path(Confidence confidence) {
    return switch (confidence) {
      case CONFIRMED -> "proven";
      case LIKELY -> "likely";
      case POSSIBLE -> "possible";
    };
  }

  private static String pathReason(Confidence confidence) {
    return switch (confidence) {
      case CONFIRMED -> "every step is exact";
      case LIKELY -> "some step is over-approximated";
      case POSSIBLE -> "a deciding fact is not known";
    };
  }

  private int band(int points) {
    return 1 + (int) tables.bands().stream().filter(cut -> points >= cut).count();
  }

  private Severity severity(int score) {
    return DESCENDING.stream()
        .filter(each -> score >= tables.points("severity", each.name()))
        .findFirst()
        .orElse(Severity.LOW);
  }

  private static int sum(List<RiskPoint> points) {
    return points.stream().mapToInt(RiskPoint::points).sum();
  }
}
