package dev.postern.threatmodel.risk;

import dev.postern.queries.Severity;
import dev.postern.threatmodel.model.Risk;
import dev.postern.threatmodel.model.RiskPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The sum over the point tables of one version of the risk model. */
public final class RiskModel {
  private static final List<Severity> DESCENDING =
      List.of(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM);

  private static final Set<String> BOUNDED = Set.of("read-many", "read-one", "logged");
  private static final Comparator<DataAtRisk> ORDER =
      Comparator.comparing(DataAtRisk::dataClass)
          .thenComparing(DataAtRisk::sensitivity)
          .thenComparing(DataAtRisk::share);

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
    add(points, "path", facts.path(), path(facts.path()));
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
    int worth = data(facts.data(), points);
    int effect = tables.points("effect", facts.effect());
    boolean bounded = BOUNDED.contains(facts.effect()) && effect > worth;
    String words = facts.effect().replace('-', ' ');
    points.add(
        new RiskPoint(
            "effect",
            bounded ? worth : effect,
            bounded ? words + ", no graver than the data itself" : words));
    int doublings = 31 - Integer.numberOfLeadingZeros(Math.max(1, facts.doors()));
    int blast =
        Math.min(
            tables.points("blast", "most"), doublings * tables.points("blast", "per-doubling"));
    String doors = facts.doors() == 1 ? "1 endpoint" : facts.doors() + " endpoints";
    points.add(new RiskPoint("blast radius", blast, doors));
    return points;
  }

  /** The gravest class counts by its points, each further one by as many as the table says. */
  private int data(List<DataAtRisk> data, List<RiskPoint> points) {
    TreeMap<String, Integer> worth = new TreeMap<>();
    TreeMap<String, String> shares = new TreeMap<>();
    for (DataAtRisk each : data.stream().sorted(ORDER).toList()) {
      int own = tables.dataPoints(each) * tables.points("share", each.share()) / 100;
      if (worth.getOrDefault(each.dataClass(), -1) < own) {
        worth.put(each.dataClass(), own);
        shares.put(each.dataClass(), each.share());
      }
    }
    if (worth.isEmpty()) {
      return 0;
    }
    int most = worth.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    String gravest =
        worth.entrySet().stream()
            .filter(each -> each.getValue() == most)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    int further = tables.points("data", "further-class") * (worth.size() - 1);
    int total = Math.min(tables.points("data", "most"), most + Math.min(most, further));
    points.add(new RiskPoint("data", total, reason(gravest, shares, worth.size() - 1)));
    return total;
  }

  private static String reason(String gravest, Map<String, String> shares, int others) {
    return gravest
        + " is "
        + shares.get(gravest)
        + switch (others) {
          case 0 -> "";
          case 1 -> ", and 1 more class of data";
          default -> ", and " + others + " more classes of data";
        };
  }

  private void add(List<RiskPoint> points, String table, String row, String reason) {
    points.add(new RiskPoint(table, tables.points(table, row), reason));
  }

  private static String exposure(String row) {
    return switch (row) {
      case "message" -> "reached by messages only";
      case "operators" -> "only who runs the application sees it";
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

  private static String path(String row) {
    return row.equals("carried")
        ? "the effect shows at the door itself"
        : "calls lead to the effect; values on the way are not followed";
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
