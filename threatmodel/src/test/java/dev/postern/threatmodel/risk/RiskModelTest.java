package dev.postern.threatmodel.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.ModelFormatException;
import dev.postern.queries.Severity;
import dev.postern.threatmodel.model.Risk;
import dev.postern.threatmodel.model.RiskPoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class RiskModelTest {
  private static final List<String> ACCESS =
      List.of("denied", "role", "authenticated", "unknown", "anonymous");
  private static final List<String> EFFECTS =
      List.of(
          "metadata",
          "write-new",
          "logged",
          "read-one",
          "weakened-control",
          "management",
          "read-many",
          "write-any",
          "privilege-change");
  private static final List<String> SHARES = List.of("added", "touched", "changed", "read");
  private static final List<String> CLASSES =
      List.of("PERSON_NAME", "EMAIL", "PHONE", "HEALTH", "CREDENTIAL", "A_CLASS_OF_A_USER");

  private final RiskModel model = RiskModel.bundled();
  private final Random random = new Random(7);

  @Test
  void readingEverybodysDiagnosesIsGraverThanReadingADirectoryOfNames() {
    Risk diagnoses = anonymous("read-many", read("HEALTH"), read("PERSON_NAME"));
    Risk contacts = anonymous("read-many", read("EMAIL"), read("PERSON_NAME"));
    Risk names = anonymous("read-many", read("PERSON_NAME"));
    assertEquals(Severity.CRITICAL, diagnoses.severity());
    assertEquals(Severity.HIGH, contacts.severity());
    assertEquals(Severity.MEDIUM, names.severity());
  }

  @Test
  void readingNothingClassifiedIsLow() {
    assertEquals(Severity.LOW, anonymous("read-many").severity());
  }

  @Test
  void addingRecordsIsLessThanChangingThoseOfOthers() {
    Risk adding = anonymous("write-new", new DataAtRisk("HEALTH", "SENSITIVE", "added"));
    Risk changing = anonymous("write-any", new DataAtRisk("HEALTH", "SENSITIVE", "changed"));
    assertTrue(adding.score() < changing.score());
  }

  @Test
  void aRoleNeededIsLessThanAnyAccountIsLessThanNone() {
    int last = 0;
    for (String access : List.of("role", "authenticated", "anonymous")) {
      int score = model.assess(facts(access, "read-many", List.of(read("HEALTH")), 1)).score();
      assertTrue(score > last, access);
      last = score;
    }
  }

  @Test
  void weakerAccessAndWorseEffectsAndMoreDoorsNeverLowerTheRisk() {
    for (int i = 0; i < 2000; i++) {
      RiskFacts facts = any();
      int access = ACCESS.indexOf(facts.access());
      if (access + 1 < ACCESS.size()) {
        notLower(facts, with(facts, ACCESS.get(access + 1), facts.data(), facts.doors()));
      }
      notLower(facts, with(facts, facts.access(), facts.data(), facts.doors() * 2));
      notLower(facts, facts.uncontrolled());
    }
  }

  @Test
  void moreDataNeverLowersTheRisk() {
    for (int i = 0; i < 2000; i++) {
      RiskFacts facts = any();
      List<DataAtRisk> more = new ArrayList<>(facts.data());
      more.add(anyData());
      notLower(facts, with(facts, facts.access(), more, facts.doors()));
    }
  }

  @Test
  void theOrderOfDataDoesNotMatter() {
    for (int i = 0; i < 500; i++) {
      RiskFacts facts = any();
      List<DataAtRisk> shuffled = new ArrayList<>(facts.data());
      Collections.shuffle(shuffled, random);
      assertEquals(
          model.assess(facts), model.assess(with(facts, facts.access(), shuffled, facts.doors())));
    }
  }

  @Test
  void namingDataTwiceChangesNothing() {
    RiskFacts once = facts("anonymous", "read-many", List.of(read("EMAIL")), 1);
    RiskFacts twice = facts("anonymous", "read-many", List.of(read("EMAIL"), read("EMAIL")), 1);
    assertEquals(model.assess(once), model.assess(twice));
  }

  @Test
  void thePointsAddUp() {
    for (int i = 0; i < 500; i++) {
      Risk risk = model.assess(any());
      int sum = risk.points().stream().mapToInt(RiskPoint::points).sum();
      assertEquals(risk.likelihood() + risk.impact(), sum);
      assertTrue(risk.score() >= 1 && risk.score() <= 25);
    }
  }

  @Test
  void refusesAnEffectThatIsInNoTable() {
    RiskFacts unknown = facts("anonymous", "no-such-effect", List.of(), 1);
    assertThrows(ModelFormatException.class, () -> model.assess(unknown));
  }

  private void notLower(RiskFacts less, RiskFacts more) {
    Risk before = model.assess(less);
    Risk after = model.assess(more);
    assertTrue(after.likelihood() >= before.likelihood(), () -> less + " against " + more);
    assertTrue(after.impact() >= before.impact(), () -> less + " against " + more);
    assertTrue(after.score() >= before.score(), () -> less + " against " + more);
  }

  private Risk anonymous(String effect, DataAtRisk... data) {
    return model.assess(facts("anonymous", effect, List.of(data), 1));
  }

  private static DataAtRisk read(String dataClass) {
    return new DataAtRisk(dataClass, "PERSONAL", "read");
  }

  private static RiskFacts facts(String access, String effect, List<DataAtRisk> data, int doors) {
    return new RiskFacts(
        "unknown",
        access,
        effect.startsWith("read") ? "carried" : "reached",
        false,
        effect.startsWith("write"),
        data,
        effect,
        doors);
  }

  private static RiskFacts with(RiskFacts f, String access, List<DataAtRisk> data, int doors) {
    return new RiskFacts(
        f.exposure(),
        access,
        f.path(),
        f.objectUnchecked(),
        f.stateChanging(),
        data,
        f.effect(),
        doors);
  }

  private RiskFacts any() {
    List<DataAtRisk> data = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      data.add(anyData());
    }
    return facts(one(ACCESS), one(EFFECTS), data, 1 + random.nextInt(40));
  }

  private DataAtRisk anyData() {
    return new DataAtRisk(one(CLASSES), "PERSONAL", one(SHARES));
  }

  private String one(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
