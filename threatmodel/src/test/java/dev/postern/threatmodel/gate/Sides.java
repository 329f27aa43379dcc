package dev.postern.threatmodel.gate;

import dev.postern.extractor.attribution.AuthorshipRange;
import dev.postern.extractor.attribution.LineState;
import dev.postern.extractor.attribution.SignalStrength;
import dev.postern.extractor.attribution.change.Change;
import dev.postern.extractor.attribution.change.ChangedCommit;
import dev.postern.extractor.attribution.change.ChangedFile;
import dev.postern.extractor.attribution.change.ReviewEvidence;
import dev.postern.extractor.attribution.origin.FileLines;
import dev.postern.extractor.syntax.LineRange;
import dev.postern.extractor.syntax.LineSet;
import dev.postern.threatmodel.policy.Baseline;
import dev.postern.threatmodel.policy.CodeOwners;
import dev.postern.threatmodel.policy.PolicyReader;
import dev.postern.threatmodel.snapshot.DependencyState;
import dev.postern.threatmodel.snapshot.EndpointState;
import dev.postern.threatmodel.snapshot.FindingState;
import dev.postern.threatmodel.snapshot.MethodState;
import dev.postern.threatmodel.snapshot.Snapshot;
import dev.postern.threatmodel.snapshot.Snapshot.GapState;
import dev.postern.threatmodel.snapshot.Snapshot.RuleRow;
import dev.postern.threatmodel.snapshot.Snapshot.Seen;
import dev.postern.threatmodel.snapshot.SnapshotOrigin;
import dev.postern.threatmodel.snapshot.SystemState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A base and a head that tests write down. One file, {@code A.java}, changed by one commit; method
 * {@code A.run} covers lines 10 to 19, of which 12 and 13 changed.
 */
final class Sides {
  static final String FILE = "A.java";
  static final String METHOD = "Method:.:A#run()";

  String policy = "version: 1\nmode: block\n";
  LineState origin = LineState.UNKNOWN;
  SignalStrength strength = SignalStrength.UNKNOWN;
  ReviewEvidence review = ReviewEvidence.NONE;
  boolean declares;
  boolean shallow;
  List<String> zones = List.of();
  List<String> tests = List.of();
  String bodyBefore = "b0";
  String bodyAfter = "b1";
  String owners = "";
  Baseline baseline = Baseline.NONE;
  LocalDate day = LocalDate.of(2026, 11, 1);
  final List<EndpointState> endpointsBefore = new ArrayList<>();
  final List<EndpointState> endpointsAfter = new ArrayList<>();
  final List<FindingState> findingsBefore = new ArrayList<>();
  final List<FindingState> findingsAfter = new ArrayList<>();
  final List<GapState> gapsBefore = new ArrayList<>();
  final List<GapState> gapsAfter = new ArrayList<>();
  final List<RuleRow> rowsBefore = new ArrayList<>();
  final List<RuleRow> rowsAfter = new ArrayList<>();
  final List<MethodState> moreBefore = new ArrayList<>();
  final List<DependencyState> dependenciesBefore = new ArrayList<>();
  final List<DependencyState> dependenciesAfter = new ArrayList<>();
  final List<String> otherFiles = new ArrayList<>();

  static Sides plain() {
    Sides sides = new Sides();
    sides.origin = LineState.HUMAN;
    sides.strength = SignalStrength.HUMAN_ATTESTED;
    return sides;
  }

  static Sides ai() {
    Sides sides = new Sides();
    sides.origin = LineState.AI_DECLARED;
    sides.strength = SignalStrength.DECLARED_COMMIT;
    sides.declares = true;
    return sides;
  }

  static EndpointState endpoint(String verb, String path, String formula) {
    String function =
        formula.equals("anyone")
            ? "PUBLIC_DECLARED"
            : formula.startsWith("unknown") ? "UNKNOWN" : "AUTHENTICATED";
    return new EndpointState(
        "Endpoint:.:HTTP " + verb + " " + path,
        ".",
        "HTTP",
        List.of(verb),
        path,
        METHOD,
        FILE,
        10,
        function,
        formula,
        formula,
        "NOT_APPLICABLE",
        true,
        List.of(),
        List.of(),
        List.of(),
        "",
        List.of(FILE + ":12"),
        List.of());
  }

  static FindingState finding(String id, String severity, String status, int line) {
    return new FindingState(
        id,
        "sql-injection",
        severity,
        "LIKELY",
        status,
        false,
        "SQL",
        "GET /a takes q to a statement (" + FILE + ":" + line + ")",
        ".",
        "GET /a",
        "A",
        "run",
        List.of(89),
        List.of(FILE + ":" + line),
        "Bind it.");
  }

  static MethodState method(String id, String body, List<String> zones, List<String> tests) {
    return new MethodState(
        id, "A.run", FILE, 10, 19, false, body, 8, 0, 8, List.of(), List.of(), false, zones, 1,
        true, false, tests);
  }

  Verdict judge() {
    LineSet changed = new LineSet(List.of(new LineRange(12, 13)));
    TreeMap<String, LineSet> byCommit = new TreeMap<>();
    byCommit.put("c1", changed);
    List<ChangedFile> files = new ArrayList<>();
    files.add(new ChangedFile(FILE, FILE, false, "blob", changed, byCommit));
    for (String path : otherFiles) {
      files.add(new ChangedFile(path, path, false, "blob", LineSet.EMPTY, new TreeMap<>()));
    }
    List<String> paths = new ArrayList<>(otherFiles);
    paths.add(FILE);
    ChangedCommit commit =
        new ChangedCommit("c1", "2026-11-01", "author-1", declares, List.of(), review, paths);
    FileLines lines =
        new FileLines(
            FILE,
            new LineSet(List.of(new LineRange(10, 18))),
            LineSet.EMPTY,
            origin == LineState.UNKNOWN
                ? List.of()
                : List.of(
                    new AuthorshipRange(new LineRange(12, 13), origin, strength, List.of(), "c1")));
    List<MethodState> before = new ArrayList<>(moreBefore);
    if (moreBefore.isEmpty()) {
      before.add(method(METHOD, bodyBefore, zones, tests));
    }
    return Gate.judge(
        new GateInput(
            PolicyReader.read("policy.yml", policy),
            false,
            snapshot(
                endpointsBefore,
                findingsBefore,
                before,
                gapsBefore,
                dependenciesBefore,
                rowsBefore),
            snapshot(
                endpointsAfter,
                findingsAfter,
                List.of(method(METHOD, bodyAfter, zones, tests)),
                gapsAfter,
                dependenciesAfter,
                rowsAfter),
            new Change("base", "head", List.of(commit), files, true),
            List.of(lines),
            CodeOwners.parse(owners),
            day,
            shallow,
            baseline));
  }

  private static Snapshot snapshot(
      List<EndpointState> endpoints,
      List<FindingState> findings,
      List<MethodState> methods,
      List<GapState> gaps,
      List<DependencyState> dependencies,
      List<RuleRow> rows) {
    return new Snapshot(
        new SnapshotOrigin("r", "c", "2026-11-01", false, "t", "cp", SnapshotOrigin.COMMIT),
        new Seen(10, 10, 100, 100, false, true),
        endpoints,
        List.of(),
        findings,
        List.of(),
        List.of(),
        methods,
        gaps,
        dependencies,
        rows,
        SystemState.NONE);
  }

  /** Rules and outcomes of what stands against the change, each {@code RULE OUTCOME}. */
  static List<String> told(Verdict verdict) {
    return verdict.results().stream()
        .map(result -> result.rule() + " " + result.outcome())
        .distinct()
        .toList();
  }
}
