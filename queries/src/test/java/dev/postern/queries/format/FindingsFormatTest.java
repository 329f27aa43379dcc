package dev.postern.queries.format;

import static dev.postern.queries.SampleFindings.finding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.queries.FindingStatus;
import dev.postern.queries.QueryReport;
import dev.postern.queries.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsFormatTest {
  private static final QueryReport REPORT =
      new QueryReport(List.of(finding("r-1", Severity.HIGH, FindingStatus.OPEN, "")), List.of());

  @Test
  void writesTheColumnsOfTheTable() {
    assertEquals(
        FindingsCsv.HEADER
            + "\nsrc/main/java/a b/Ümlaut.java,12,a.B,find,CWE-306,sample-rule,high,open,"
            + "GET /owners/{id},origin not declared,r-1,A sentence about r-1\n",
        FindingsCsv.write(REPORT.findings()));
  }

  @Test
  void defusesWhatASpreadsheetWouldRun() {
    assertEquals("\"'=cmd()\"", FindingsCsv.cell("=cmd()"));
    assertEquals("\"'@a,\"\"b\"\"\"", FindingsCsv.cell("\u0007@a,\"b\""));
    assertEquals("\"'-1\"", FindingsCsv.cell("\t-1"));
    assertEquals("a b c", FindingsCsv.cell("a\r\nb\u202e\u001bc"));
  }

  @Test
  void writesTheSameBytesEveryTime() {
    String json = FindingsJson.write(REPORT);
    assertEquals(json, FindingsJson.write(REPORT));
    assertTrue(json.contains("\"endpoint\" : \"GET /owners/{id}\""), json);
    assertTrue(json.endsWith("}\n"), json);
  }
}
