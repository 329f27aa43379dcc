package dev.postern.threatmodel.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.attribution.LineState;
import dev.postern.extractor.attribution.SignalStrength;
import dev.postern.extractor.attribution.change.ReviewEvidence;
import dev.postern.threatmodel.gate.report.BaselineDraft;
import dev.postern.threatmodel.policy.BaselineFile;
import dev.postern.threatmodel.snapshot.DependencyState;
import dev.postern.threatmodel.snapshot.FindingState;
import dev.postern.threatmodel.snapshot.Snapshot.GapState;
import dev.postern.threatmodel.snapshot.Snapshot.RuleRow;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateTest {

  @Test
  void aChangeAttestedToAPersonThatMakesNothingWorseIsSilent() {
    Sides sides = Sides.plain();
    sides.endpointsBefore.add(Sides.endpoint("GET", "/a", "authenticated"));
    sides.endpointsAfter.add(Sides.endpoint("GET", "/a", "authenticated"));
    Verdict verdict = sides.judge();
    assertEquals(Decision.PASS, verdict.decision());
    assertTrue(verdict.isSilent());
  }

  @Test
  void anEndpointThatLetsMoreInBlocks() {
    Sides sides = Sides.plain();
    sides.endpointsBefore.add(Sides.endpoint("GET", "/a", "role(ADMIN)"));
    sides.endpointsAfter.add(Sides.endpoint("GET", "/a", "any(role(ADMIN), role(STAFF))"));
    Verdict verdict = sides.judge();
    assertEquals(Decision.BLOCK, verdict.decision());
    assertEquals(List.of("ACCESS-OPENED VIOLATED"), Sides.told(verdict));
    assertTrue(verdict.results().get(0).message().contains("role(STAFF)"));
  }

  @Test
  void anEndpointThatLetsFewerInIsSilent() {
    Sides sides = Sides.plain();
    sides.endpointsBefore.add(Sides.endpoint("GET", "/a", "anyone"));
    sides.endpointsAfter.add(Sides.endpoint("GET", "/a", "all(role(A), role(B))"));
    assertEquals(List.of(), Sides.told(sides.judge()));
  }

  @Test
  void accessThatIsNotKnownAnyMoreIsUndecidedAndBlocks() {
    Sides sides = Sides.plain();
    sides.endpointsBefore.add(Sides.endpoint("GET", "/a", "authenticated"));
    sides.endpointsAfter.add(Sides.endpoint("GET", "/a", "unknown(q)"));
    Verdict verdict = sides.judge();
    assertEquals(List.of("ACCESS-UNDECIDED UNDECIDED"), Sides.told(verdict));
    assertEquals(Decision.BLOCK, verdict.decision());
  }

  @Test
  void anEndpointThatMovedIsComparedWithItsOldAddress() {
    Sides sides = Sides.plain();
    sides.endpointsBefore.add(Sides.endpoint("POST", "/old", "authenticated"));
    sides.endpointsAfter.add(Sides.endpoint("POST", "/new", "authenticated"));
    assertEquals(List.of(), Sides.told(sides.judge()));
    sides.endpointsAfter.set(0, Sides.endpoint("POST", "/new", "anyone"));
    assertEquals(List.of("ACCESS-OPENED VIOLATED"), Sides.told(sides.judge()));
  }

  @Test
  void aNewOpenEndpointThatChangesStateIsToldAndFailsNothing() {
    Sides sides = Sides.plain();
    sides.endpointsBefore.add(Sides.endpoint("GET", "/a", "authenticated"));
    sides.endpointsAfter.addAll(sides.endpointsBefore);
    sides.endpointsAfter.add(Sides.endpoint("POST", "/b", "anyone"));
    Verdict verdict = sides.judge();
    assertEquals(List.of("ENDPOINT-OPEN VIOLATED"), Sides.told(verdict));
    assertEquals(Decision.PASS, verdict.decision());
  }

  @Test
  void aNewGraveFindingBlocksWhoeverWroteIt() {
    Sides sides = Sides.plain();
    sides.findingsAfter.add(Sides.finding("sql-1", "HIGH", "OPEN", 12));
    Verdict verdict = sides.judge();
    assertEquals(List.of("FINDING-NEW VIOLATED"), Sides.told(verdict));
    assertEquals(Decision.BLOCK, verdict.decision());
  }

  @Test
  void aFindingOnAnAiLineSaysSo() {
    Sides sides = Sides.ai();
    sides.review = ReviewEvidence.CLAIMED;
    sides.findingsAfter.add(Sides.finding("sql-1", "HIGH", "OPEN", 12));
    Verdict verdict = sides.judge();
    assertEquals(List.of("AI-FIND-001 VIOLATED", "FINDING-NEW VIOLATED"), Sides.told(verdict));
    List<ResultGroup> groups = ResultGroup.of(verdict.results());
    assertEquals(1, groups.size());
    assertEquals(List.of("AI-FIND-001", "FINDING-NEW"), groups.get(0).rules());
  }

  @Test
  void aFindingWhoseIdChangedWithAMovedCallIsNotNew() {
    Sides sides = Sides.plain();
    sides.findingsBefore.add(Sides.finding("sql-1", "HIGH", "OPEN", 11));
    sides.findingsAfter.add(Sides.finding("sql-2", "HIGH", "OPEN", 14));
    assertEquals(List.of(), Sides.told(sides.judge()));
  }

  @Test
  void ofTwoAlikeFindingsTheSecondIsNew() {
    Sides sides = Sides.plain();
    sides.findingsBefore.add(Sides.finding("sql-1", "HIGH", "OPEN", 11));
    sides.findingsAfter.add(Sides.finding("sql-2", "HIGH", "OPEN", 14));
    sides.findingsAfter.add(Sides.finding("sql-3", "HIGH", "OPEN", 15));
    assertEquals(1, sides.judge().results().stream().map(Result::element).distinct().count());
  }

  @Test
  void possibleAndExperimentalFindingsFailNothing() {
    Sides sides = Sides.plain();
    sides.findingsAfter.add(Sides.finding("sql-1", "HIGH", "POSSIBLE", 12));
    FindingState open = Sides.finding("sql-2", "CRITICAL", "OPEN", 13);
    sides.findingsAfter.add(
        new FindingState(
            open.id(),
            "own-rule",
            open.severity(),
            open.confidence(),
            open.status(),
            true,
            open.title(),
            open.message(),
            open.application(),
            open.endpoint(),
            open.type(),
            open.method(),
            open.cwe(),
            open.places(),
            open.fix()));
    Verdict verdict = sides.judge();
    assertEquals(Decision.PASS, verdict.decision());
    assertEquals(2, verdict.results().size());
  }

  @Test
  void aZoneAsksForAReview() {
    Sides sides = Sides.ai();
    sides.zones = List.of("auth");
    sides.tests = List.of("Method:.:ATest#t()");
    Verdict verdict = sides.judge();
    assertEquals(List.of("AI-ZONE-001 VIOLATED"), Sides.told(verdict));
    assertEquals(Decision.BLOCK, verdict.decision());
    sides.review = ReviewEvidence.CLAIMED;
    assertEquals(List.of(), Sides.told(sides.judge()));
  }

  @Test
  void aStricterZoneAsksForAVerifiedReview() {
    Sides sides = Sides.ai();
    sides.policy = "version: 1\nmode: block\nzones:\n  auth: {ai: verified}\n";
    sides.zones = List.of("auth");
    sides.tests = List.of("Method:.:ATest#t()");
    sides.review = ReviewEvidence.CLAIMED;
    assertEquals(List.of("AI-ZONE-001 VIOLATED"), Sides.told(sides.judge()));
    sides.review = ReviewEvidence.VERIFIED;
    assertEquals(List.of(), Sides.told(sides.judge()));
  }

  @Test
  void aForbiddenZoneAdmitsOnlyWhatIsAttestedToAPerson() {
    Sides sides = Sides.ai();
    sides.policy = "version: 1\nmode: block\nzones:\n  auth: {ai: forbidden}\n";
    sides.zones = List.of("auth");
    sides.tests = List.of("Method:.:ATest#t()");
    sides.review = ReviewEvidence.VERIFIED;
    assertEquals(Decision.BLOCK, sides.judge().decision());
    sides.origin = LineState.HUMAN;
    sides.strength = SignalStrength.HUMAN_ATTESTED;
    assertEquals(Decision.PASS, sides.judge().decision());
  }

  @Test
  void codeThatMerelyMovedIsNotAsked() {
    Sides sides = Sides.ai();
    sides.zones = List.of("auth");
    sides.bodyAfter = "b0";
    sides.moreBefore.add(Sides.method("Method:.:Old#run()", "b0", List.of(), List.of()));
    assertEquals(List.of(), Sides.told(sides.judge()));
  }

  @Test
  void aDateThatACommitGivesItselfAttestsNothing() {
    Sides sides = Sides.plain();
    sides.strength = SignalStrength.HUMAN_BY_DATE;
    sides.zones = List.of("auth");
    sides.tests = List.of("Method:.:ATest#t()");
    assertEquals(List.of("AI-ZONE-001 UNDECIDED"), Sides.told(sides.judge()));
  }

  @Test
  void leavingOutADeclarationNeverMakesAVerdictBetter() {
    for (String use : List.of("open", "reviewed", "verified", "forbidden")) {
      for (ReviewEvidence review : ReviewEvidence.values()) {
        for (boolean zoned : new boolean[] {true, false}) {
          for (boolean pipeline : new boolean[] {true, false}) {
            Sides declared = Sides.ai();
            Sides silent = new Sides();
            for (Sides sides : List.of(declared, silent)) {
              sides.policy =
                  "version: 1\nmode: block\nzones:\n  auth: {ai: "
                      + use
                      + ", files: [Jenkinsfile]}\nrules:\n"
                      + "  - {id: AI-REV-001, level: error}\n  - {id: AI-TEST-001, level: error}\n";
              sides.review = review;
              sides.zones = zoned ? List.of("auth") : List.of();
              sides.findingsAfter.add(Sides.finding("sql-1", "LOW", "OPEN", 12));
              if (pipeline) {
                sides.otherFiles.add("Jenkinsfile");
              }
            }
            assertEquals(declared.judge().decision(), silent.judge().decision(), use + review);
          }
        }
      }
    }
  }

  @Test
  void aNewDependencyThatImitatesAnotherIsRefusedWhoeverBroughtIt() {
    Sides sides = Sides.plain();
    sides.review = ReviewEvidence.CLAIMED;
    DependencyState old = dependency("a:old", false, "looks like b:old");
    sides.dependenciesBefore.add(old);
    sides.dependenciesAfter.add(old);
    sides.dependenciesAfter.add(dependency("c:known", true));
    assertFalse(Sides.told(sides.judge()).toString().contains("AI-DEP-001"));
    sides.dependenciesAfter.add(dependency("x:nobody", false));
    assertTrue(Sides.told(sides.judge()).contains("AI-DEP-001 UNDECIDED"));
    assertEquals(Decision.PASS, sides.judge().decision());
    sides.dependenciesAfter.add(dependency("y:fake", false, "looks like z:fake"));
    assertTrue(Sides.told(sides.judge()).contains("AI-DEP-001 VIOLATED"));
    assertEquals(Decision.BLOCK, sides.judge().decision());
    sides.policy =
        """
        version: 1
        mode: block
        rules:
          - {id: AI-DEP-001, params: {allowed: ["y:fake"]}}
        """;
    assertEquals(Decision.PASS, sides.judge().decision());
  }

  @Test
  void aBaselineHidesWhatIsKnownAndNothingWorse() {
    Sides sides = Sides.plain();
    sides.review = ReviewEvidence.CLAIMED;
    sides.findingsAfter.add(Sides.finding("sql-1", "HIGH", "OPEN", 12));
    Verdict first = sides.judge();
    assertEquals(Decision.BLOCK, first.decision());
    sides.baseline = BaselineFile.read("b.yml", BaselineDraft.write(first));
    assertEquals(LocalDate.of(2026, 11, 1), sides.baseline.since());
    Verdict second = sides.judge();
    assertEquals(Decision.PASS, second.decision());
    assertTrue(second.results().get(0).isDebt());
    sides.day = LocalDate.of(2027, 10, 1);
    assertEquals(Decision.BLOCK, sides.judge().decision());
    sides.day = LocalDate.of(2026, 11, 2);
    sides.bodyAfter = "b2";
    Verdict changed = sides.judge();
    assertEquals(Decision.BLOCK, changed.decision());
    assertTrue(changed.notes().toString().contains("content changed"), changed.notes().toString());
  }

  @Test
  void theChecklistAsksAboutWhatStandsAroundTheChange() {
    Sides sides = Sides.ai();
    sides.zones = List.of("auth");
    sides.review = ReviewEvidence.CLAIMED;
    FindingState old = Sides.finding("sql-1", "HIGH", "OPEN", 15);
    sides.findingsBefore.add(old);
    sides.findingsAfter.add(old);
    sides.endpointsAfter.add(Sides.endpoint("GET", "/new", "authenticated"));
    List<String> about = sides.judge().checklist().stream().map(ReviewQuestion::about).toList();
    assertEquals(List.of("endpoint", "finding", "zone", "test"), about);
  }

  @Test
  void theChecklistIsEmptyWhereNothingStandsAround() {
    Sides sides = Sides.plain();
    sides.tests = List.of("Method:.:ATest#t()");
    assertEquals(List.of(), sides.judge().checklist());
  }

  private static DependencyState dependency(String key, boolean known, String... signs) {
    return new DependencyState(key, "1", "compile", "pom.xml", known, List.of(signs));
  }

  @Test
  void aPipelineChangedByAnAiNeedsAReview() {
    Sides sides = Sides.ai();
    sides.review = ReviewEvidence.NONE;
    sides.otherFiles.add(".github/workflows/build.yml");
    Verdict verdict = sides.judge();
    assertTrue(Sides.told(verdict).contains("AI-AGENT-001 VIOLATED"));
    assertEquals(Decision.BLOCK, verdict.decision());
  }

  @Test
  void aChangeOfItsOwnJudgeIsTold() {
    Sides sides = Sides.plain();
    sides.review = ReviewEvidence.CLAIMED;
    sides.otherFiles.add("postern.policy.yml");
    assertEquals(List.of("JUDGE-CHANGED VIOLATED"), Sides.told(sides.judge()));
  }

  @Test
  void aGapThatGrewIsToldAndOneThatShrankIsNot() {
    Sides sides = Sides.plain();
    sides.gapsBefore.add(new GapState("NOT_PARSED", "B.java", 2, "x"));
    sides.gapsAfter.add(new GapState("NOT_PARSED", "B.java", 1, "x"));
    sides.gapsAfter.add(new GapState("NOT_PARSED", "C.java", 1, "x"));
    Verdict verdict = sides.judge();
    assertEquals(1, verdict.results().size());
    assertEquals("NOT_PARSED C.java", verdict.results().get(0).element());
  }

  @Test
  void anOwnRuleSpeaksOfNewRowsOnly() {
    Sides sides = Sides.plain();
    sides.policy =
        """
        version: 1
        mode: block
        rules:
          - {id: OWN-1, level: error, cypher: 'RETURN 1 AS element'}
        """;
    sides.rowsBefore.add(new RuleRow("OWN-1", "Type:.:Old", "old", "", 0));
    sides.rowsAfter.add(new RuleRow("OWN-1", "Type:.:Old", "old", "", 0));
    assertEquals(Decision.PASS, sides.judge().decision());
    sides.rowsAfter.add(new RuleRow("OWN-1", "Type:.:New", "new", "", 0));
    assertEquals(Decision.BLOCK, sides.judge().decision());
  }

  @Test
  void aWaiverHoldsForItsContentAndItsTime() {
    Sides sides = Sides.ai();
    sides.zones = List.of("auth");
    sides.tests = List.of("Method:.:ATest#t()");
    String waiver =
        "version: 1\nmode: block\nwaivers:\n  - {rule: AI-ZONE-001, element: '.:A#run()', body: b1,"
            + " reason: seen, owner: ann, created: 2026-10-20, expires: 2026-12-31}\n";
    sides.policy = waiver;
    assertEquals(Decision.PASS, sides.judge().decision());
    assertTrue(sides.judge().results().get(0).waiver().isPresent());
    sides.bodyAfter = "b2";
    assertEquals(Decision.BLOCK, sides.judge().decision());
    assertTrue(sides.judge().notes().get(0).contains("void"));
    sides.bodyAfter = "b1";
    sides.day = LocalDate.of(2027, 1, 1);
    assertEquals(Decision.BLOCK, sides.judge().decision());
    assertTrue(sides.judge().notes().get(0).contains("ended"));
  }

  @Test
  void aWaiverThatEndsSoonIsAnnounced() {
    Sides sides = Sides.ai();
    sides.zones = List.of("auth");
    sides.tests = List.of("Method:.:ATest#t()");
    sides.policy =
        "version: 1\nmode: block\nwaivers:\n  - {rule: AI-ZONE-001, element: '.:A#run()', body: b1,"
            + " reason: seen, owner: ann, created: 2026-10-20, expires: 2026-11-05}\n";
    assertTrue(sides.judge().notes().get(0).contains("ends on 2026-11-05"));
  }

  @Test
  void whatARuleForbidsToWaiveStays() {
    Sides sides = Sides.ai();
    sides.zones = List.of("auth");
    sides.policy = "version: 1\nmode: block\nrules:\n  - {id: AI-ZONE-001, waivable: false}\n";
    assertEquals(Decision.BLOCK, sides.judge().decision());
  }

  @Test
  void observingFailsNothingAndSaysWhatWouldFail() {
    Sides sides = Sides.ai();
    sides.policy = "version: 1\n";
    sides.zones = List.of("auth");
    Verdict verdict = sides.judge();
    assertEquals(Decision.OBSERVED, verdict.decision());
    assertFalse(verdict.blocking().isEmpty());
  }

  @Test
  void aShallowCloneIsBlind() {
    Sides sides = Sides.plain();
    sides.shallow = true;
    assertEquals(Decision.BLIND, sides.judge().decision());
  }

  @Test
  void ownersAreNamed() {
    Sides sides = Sides.ai();
    sides.zones = List.of("auth");
    sides.owners = "* @all\nA.java @a\n";
    assertEquals(List.of("@a"), sides.judge().results().get(0).owners());
  }

  @Test
  void doorsThatOneLineOpensAreToldTogether() {
    Sides sides = Sides.plain();
    for (String path : List.of("/a", "/b", "/c", "/d", "/e")) {
      sides.endpointsBefore.add(Sides.endpoint("GET", path, "authenticated"));
      sides.endpointsAfter.add(Sides.endpoint("GET", path, "anyone"));
    }
    List<ResultGroup> groups = ResultGroup.of(sides.judge().results());
    assertEquals(1, groups.size());
    assertTrue(
        groups.get(0).sentence("Open").contains("5 places, such as GET /a, GET /b, GET /c and 2"),
        groups.get(0).sentence("Open"));
  }

  @Test
  void findingsAboutWhoWroteCodeAreLeftToTheRulesAboutOrigin() {
    Sides sides = Sides.plain();
    FindingState about = Sides.finding("g-1", "HIGH", "OPEN", 12);
    sides.findingsAfter.add(
        new FindingState(
            about.id(),
            "ai-written-guard-unreviewed",
            about.severity(),
            about.confidence(),
            about.status(),
            about.experimental(),
            about.title(),
            about.message(),
            about.application(),
            about.endpoint(),
            about.type(),
            about.method(),
            about.cwe(),
            about.places(),
            about.fix()));
    assertEquals(List.of(), Sides.told(sides.judge()));
  }
}
