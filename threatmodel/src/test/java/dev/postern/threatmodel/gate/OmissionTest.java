package dev.postern.threatmodel.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.attribution.LineState;
import dev.postern.extractor.attribution.SignalStrength;
import dev.postern.extractor.attribution.change.ReviewEvidence;
import dev.postern.threatmodel.gate.report.BaselineDraft;
import dev.postern.threatmodel.policy.BaselineFile;
import dev.postern.threatmodel.snapshot.DependencyState;
import dev.postern.threatmodel.snapshot.Snapshot.GapState;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever stands in a change and in its policy, saying less of its origin never helps it. */
class OmissionTest {
  private static final int ROUNDS = 150;
  private static final List<String> USES = List.of("open", "reviewed", "verified", "forbidden");
  private static final List<String> LEVELS = List.of("error", "warning", "note", "off");
  private static final List<String> SEVERITIES = List.of("LOW", "MEDIUM", "HIGH", "CRITICAL");

  @Test
  void leavingOutADeclarationNeverTurnsAFailingGateIntoAPassingOne() {
    int failing = 0;
    for (int seed = 0; seed < ROUNDS; seed++) {
      Verdict declared = sides(seed, Sides.ai()).judge();
      Verdict without = sides(seed, new Sides()).judge();
      Verdict commitOnly = sides(seed, commitOnly()).judge();
      failing += declared.decision() == Decision.BLOCK ? 1 : 0;
      assertEquals(declared.decision(), without.decision(), "seed " + seed);
      assertEquals(blocking(declared), blocking(without), "seed " + seed);
      assertTrue(blocking(commitOnly).containsAll(blocking(declared)), "seed " + seed);
    }
    assertTrue(failing > ROUNDS / 10 && failing < ROUNDS, "failing: " + failing);
  }

  @Test
  void aBaselineOfUndeclaredCodeCoversTheSameCodeDeclared() {
    for (int seed = 0; seed < ROUNDS / 10; seed++) {
      Verdict known = sides(seed, new Sides()).judge();
      for (Sides later : List.of(new Sides(), Sides.ai())) {
        Sides sides = sides(seed, later);
        sides.baseline = BaselineFile.read("b.yml", BaselineDraft.write(known));
        Set<String> left = blocking(sides.judge());
        assertEquals(Set.of(), left, "seed " + seed);
      }
    }
  }

  /** Lines without an origin in a commit that declares one, as when notes get lost. */
  private static Sides commitOnly() {
    Sides sides = new Sides();
    sides.declares = true;
    sides.origin = LineState.UNKNOWN;
    sides.strength = SignalStrength.UNKNOWN;
    return sides;
  }

  private static Set<String> blocking(Verdict verdict) {
    return verdict.blocking().stream()
        .map(result -> result.rule() + " " + result.element())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The same change for the same seed, but for its origin. */
  private static Sides sides(int seed, Sides sides) {
    Random random = new Random(seed);
    sides.policy =
        "version: 1\nmode: block\nzones:\n  auth: {ai: "
            + one(random, USES)
            + ", files: [Jenkinsfile]}\nrules:\n"
            + rule(random, "AI-REV-001")
            + rule(random, "AI-TEST-001")
            + rule(random, "AI-ZONE-001")
            + rule(random, "AI-AGENT-001")
            + rule(random, "AI-FIND-001")
            + rule(random, "FINDING-NEW")
            + rule(random, "GAP-GREW")
            + rule(random, "AI-DEP-001");
    sides.review = one(random, List.of(ReviewEvidence.values()));
    sides.zones = random.nextBoolean() ? List.of("auth") : List.of();
    sides.tests = random.nextBoolean() ? List.of("Method:.:ATest#t()") : List.of();
    sides.day = LocalDate.of(2026, 11, 1).plusDays(random.nextInt(30));
    if (random.nextBoolean()) {
      sides.findingsAfter.add(
          Sides.finding(
              "sql-1",
              one(random, SEVERITIES),
              one(random, List.of("OPEN", "POSSIBLE")),
              random.nextBoolean() ? 12 : 40));
    }
    if (random.nextBoolean()) {
      sides.otherFiles.add("Jenkinsfile");
    }
    if (random.nextBoolean()) {
      sides.gapsAfter.add(new GapState("NOT_PARSED", Sides.FILE, 1, "x"));
    }
    if (random.nextBoolean()) {
      sides.endpointsBefore.add(Sides.endpoint("GET", "/a", "authenticated"));
      sides.endpointsAfter.add(
          Sides.endpoint("GET", "/a", one(random, List.of("authenticated", "anyone"))));
    }
    if (random.nextBoolean()) {
      List<String> signs = random.nextBoolean() ? List.of("looks like another") : List.of();
      sides.dependenciesAfter.add(
          new DependencyState("a:b", "1", "compile", "pom.xml", false, signs));
    }
    return sides;
  }

  private static String rule(Random random, String id) {
    return "  - {id: " + id + ", level: " + one(random, LEVELS) + "}\n";
  }

  private static <T> T one(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
