package dev.postern.threatmodel.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.ModelFormatException;
import dev.postern.extractor.model.Confidence;
import dev.postern.queries.Severity;
import dev.postern.threatmodel.model.Risk;
import dev.postern.threatmodel.model.RiskPoint;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RiskModelTest {

  private final RiskModel model = RiskModel.bundled();

  @Test
  void anonymousBulkReadingOfHealthDataIsCritical() {
    Risk risk = model.assess(facts("anonymous", List.of("SENSITIVE", "PERSONAL"), "read-many", 4));
    assertEquals(Severity.CRITICAL, risk.severity());
  }

  @Test
  void moreExposureNeverLowersTheRisk() {
    List<String> fromWeakest = List.of("denied", "role", "authenticated", "unknown", "anonymous");
    int last = -1;
    for (String access : fromWeakest) {
      Risk risk = model.assess(facts(access, List.of("PERSONAL"), "read-one", 1));
      assertTrue(risk.likelihood() >= last, access + " lowered the likelihood");
      last = risk.likelihood();
    }
  }

  @Test
  void moreDataNeverLowersTheImpact() {
    int one = model.assess(facts("anonymous", List.of("PERSONAL"), "read-one", 1)).impact();
    int two =
        model.assess(facts("anonymous", List.of("PERSONAL", "SECRET"), "read-one", 1)).impact();
    assertTrue(two >= one);
  }

  @Test
  void theOrderOfDataClassesDoesNotMatter() {
    Risk one = model.assess(facts("anonymous", List.of("PERSONAL", "SECRET"), "read-one", 1));
    Risk other = model.assess(facts("anonymous", List.of("SECRET", "PERSONAL"), "read-one", 1));
    assertEquals(one, other);
  }

  @Test
  void thePointsAddUp() {
    Risk risk = model.assess(facts("authenticated", List.of("SECRET"), "write-any", 3));
    int sum = risk.points().stream().mapToInt(RiskPoint::points).sum();
    assertEquals(risk.likelihood() + risk.impact(), sum);
  }

  @Test
  void refusesAnEffectThatIsInNoTable() {
    RiskFacts unknown = facts("anonymous", List.of(), "no-such-effect", 1);
    assertThrows(ModelFormatException.class, () -> model.assess(unknown));
  }

  private static RiskFacts facts(String access, List<String> data, String effect, int doors) {
    return new RiskFacts(
        "unknown", access, Confidence.CONFIRMED, false, false, data, effect, doors);
  }
}
