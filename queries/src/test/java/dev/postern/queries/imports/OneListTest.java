package dev.postern.queries.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.queries.Finding;
import dev.postern.queries.ListedFinding;
import dev.postern.queries.RowSource;
import dev.postern.queries.SampleFindings;
import dev.postern.queries.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OneListTest {
  private static final String FILE = "core/src/main/java/a/B.java";
  private static final String TWICE = "src/main/java/a/C.java";

  /** Two files of the same name, one method that an endpoint leads to, and one dependency. */
  private static final RowSource GRAPH =
      (cypher, params) -> {
        if (cypher.contains("(f:File)")) {
          return List.of(
              Map.of("path", FILE), Map.of("path", "x/" + TWICE), Map.of("path", "y/" + TWICE));
        }
        if (cypher.contains("(t:Type)")) {
          return List.of(Map.of("fqn", "a.B", "file", FILE, "line", 1L));
        }
        if (cypher.contains("DEPENDS_ON")) {
          return List.of(
              Map.of(
                  "group",
                  "g",
                  "artifact",
                  "a",
                  "version",
                  "1",
                  "directory",
                  "core",
                  "build",
                  "MAVEN"));
        }
        if (cypher.contains("HANDLES")) {
          return List.of(Map.of("method", "h", "application", "app", "door", "GET /b"));
        }
        if (cypher.contains("$uids")) {
          boolean asked = params.get("uids") instanceof List<?> uids && uids.contains("m");
          return asked ? List.of(Map.of("caller", "h", "callee", "m")) : List.of();
        }
        return List.of(
            Map.of(
                "uid", "m", "type", "a.B", "name", "find", "file", FILE, "first", 10L, "last", 20L),
            Map.of(
                "uid", "n", "type", "a.B", "name", "other", "file", FILE, "first", 30L, "last",
                40L));
      };

  @Test
  void findsTheMethodAndTheOnlyEndpointThatLeadsThere() {
    Finding finding = only(result("T", "a/B.java", 12, 89)).finding();
    assertEquals(FILE, finding.file());
    assertEquals("find", finding.subject().method());
    assertEquals("GET /b", finding.endpoint());
    assertEquals("app", finding.application());
  }

  @Test
  void takesAbsolutePathsBelowTheRepositoryAndBelowOthers() {
    assertEquals(FILE, only(result("T", "/repo/" + FILE, 12, 89)).finding().file());
    assertEquals(FILE, only(result("T", "/ci/build/7/" + FILE, 12, 89)).finding().file());
  }

  @Test
  void joinsNothingWhenSeveralFilesFit() {
    OneList.Answer answer = list(List.of(), result("T", "a/C.java", 12, 89));
    assertEquals(Map.of("AMBIGUOUS", 1), answer.joined());
    assertTrue(
        answer
            .findings()
            .get(0)
            .finding()
            .message()
            .contains("2 files of the repository end with"));
    assertEquals(
        Map.of("NOWHERE", 1), list(List.of(), result("T", "../../etc/B.java", 1, 89)).joined());
  }

  @Test
  void trustsTheNamedMethodMoreThanALineOutsideIt() {
    ImportedResult stale =
        new ImportedResult(
            "T",
            "r",
            "t",
            "m",
            Severity.HIGH,
            List.of(89),
            true,
            false,
            FILE,
            35,
            35,
            List.of("a.B.find(String)"),
            "",
            "",
            "");
    assertEquals("find", only(stale).finding().subject().method());
  }

  @Test
  void oneFlawOfTwoToolsIsOne() {
    OneList.Answer answer =
        list(List.of(), result("A", FILE, 12, 89), result("B", "a/B.java", 13, 564));
    assertEquals(1, answer.findings().size());
    assertEquals(List.of("A", "B"), answer.findings().get(0).tools());
    assertEquals(1, answer.merged());
  }

  @Test
  void otherWeaknessesOtherLinesAndTheSameToolStayApart() {
    assertEquals(
        2, list(List.of(), result("A", FILE, 12, 89), result("B", FILE, 12, 79)).findings().size());
    assertEquals(
        2, list(List.of(), result("A", FILE, 12, 89), result("B", FILE, 16, 89)).findings().size());
    assertEquals(
        2,
        list(List.of(), result("A", FILE, 12, 89), result("A", FILE, 13, 564)).findings().size());
  }

  @Test
  void theFindingOfThisToolStays() {
    Finding own =
        SampleFindings.finding("own-1", Severity.LOW, dev.postern.queries.FindingStatus.OPEN, "");
    ImportedResult same = result("A", FILE, 12, 306);
    OneList.Answer answer = list(List.of(at(own, FILE, 12)), same);
    assertEquals(1, answer.findings().size());
    assertEquals("own-1", answer.findings().get(0).finding().id());
    assertEquals(List.of("A", "postern"), answer.findings().get(0).tools());
  }

  @Test
  void whatADocumentSuppressesClosesNothingElse() {
    ImportedResult suppressed =
        new ImportedResult(
            "A",
            "r",
            "t",
            "m",
            Severity.HIGH,
            List.of(306),
            true,
            false,
            FILE,
            12,
            12,
            List.of(),
            "",
            "suppressed (inSource)",
            "");
    Finding own =
        SampleFindings.finding("own-1", Severity.LOW, dev.postern.queries.FindingStatus.OPEN, "");
    OneList.Answer answer = list(List.of(at(own, FILE, 12)), suppressed);
    assertEquals(2, answer.findings().size());
    ListedFinding stays =
        answer.findings().stream()
            .filter(each -> each.finding().id().equals("own-1"))
            .findFirst()
            .orElseThrow();
    assertFalse(stays.isClosed());
  }

  @Test
  void vulnerabilitiesLieAtTheDependencyThatBringsThem() {
    ImportedDocument document =
        new ImportedDocument(
            "bom",
            "CycloneDX 1.6",
            "",
            List.of(
                new ImportedResult(
                    "OSV",
                    "CVE-1",
                    "t",
                    "m",
                    Severity.HIGH,
                    List.of(502),
                    true,
                    false,
                    "",
                    0,
                    0,
                    List.of(),
                    "pkg:maven/g/deep@3",
                    "",
                    "")),
            List.of(
                new ImportedComponent(
                    "g", "deep", "3", "pkg:maven/g/deep@3", "", List.of("pkg:maven/g/a@1"))),
            List.of());
    OneList.Answer answer = OneList.of(List.of(), List.of(document), GRAPH, "/repo");
    assertEquals(Map.of("DEPENDENCY", 1), answer.joined());
    assertEquals("core/pom.xml", answer.findings().get(0).finding().file());
    assertEquals(
        "brought in by g:a of core/pom.xml",
        answer.findings().get(0).finding().evidence().get(1).text());
  }

  @Test
  void idsDoNotDependOnLines() {
    assertEquals(
        only(result("T", FILE, 12, 89)).finding().id(),
        only(result("T", FILE, 15, 89)).finding().id());
  }

  private static Finding at(Finding finding, String file, int line) {
    return new Finding(
        finding.id(),
        finding.rule(),
        finding.title(),
        finding.message(),
        finding.severity(),
        finding.confidence(),
        finding.status(),
        finding.classification(),
        new dev.postern.queries.Subject("app", "GET /b", file, line, "a.B", "find"),
        "",
        List.of(),
        finding.origin(),
        List.of(),
        "",
        "",
        false,
        null);
  }

  private static ImportedResult result(String tool, String file, int line, int cwe) {
    return new ImportedResult(
        tool,
        "r",
        "t",
        "m",
        Severity.HIGH,
        List.of(cwe),
        true,
        false,
        file,
        line,
        line,
        List.of(),
        "",
        "",
        "");
  }

  private static ListedFinding only(ImportedResult result) {
    return list(List.of(), result).findings().get(0);
  }

  private static OneList.Answer list(List<Finding> own, ImportedResult... results) {
    ImportedDocument document =
        new ImportedDocument("d", "SARIF 2.1.0", "", List.of(results), List.of(), List.of());
    return OneList.of(own, List.of(document), GRAPH, "/repo");
  }
}
