package dev.postern.threatmodel.portfolio;

import dev.postern.threatmodel.snapshot.EndpointState;
import dev.postern.threatmodel.snapshot.MethodState;
import dev.postern.threatmodel.snapshot.Snapshot;
import dev.postern.threatmodel.snapshot.Snapshot.GapState;
import dev.postern.threatmodel.snapshot.Snapshot.ThreatState;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * One repository. The natural order puts what needs attention first and is total over distinct
 * snapshots.
 *
 * @param open open threats by severity, gravest first: critical, high, medium, low and less
 * @param possible threats of which a deciding fact is not known
 * @param callsResolved in percent; -1 when there are no calls
 * @param aiLeast lines of code that an AI is declared for, in percent; -1 without code
 * @param aiMost the same with lines whose origin is not declared
 * @param outside other systems that data goes to, sorted
 * @param worst the gravest open threat in a sentence; empty when none is open
 */
public record PortfolioRow(
    String repository,
    String commit,
    String date,
    boolean dirty,
    String tool,
    int endpoints,
    int anonymous,
    int anonymousWithData,
    int undecided,
    List<Integer> open,
    int possible,
    int accepted,
    int callsResolved,
    int gaps,
    int aiLeast,
    int aiMost,
    List<String> outside,
    String worst)
    implements Comparable<PortfolioRow> {
  private static final List<String> SEVERITIES = List.of("CRITICAL", "HIGH", "MEDIUM");
  private static final Comparator<PortfolioRow> ORDER =
      Comparator.comparing((PortfolioRow row) -> -row.open().get(0))
          .thenComparing(row -> -row.open().get(1))
          .thenComparing(row -> -row.anonymousWithData())
          .thenComparing(row -> -row.open().get(2))
          .thenComparing(PortfolioRow::repository)
          .thenComparing(PortfolioRow::commit)
          .thenComparing(PortfolioRow::date)
          .thenComparing(PortfolioRow::worst);

  public PortfolioRow {
    open = List.copyOf(open);
    outside = List.copyOf(outside);
  }

  /** The row of a snapshot. */
  public static PortfolioRow of(Snapshot snapshot) {
    List<EndpointState> requests =
        snapshot.endpoints().stream().filter(each -> each.protocol().equals("HTTP")).toList();
    List<MethodState> code = snapshot.methods().stream().filter(each -> !each.test()).toList();
    int lines = code.stream().mapToInt(MethodState::codeLines).sum();
    int ai = code.stream().mapToInt(MethodState::aiLines).sum();
    int undeclared = code.stream().mapToInt(MethodState::undeclaredLines).sum();
    return new PortfolioRow(
        snapshot.origin().repository(),
        snapshot.origin().commit(),
        snapshot.origin().date(),
        snapshot.origin().dirty(),
        snapshot.origin().tool(),
        requests.size(),
        (int) requests.stream().filter(EndpointState::isPublic).count(),
        (int)
            requests.stream()
                .filter(each -> each.isPublic() && !each.dataClasses().isEmpty())
                .count(),
        (int) requests.stream().filter(EndpointState::isUnknown).count(),
        open(snapshot),
        with(snapshot, "POSSIBLE"),
        with(snapshot, "ACCEPTED"),
        percent(snapshot.seen().resolved(), snapshot.seen().calls()),
        snapshot.gaps().stream().mapToInt(GapState::count).sum(),
        percent(ai, lines),
        percent(Math.min(lines, ai + undeclared), lines),
        List.copyOf(outside(snapshot)),
        worst(snapshot));
  }

  private static List<Integer> open(Snapshot snapshot) {
    int[] counts = new int[SEVERITIES.size() + 1];
    for (ThreatState threat : snapshot.threats()) {
      if (threat.status().equals("OPEN")) {
        int rank = SEVERITIES.indexOf(threat.severity());
        counts[rank < 0 ? SEVERITIES.size() : rank]++;
      }
    }
    return java.util.Arrays.stream(counts).boxed().toList();
  }

  private static int with(Snapshot snapshot, String status) {
    return (int)
        snapshot.threats().stream().filter(threat -> threat.status().equals(status)).count();
  }

  private static TreeSet<String> outside(Snapshot snapshot) {
    TreeSet<String> names = new TreeSet<>();
    snapshot.system().crossings().stream()
        .filter(each -> each.targetZone().equals("Third parties"))
        .forEach(each -> names.add(each.target()));
    return names;
  }

  private static String worst(Snapshot snapshot) {
    return snapshot.threats().stream()
        .filter(threat -> threat.status().equals("OPEN"))
        .max(
            Comparator.comparing(ThreatState::score)
                .thenComparing(ThreatState::id, Comparator.reverseOrder()))
        .map(ThreatState::statement)
        .orElse("");
  }

  private static int percent(int part, int whole) {
    return whole == 0 ? -1 : (int) (100L * part / whole);
  }

  /** The share that an AI wrote, as an interval. */
  public String ai() {
    return aiLeast < 0 ? "–" : aiLeast == aiMost ? aiLeast + " %" : aiLeast + "–" + aiMost + " %";
  }

  /** The share of calls that were resolved. */
  public String seen() {
    return callsResolved < 0 ? "–" : callsResolved + " %";
  }

  /** The first digits of the commit, with a mark for changes of its own. */
  public String version() {
    return commit.substring(0, Math.min(10, commit.length())) + (dirty ? "+" : "");
  }

  @Override
  public int compareTo(PortfolioRow other) {
    return ORDER.compare(this, other);
  }
}
