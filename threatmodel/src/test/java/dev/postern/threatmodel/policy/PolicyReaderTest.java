package dev.postern.threatmodel.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.ModelFormatException;
import dev.postern.threatmodel.gate.Gate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PolicyReaderTest {

  @Test
  void theBuiltInPolicyObservesAndNamesEveryBuiltInRule() {
    Policy policy = PolicyReader.builtIn();
    assertEquals(Mode.OBSERVE, policy.mode());
    assertEquals(
        new TreeSet<>(Gate.builtIn()),
        new TreeSet<>(policy.rules().stream().map(RuleSetting::id).toList()));
  }

  @Test
  void whatIsNotSaidIsBuiltIn() {
    Policy policy =
        PolicyReader.read("p.yml", "version: 1\nrules:\n  - {id: GAP-GREW, level: off}\n");
    assertTrue(policy.rule("GAP-GREW").isEmpty());
    assertEquals(Level.ERROR, policy.rule("ACCESS-OPENED").orElseThrow().level());
    assertEquals(PolicyReader.builtIn().zones(), policy.zones());
  }

  @Test
  void errorsNameFileLineAndKey() {
    assertEquals(
        "p.yml:2: mod: unknown key; known are blind, mode, owner, rules, version, waivers, zones",
        problem("version: 1\nmod: block\n"));
    assertEquals(
        "p.yml:2: mode: blok is none of observe, warn, block", problem("version: 1\nmode: blok\n"));
    assertEquals(
        "p.yml:3: id: NO-SUCH is no built-in rule; a rule of your own needs its cypher",
        problem("version: 1\nrules:\n  - {id: NO-SUCH}\n"));
    assertEquals(
        "p.yml:3: params: minSevrity is no parameter of FINDING-NEW",
        problem("version: 1\nrules:\n  - {id: FINDING-NEW, params: {minSevrity: LOW}}\n"));
    assertTrue(problem("").startsWith("p.yml: "));
  }

  @Test
  void waiversNeedAnOwnerAReasonAndAnEnd() {
    String start = "version: 1\nwaivers:\n  - {rule: AI-ZONE-001, element: e, body: b, ";
    assertTrue(
        problem(start + "owner: o, created: 2026-01-01, expires: 2026-02-01}\n")
            .contains("reason"));
    assertTrue(
        problem(start + "reason: r, created: 2026-01-01, expires: 2026-02-01}\n")
            .contains("owner"));
    assertTrue(problem(start + "reason: r, owner: o, created: 2026-01-01}\n").contains("expires"));
    assertEquals(
        "p.yml:3: expires: a waiver holds for at most 180 days",
        problem(start + "reason: r, owner: o, created: 2026-01-01, expires: 2027-02-01}\n"));
  }

  @Test
  void ownersOfTheLastLineThatMatchesHold() {
    CodeOwners owners =
        CodeOwners.parse("* @all\n/src/auth/ @sec\n*.yml @ops @all # build\ndocs/* @docs\n");
    assertEquals(List.of("@sec"), owners.of("src/auth/deep/A.java"));
    assertEquals(List.of("@all"), owners.of("lib/src/auth/A.java"));
    assertEquals(List.of("@ops", "@all"), owners.of("a/b.yml"));
    assertEquals(List.of("@docs"), owners.of("docs/a.md"));
    assertEquals(List.of("@all"), owners.of("docs/deep/a.md"));
  }

  private static String problem(String text) {
    return String.valueOf(
        assertThrows(ModelFormatException.class, () -> PolicyReader.read("p.yml", text))
            .getMessage());
  }
}
