package dev.postern.threatmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.threatmodel.model.Threat;
import dev.postern.threatmodel.model.ThreatModel;
import dev.postern.threatmodel.model.ThreatStatus;
import dev.postern.threatmodel.sample.SampleReport;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a threat says is about this code: no sentence that could stand in any report. */
final class SentenceTest {
  private static final Pattern PLACE = Pattern.compile("\\w+\\.\\w{2,10}:\\d+");
  private static final List<String> HEDGES =
      List.of(
          "may allow", "might allow", "could allow", "sensitive data", "attackers", "malicious");

  private final ThreatModel model = SampleReport.model(0);

  @Test
  void everyStatementNamesALineAndADoorOrAMember() {
    for (Threat threat : model.threats()) {
      String text = threat.statement() + " " + String.join(" ", threat.behind());
      assertTrue(PLACE.matcher(text + " " + threat.fix()).find(), threat.statement());
      assertTrue(
          threat.endpoints().isEmpty()
              || threat.endpoints().stream().anyMatch(text::contains)
              || text.contains("doors"),
          threat.statement());
    }
  }

  @Test
  void noStatementCouldStandInAnyReport() {
    for (Threat threat : model.threats()) {
      for (String hedge : HEDGES) {
        assertFalse(threat.statement().contains(hedge), threat.statement());
      }
      assertTrue(threat.statement().length() < 900, threat.statement());
      assertFalse(threat.statement().contains("{text}"), threat.statement());
    }
  }

  @Test
  void everyThreatSaysWhatClosesItAndHowToSeeIt() {
    for (Threat threat : model.threats()) {
      assertFalse(threat.fix().isBlank(), threat.id());
      assertTrue(threat.endpoints().isEmpty() || !threat.verification().isBlank(), threat.id());
    }
  }

  @Test
  void idsAreUnique() {
    TreeSet<String> ids = new TreeSet<>();
    model.threats().forEach(threat -> ids.add(threat.id()));
    assertEquals(model.threats().size(), ids.size());
  }

  @Test
  void aFindingIsToldByAtMostOneThreatUnlessItIsTheReasonOfSeveral() {
    TreeSet<String> told = new TreeSet<>();
    for (Threat threat : model.threats()) {
      if (threat.behind().isEmpty()) {
        threat.findings().forEach(id -> assertTrue(told.add(id), id));
      }
    }
  }

  @Test
  void noDoorIsBothOpenAndAnsweredUnderOneRule() {
    for (Threat answered : model.withStatus(ThreatStatus.CONTROL_FOUND)) {
      for (Threat open : model.withStatus(ThreatStatus.OPEN)) {
        if (open.rule().equals(answered.rule())
            && open.application().equals(answered.application())) {
          TreeSet<String> both = new TreeSet<>(open.endpoints());
          both.retainAll(answered.endpoints());
          assertEquals(new TreeSet<String>(), both);
        }
      }
    }
  }

  @Test
  void openComesFirstAndTheOrderIsTotal() {
    List<Threat> threats = model.threats();
    for (int i = 1; i < threats.size(); i++) {
      assertTrue(threats.get(i - 1).compareTo(threats.get(i)) < 0);
    }
    assertEquals(ThreatStatus.OPEN, threats.get(0).status());
  }
}
