package dev.postern.extractor.attribution.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.attribution.AiToolCatalog;
import dev.postern.extractor.attribution.HistoryResult;
import dev.postern.extractor.attribution.SignalStrength;
import dev.postern.extractor.attribution.origin.AuthorshipResolver;
import dev.postern.extractor.attribution.origin.FileLines;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.syntax.FileSyntax;
import dev.postern.extractor.syntax.FileSyntaxParser;
import dev.postern.extractor.syntax.LineRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvenanceFileTest {
  private static final FileSyntax SYNTAX =
      new FileSyntaxParser()
          .parse(
              "src/a/A.java",
              """
              package a;
              class A {
                int f(int x) {
                  return x;
                }
                int g() {
                  return 1;
                }
              }
              """);

  @Test
  void declaresWholeFilesByPattern() {
    List<FileLines> lines = lines("entries:\n  - paths: ['src/**']\n    tool: claude-code\n");
    assertEquals(new LineRange(1, 9), lines.get(0).ranges().get(0).lines());
    assertEquals(SignalStrength.DECLARED_CODE, lines.get(0).ranges().get(0).strength());
    assertEquals(List.of("claude-code"), lines.get(0).ranges().get(0).tools());
  }

  @Test
  void declaresOneElement() {
    List<FileLines> lines =
        lines(
            "version: 1\nentries:\n  - {paths: [src/a/A.java], element: 'a.A#f(int)', tool: Cursor,"
                + " tokens: 0123abcd, reviewed-by: jane}\n");
    assertEquals(new LineRange(3, 5), lines.get(0).ranges().get(0).lines());
    assertEquals(List.of("cursor"), lines.get(0).ranges().get(0).tools());
  }

  @Test
  void aStatementThatNoToolWroteSomethingIsNotBelieved() {
    assertTrue(lines("entries:\n  - {paths: ['**'], tool: none}\n").get(0).ranges().isEmpty());
  }

  @Test
  void aTypingErrorIsToldWithItsPlaceAndHidesNoOtherEntry() {
    ProvenanceFile file =
        ProvenanceFile.parse(
            "entries:\n  - {paths: [A.java], tol: x}\n  - {paths: ['**'], tool: amp}\n"
                + "  - {paths: ['"
                + "*a".repeat(12)
                + "'], tool: amp}\n");
    assertEquals(1, file.entries().size());
    assertEquals(2, file.gaps().size());
    assertEquals(SourceSpan.line(ProvenanceFile.NAME, 2), file.gaps().get(0).span());
    assertTrue(file.gaps().get(0).detail().contains("tol"), file.gaps().get(0).detail());
  }

  @Test
  void aFileThatIsNoYamlIsAGap() {
    ProvenanceFile file = ProvenanceFile.parse("entries: [\n");
    assertEquals(GapKind.CONFIGURATION_NOT_READ, file.gaps().get(0).kind());
    assertTrue(ProvenanceFile.parse("version: 2\n").gaps().get(0).detail().contains("version"));
  }

  private static List<FileLines> lines(String text) {
    ProvenanceFile file = ProvenanceFile.parse(text);
    assertEquals(List.of(), file.gaps());
    HistoryResult none =
        HistoryResult.missing(
            new CoverageGap(GapKind.HISTORY_MISSING, SourceSpan.file("."), "none"));
    return List.of(new AuthorshipResolver(AiToolCatalog.bundled(), none, file).lines(SYNTAX));
  }
}
