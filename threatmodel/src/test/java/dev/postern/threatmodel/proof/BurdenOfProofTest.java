package dev.postern.threatmodel.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.threatmodel.snapshot.FindingState;
import dev.postern.threatmodel.snapshot.MethodState;
import dev.postern.threatmodel.snapshot.Snapshot;
import dev.postern.threatmodel.snapshot.Snapshot.GapState;
import dev.postern.threatmodel.snapshot.Snapshot.Seen;
import dev.postern.threatmodel.snapshot.SnapshotJson;
import dev.postern.threatmodel.snapshot.SnapshotOrigin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BurdenOfProofTest {
  private static final String TEST = "Method:.:ATest#t()";

  @Test
  void aGapOrAnOpenFindingLeavesCodeUnverified() {
    Snapshot gap =
        snapshot(
            List.of(),
            List.of(new GapState("NOT_PARSED", "A.java", 1, "x")),
            method(0, 0, false, List.of(), List.of()));
    assertEquals(ProofStep.UNVERIFIED, step(gap));
    FindingState finding =
        new FindingState(
            "f-1",
            "f",
            "LOW",
            "LIKELY",
            "POSSIBLE",
            false,
            "t",
            "m",
            ".",
            "",
            "A",
            "run",
            List.of(),
            List.of("A.java:12"),
            "");
    assertEquals(
        ProofStep.UNVERIFIED,
        step(snapshot(List.of(finding), List.of(), method(0, 0, false, List.of(), List.of()))));
  }

  @Test
  void undeclaredLinesAreNotReviewedAsFarAsAnybodyKnows() {
    assertEquals(ProofStep.SCANNED, step(of(method(0, 3, true, List.of(), List.of(TEST)))));
    assertEquals(ProofStep.SCANNED, step(of(method(3, 0, false, List.of("c1"), List.of(TEST)))));
  }

  @Test
  void aTestOfTheSameCommitsIsATestButNoIndependentOne() {
    assertEquals(ProofStep.REVIEWED, step(of(method(3, 0, true, List.of("c1"), List.of()))));
    assertEquals(ProofStep.TESTED, step(of(method(3, 0, true, List.of("c1"), List.of(TEST)))));
    assertEquals(
        ProofStep.EVIDENCE_COMPLETE, step(of(method(3, 0, true, List.of("c2"), List.of(TEST)))));
  }

  @Test
  void aSnapshotIsReadAsItWasWritten() {
    Snapshot snapshot =
        snapshot(
            List.of(),
            List.of(new GapState("NOT_PARSED", "A.java", 1, "x")),
            method(3, 0, true, List.of("c1"), List.of(TEST)));
    assertEquals(Optional.of(snapshot), SnapshotJson.read(SnapshotJson.write(snapshot)));
    assertEquals(Optional.empty(), SnapshotJson.read("{}"));
    assertEquals(Optional.empty(), SnapshotJson.read("no"));
  }

  private static ProofStep step(Snapshot snapshot) {
    return new BurdenOfProof(snapshot)
        .all(Map.of()).stream()
            .filter(proof -> proof.kind().equals("CLASS"))
            .findFirst()
            .orElseThrow()
            .step();
  }

  private static Snapshot of(MethodState method) {
    return snapshot(List.of(), List.of(), method);
  }

  private static Snapshot snapshot(
      List<FindingState> findings, List<GapState> gaps, MethodState method) {
    MethodState test =
        new MethodState(
            TEST,
            "ATest.t",
            "ATest.java",
            1,
            9,
            true,
            "b",
            3,
            3,
            0,
            List.of(),
            List.of("c1"),
            false,
            List.of(),
            0,
            false,
            false,
            List.of());
    return new Snapshot(
        new SnapshotOrigin("r", "c", "d", false, "t", "p", SnapshotOrigin.COMMIT),
        new Seen(1, 1, 1, 1, false, true),
        List.of(),
        List.of(),
        findings,
        List.of(),
        List.of(),
        List.of(method, test),
        gaps,
        List.of());
  }

  private static MethodState method(
      int ai, int undeclared, boolean reviewed, List<String> commits, List<String> tests) {
    return new MethodState(
        "Method:.:A#run()",
        "A.run",
        "A.java",
        10,
        19,
        false,
        "b",
        8,
        ai,
        undeclared,
        List.of(),
        commits,
        reviewed,
        List.of(),
        1,
        true,
        false,
        tests);
  }
}
