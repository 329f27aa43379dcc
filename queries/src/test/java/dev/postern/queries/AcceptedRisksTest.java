package dev.postern.queries;

import static dev.postern.queries.SampleFindings.finding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.ModelFormatException;
import dev.postern.extractor.UsageException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptedRisksTest {
  private static final LocalDate HEAD = LocalDate.of(2026, 5, 1);
  private static final List<Finding> FINDINGS =
      List.of(finding("r-1", Severity.HIGH, FindingStatus.OPEN, ""));

  private static AcceptedRisk risk(String id, String reason, LocalDate until) {
    return new AcceptedRisk(id, "ann: \"x\"", reason, until, HEAD);
  }

  @Test
  void acceptsUntilTheEndAndShowsTheFindingAgainAfterIt() {
    AcceptedRisks risks =
        AcceptedRisks.none().accept(risk("r-1", "kiosk", HEAD.plusDays(1)), FINDINGS);
    assertEquals(FindingStatus.ACCEPTED, risks.apply(FINDINGS, HEAD.plusDays(1)).get(0).status());
    assertEquals(FindingStatus.OPEN, risks.apply(FINDINGS, HEAD.plusDays(2)).get(0).status());
    assertEquals(1, risks.expired(HEAD.plusDays(2)).size());
  }

  @Test
  void refusesUnknownIdsMissingReasonsAndPastEnds() {
    AcceptedRisks none = AcceptedRisks.none();
    assertThrows(UsageException.class, () -> none.accept(risk("r-9", "kiosk", HEAD), FINDINGS));
    assertThrows(UsageException.class, () -> none.accept(risk("r-1", " ", HEAD), FINDINGS));
    assertThrows(
        UsageException.class, () -> none.accept(risk("r-1", "kiosk", HEAD.minusDays(1)), FINDINGS));
  }

  @Test
  void survivesWritingAndReading(@TempDir Path folder) {
    Path file = folder.resolve("home/accepted.yml");
    AcceptedRisks risks =
        AcceptedRisks.none().accept(risk("r-1", "a: b # \"c\" – é", HEAD), FINDINGS);
    risks.write(file);
    assertEquals(risks.all(), AcceptedRisks.read(file).all());
    assertEquals(List.of(), AcceptedRisks.read(folder.resolve("absent.yml")).all());
    assertEquals(1, AcceptedRisks.read(file).unused(List.of()).size());
  }

  @Test
  void namesThePlaceOfAnUnknownKey() {
    ModelFormatException e =
        assertThrows(
            ModelFormatException.class,
            () -> AcceptedRisks.parse("a.yml", "accepted:\n  - id: x\n    ownr: y\n"));
    assertTrue(String.valueOf(e.getMessage()).startsWith("a.yml:3: ownr: "), e.getMessage());
  }
}
