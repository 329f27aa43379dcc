package dev.postern.threatmodel.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.attribution.change.Change;
import dev.postern.extractor.attribution.change.ChangedCommit;
import dev.postern.extractor.attribution.change.ChangedFile;
import dev.postern.extractor.attribution.change.ReviewEvidence;
import dev.postern.extractor.syntax.LineRange;
import dev.postern.extractor.syntax.LineSet;
import dev.postern.threatmodel.diff.report.DiffMarkdown;
import dev.postern.threatmodel.snapshot.EndpointState;
import dev.postern.threatmodel.snapshot.Snapshot;
import dev.postern.threatmodel.snapshot.Snapshot.GapState;
import dev.postern.threatmodel.snapshot.Snapshot.GuardState;
import dev.postern.threatmodel.snapshot.Snapshot.Seen;
import dev.postern.threatmodel.snapshot.Snapshot.ThreatState;
import dev.postern.threatmodel.snapshot.SnapshotOrigin;
import dev.postern.threatmodel.snapshot.SystemState;
import dev.postern.threatmodel.snapshot.SystemState.Crossing;
import dev.postern.threatmodel.snapshot.SystemState.DataWay;
import dev.postern.threatmodel.snapshot.SystemState.Library;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ModelDiffTest {
  private static final GuardState ROLE_A = new GuardState("g1", "METHOD", true, "role(A)");
  private static final GuardState ROLE_A_AGAIN = new GuardState("g2", "METHOD", true, "role(A)");

  /** One side; a place of the code lies {@code shift} lines lower than at the other. */
  private static final class Side {
    private final int shift;
    private final List<EndpointState> endpoints = new ArrayList<>();
    private final List<GuardState> guards = new ArrayList<>();
    private final List<ThreatState> threats = new ArrayList<>();
    private final List<GapState> gaps = new ArrayList<>();
    private final List<Crossing> crossings = new ArrayList<>();
    private final List<DataWay> ways = new ArrayList<>();
    private final List<Library> libraries = new ArrayList<>();

    private Side(int shift) {
      this.shift = shift;
    }

    Side door(String verb, String path, String formula, String objectCheck, String... guards) {
      endpoints.add(
          new EndpointState(
              "Endpoint:.:HTTP " + verb + " " + path,
              ".",
              "HTTP",
              List.of(verb),
              path,
              "Method:" + verb,
              "A.java",
              10 + shift,
              formula.equals("anyone") ? "PUBLIC_DECLARED" : "ROLE",
              formula,
              formula,
              objectCheck,
              true,
              List.of(),
              List.of(guards),
              List.of(),
              "",
              List.of("A.java:" + (12 + shift)),
              List.of()));
      return this;
    }

    Side threat(String id, String severity, int score, String status, String statement) {
      threats.add(
          new ThreatState(
              id,
              "rule",
              "Title",
              status,
              severity,
              score,
              ".",
              statement.replace("12", String.valueOf(12 + shift)),
              List.of("GET /a"),
              "A.java:" + (12 + shift)));
      return this;
    }

    Snapshot snapshot() {
      return new Snapshot(
          new SnapshotOrigin("r", "c" + shift, "2026-11-01", false, "t", "cp", "commit"),
          new Seen(10, 10, 100, 100, false, true),
          endpoints,
          guards,
          List.of(),
          threats,
          List.of(),
          List.of(),
          gaps,
          List.of(),
          List.of(),
          new SystemState(crossings, ways, libraries));
    }
  }

  private static ModelDiff diff(Side base, Side head) {
    TreeMap<String, LineSet> byCommit = new TreeMap<>();
    byCommit.put("c1", new LineSet(List.of(new LineRange(12, 13))));
    ChangedFile file =
        new ChangedFile(
            "A.java",
            "A.java",
            false,
            "blob",
            new LineSet(List.of(new LineRange(12, 13))),
            byCommit);
    List<ChangedCommit> commits =
        List.of(commit("c2", "B.java", "pom.xml"), commit("c1", "A.java", "C.java"));
    return ModelDiff.between(
        base.snapshot(), head.snapshot(), new Change("base", "head", commits, List.of(file), true));
  }

  private static ChangedCommit commit(String sha, String... paths) {
    return new ChangedCommit(
        sha, "2026-11-01", "p", false, List.of(), ReviewEvidence.NONE, List.of(paths));
  }

  private static List<String> told(ModelDiff diff) {
    return diff.differences().stream()
        .map(
            each ->
                each.topic()
                    + " "
                    + each.direction()
                    + ": "
                    + each.sentence()
                    + " "
                    + each.cause().words())
        .map(String::strip)
        .toList();
  }

  @Test
  void nothingIsToldWhereOnlyLinesMoved() {
    Side base = new Side(0).door("GET", "/a", "role(A)", "PROVEN");
    Side head = new Side(7).door("GET", "/a", "role(A)", "PROVEN");
    for (Side side : List.of(base, head)) {
      side.threat("t" + side.shift, "HIGH", 12, "OPEN", "At A.java:12 something is open.");
      side.ways.add(
          new DataWay(
              "log", "info", "", "P", List.of("mail"), List.of("CONTACT"), "A.java:" + side.shift));
    }
    assertEquals(List.of(), told(diff(base, head)));
    assertEquals("", DiffMarkdown.write(diff(base, head)));
  }

  @Test
  void anOpenedDoorNamesTheCommitThatWroteTheDecidingLine() {
    assertEquals(
        List.of(
            "ACCESS WEAKENED: GET /a lets in anybody without a login now: it was role(A), it is"
                + " anyone by c1"),
        told(
            diff(
                new Side(0).door("GET", "/a", "role(A)", "NOT_APPLICABLE"),
                new Side(0).door("GET", "/a", "anyone", "NOT_APPLICABLE"))));
  }

  @Test
  void aClosedDoorIsStrengthenedAndAnUndecidedOneIsNeither() {
    List<String> told =
        told(
            diff(
                new Side(0)
                    .door("GET", "/a", "anyone", "NOT_APPLICABLE")
                    .door("GET", "/b", "role(A)", "NOT_APPLICABLE"),
                new Side(0)
                    .door("GET", "/a", "role(A)", "NOT_APPLICABLE")
                    .door("GET", "/b", "unknown(q)", "NOT_APPLICABLE")));
    assertEquals(2, told.size(), told.toString());
    assertTrue(told.get(0).startsWith("ACCESS UNDECIDED: GET /b"), told.toString());
    assertTrue(told.get(1).startsWith("ACCESS STRENGTHENED: GET /a refuses"), told.toString());
  }

  @Test
  void doorsOfWhichTheSameIsToBeSaidAreToldTogether() {
    ModelDiff diff =
        diff(
            new Side(0)
                .door("GET", "/a", "role(A)", "PROVEN")
                .door("PUT", "/a", "role(A)", "PROVEN"),
            new Side(0)
                .door("GET", "/a", "role(A)", "ABSENT")
                .door("PUT", "/a", "role(A)", "ABSENT"));
    assertEquals(1, diff.differences().size());
    assertTrue(
        diff.differences()
            .get(0)
            .sentence()
            .startsWith("GET /a, PUT /a compare the record with the caller: was proven"));
    assertEquals(1, diff.alarming(List.of(Alarm.ACCESS_WEAKENED)).size());
  }

  @Test
  void oneOfTwoLikeGuardsThatGoesIsTold() {
    Side base = new Side(0).door("GET", "/a", "role(A)", "PROVEN", "g1", "g2");
    Side head = new Side(0).door("GET", "/a", "role(A)", "PROVEN", "g1");
    base.guards.addAll(List.of(ROLE_A, ROLE_A_AGAIN));
    head.guards.add(ROLE_A);
    assertEquals(
        List.of(
            "GUARD WEAKENED: GET /a is not behind a method guard that requires role(A) any more by"
                + " c1"),
        told(diff(base, head)));
  }

  @Test
  void aMovedDoorIsChangedAndNotNewAndGone() {
    assertEquals(
        List.of("ENDPOINT CHANGED: GET /b was GET /a by c1"),
        told(
            diff(
                new Side(0).door("GET", "/a", "role(A)", "PROVEN"),
                new Side(0).door("GET", "/b", "role(A)", "PROVEN"))));
  }

  @Test
  void dataBoundariesAndLibrariesAreCompared() {
    Side base = new Side(0);
    Side head = new Side(0);
    head.ways.add(
        new DataWay("log", "info", "", "x.P", List.of("mail"), List.of("CONTACT"), "C.java:3"));
    base.crossings.add(new Crossing("Shop", "App", "Bank", "Third party", "HTTP", List.of()));
    head.crossings.add(new Crossing("Shop", "App", "Bank", "Third party", "HTTP", List.of("IBAN")));
    base.libraries.add(new Library(".", "a:b", "1", "compile"));
    head.libraries.add(new Library(".", "a:b", "2", "compile"));
    head.libraries.add(new Library("m", "c:d", "3", "compile"));
    assertEquals(
        List.of(
            "BOUNDARY WEAKENED: Shop → Bank over HTTP (App → Third party) carries IBAN now",
            "DATA NEW: P.mail (CONTACT) is logged by info now by c1",
            "DEPENDENCY NEW: c:d 3 is a new dependency of m by c2",
            "DEPENDENCY CHANGED: a:b was 1, is 2 by c2"),
        told(diff(base, head)));
  }

  @Test
  void threatsOpenCloseAndWeighOtherwise() {
    List<String> told =
        told(
            diff(
                new Side(0)
                    .threat("t1", "HIGH", 12, "OPEN", "One.")
                    .threat("t2", "LOW", 3, "OPEN", "Two.")
                    .threat("t3", "LOW", 3, "POSSIBLE", "Three."),
                new Side(0)
                    .threat("t1", "HIGH", 12, "ACCEPTED", "One.")
                    .threat("t2", "HIGH", 12, "OPEN", "Two.")
                    .threat("t3", "LOW", 3, "OPEN", "Three.")));
    assertEquals(
        List.of(
            "THREAT WEAKENED: Title was possible and is known now: Three. by c1",
            "THREAT WEAKENED: Title weighs HIGH, was LOW: Two. by c1",
            "THREAT REMOVED: Title is accepted now: One. by c1"),
        told);
  }

  @Test
  void lessSeenIsTold() {
    Side head = new Side(0);
    head.gaps.add(new GapState("NOT_PARSED", "B.java", 2, ""));
    assertEquals(
        List.of("COVERAGE WEAKENED: not parsed was recorded 2 times more, first in B.java by c2"),
        told(diff(new Side(0), head)));
  }
}
