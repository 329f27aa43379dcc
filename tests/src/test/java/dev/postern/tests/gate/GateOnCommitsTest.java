package dev.postern.tests.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.threatmodel.gate.Decision;
import dev.postern.threatmodel.gate.Result;
import dev.postern.threatmodel.gate.Verdict;
import dev.postern.threatmodel.policy.Level;
import dev.postern.threatmodel.policy.Policy;
import dev.postern.threatmodel.policy.PolicyReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One repository, written commit by commit; each test names two commits and what stands between
 * them. What is expected is what the script did.
 */
class GateOnCommitsTest {
  private static final Policy POLICY = PolicyReader.read("policy.yml", "version: 1\nmode: block\n");
  private static final Set<String> ABOUT_EVERY_CHANGE = Set.of("AI-TEST-001", "AI-REV-001");

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static ShopHistory history;

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static CommitVerdicts verdicts;

  @BeforeAll
  static void writeHistory() {
    history = new ShopHistory(folder);
    verdicts = new CommitVerdicts(history.folder(), folder, POLICY);
  }

  @AfterAll
  static void close() {
    verdicts.close();
    history.close();
  }

  @Test
  void anEndpointThatOpensFailsWhoeverReviewedIt() {
    assertEquals(List.of("ACCESS-OPENED violated"), told("policy", "opened", Decision.BLOCK));
    assertFalse(told("opened", "reverted").toString().contains("ACCESS"));
  }

  @Test
  void codeOfAZoneNeedsAReviewWhoeverWroteIt() {
    assertTrue(told("reverted", "trailer", Decision.BLOCK).contains("AI-ZONE-001 violated"));
    assertTrue(told("trailer", "undeclared", Decision.BLOCK).contains("AI-ZONE-001 undecided"));
    assertEquals(List.of(), told("undeclared", "reviewed", Decision.PASS));
    assertTrue(told("reviewed", "self", Decision.BLOCK).contains("AI-ZONE-001 violated"));
    assertTrue(told("self", "bot", Decision.BLOCK).contains("AI-ZONE-001 violated"));
    assertEquals(List.of(), told("bot", "person", Decision.PASS));
    assertTrue(told("person", "squash", Decision.BLOCK).contains("AI-ZONE-001 violated"));
  }

  @Test
  void layoutAndPlaceAloneAreNoChange() {
    assertEquals(List.of(), told("squash", "format", Decision.PASS));
    assertEquals(List.of(), told("format", "renamed", Decision.PASS));
  }

  @Test
  void anApprovalThatTheGateIsToldOfCounts() {
    assertEquals(
        Decision.PASS, judge(POLICY, "reverted", "trailer", "ann@shop.example").decision());
    assertEquals(
        Decision.BLOCK, judge(POLICY, "reverted", "trailer", "bob@shop.example").decision());
  }

  @Test
  void aPipelineChangedByAnAiNeedsAReview() {
    assertEquals(List.of("AI-AGENT-001 violated"), told("docs", "pipeline", Decision.BLOCK));
    assertEquals(List.of(), told("renamed", "docs", Decision.PASS));
  }

  @Test
  void aWaiverHoldsForTheContentItWasWrittenFor() {
    StringBuilder text = new StringBuilder("version: 1\nmode: block\nwaivers:\n");
    for (Result result : judge(POLICY, "reverted", "trailer").blocking()) {
      text.append("  - {rule: ").append(result.rule());
      text.append(", element: \"").append(result.element());
      text.append("\", body: \"").append(result.body());
      text.append("\", reason: seen, owner: ann, created: 2026-08-01, expires: 2026-10-01}\n");
    }
    Policy waived = PolicyReader.read("policy.yml", text.toString());
    assertEquals(Decision.PASS, judge(waived, "reverted", "trailer").decision());
    Verdict later = judge(waived, "reverted", "undeclared");
    assertEquals(Decision.BLOCK, later.decision());
    assertTrue(later.notes().get(0).contains("void"), later.notes().toString());
  }

  @Test
  void ownersComeFromTheBase() {
    for (Result result : judge(POLICY, "reverted", "trailer").blocking()) {
      assertEquals(List.of("@shop/security"), result.owners());
    }
  }

  private static List<String> told(String base, String head, Decision decision) {
    Verdict verdict = judge(POLICY, base, head);
    assertEquals(decision, verdict.decision(), verdict.results().toString());
    return told(base, head);
  }

  private static List<String> told(String base, String head) {
    return judge(POLICY, base, head).results().stream()
        .filter(result -> result.level() != Level.NOTE)
        .filter(result -> !ABOUT_EVERY_CHANGE.contains(result.rule()))
        .map(result -> result.rule() + " " + result.outcome().name().toLowerCase(Locale.ROOT))
        .distinct()
        .sorted()
        .toList();
  }

  private static Verdict judge(Policy policy, String base, String head, String... approvers) {
    return verdicts.judge(policy, history.commit(base), history.commit(head), List.of(approvers));
  }
}
