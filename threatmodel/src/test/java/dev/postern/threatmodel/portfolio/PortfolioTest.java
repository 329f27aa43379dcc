package dev.postern.threatmodel.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.threatmodel.report.PortfolioHtml;
import dev.postern.threatmodel.snapshot.Snapshot;
import dev.postern.threatmodel.snapshot.Snapshot.Seen;
import dev.postern.threatmodel.snapshot.Snapshot.ThreatState;
import dev.postern.threatmodel.snapshot.SnapshotJson;
import dev.postern.threatmodel.snapshot.SnapshotOrigin;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortfolioTest {
  private static Snapshot snapshot(String repository, String severity, String statement) {
    return new Snapshot(
        new SnapshotOrigin(repository, "c", "2026-11-01", false, "t", "cp", "folder"),
        new Seen(10, 10, 100, 97, false, true),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new ThreatState("t", "r", "T", "OPEN", severity, 20, ".", statement, List.of(), "")),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void theWorstComesFirstWhateverTheOrderGiven() {
    List<String> names =
        Stream.of(
                snapshot("mild", "LOW", "a"),
                snapshot("bad", "CRITICAL", "b"),
                snapshot("so-so", "HIGH", "c"))
            .map(PortfolioRow::of)
            .sorted()
            .map(PortfolioRow::repository)
            .toList();
    assertEquals(List.of("bad", "so-so", "mild"), names);
  }

  @Test
  void namesOfRepositoriesAndSentencesCannotBeMarkup() {
    String page =
        PortfolioHtml.write(
            List.of(PortfolioRow.of(snapshot("<script>x</script>", "HIGH", "<img src=x>"))));
    assertFalse(page.contains("<script>"));
    assertFalse(page.contains("<img"));
    assertTrue(page.contains("default-src 'none'"));
  }

  @Test
  void aSnapshotThatWasWrittenReadsTheSame() {
    Snapshot snapshot = snapshot("one", "HIGH", "a");
    assertEquals(snapshot, SnapshotJson.read(SnapshotJson.write(snapshot)).orElseThrow());
  }
}
