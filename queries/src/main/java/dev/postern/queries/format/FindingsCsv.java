package dev.postern.queries.format;

import dev.postern.queries.CleanText;
import dev.postern.queries.Finding;
import dev.postern.queries.ListedFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Findings as CSV (RFC 4180, but with line feeds). {@code cwe} is the most fitting one; {@code
 * class} and {@code method} are where the finding stands.
 */
public final class FindingsCsv {
  /** The header line. */
  public static final String HEADER =
      "file,line,class,method,cwe,rule,severity,status,endpoint,origin,id,message";

  private static final int STATUS = 7;

  private FindingsCsv() {}

  /** The whole table, one line a finding, in the given order. */
  public static String write(List<Finding> findings) {
    StringBuilder csv = new StringBuilder(HEADER).append('\n');
    for (Finding finding : findings) {
      csv.append(String.join(",", cells(finding).stream().map(FindingsCsv::cell).toList()))
          .append('\n');
    }
    return csv.toString();
  }

  /** The list over all tools: the same columns, with the tools at the end. */
  public static String list(List<ListedFinding> findings) {
    StringBuilder csv = new StringBuilder(HEADER).append(",tool\n");
    for (ListedFinding listed : findings) {
      List<String> cells = new ArrayList<>(cells(listed.finding()));
      cells.set(STATUS, listed.status().toLowerCase(Locale.ROOT));
      cells.add(String.join("+", listed.tools()));
      csv.append(String.join(",", cells.stream().map(FindingsCsv::cell).toList())).append('\n');
    }
    return csv.toString();
  }

  private static List<String> cells(Finding finding) {
    return List.of(
        finding.file(),
        finding.line() == 0 ? "" : String.valueOf(finding.line()),
        finding.subject().type(),
        finding.subject().method(),
        finding.cwe().isEmpty() ? "" : "CWE-" + finding.cwe().get(0),
        finding.rule(),
        finding.severity().name().toLowerCase(Locale.ROOT),
        finding.status().name().toLowerCase(Locale.ROOT),
        finding.endpoint(),
        finding.origin(),
        finding.id(),
        finding.message());
  }

  /**
   * One cell: without control characters, quoted when needed, and with an apostrophe before what a
   * spreadsheet would take for a formula.
   */
  public static String cell(String text) {
    String clean = CleanText.line(text);
    if (!clean.isEmpty() && "=+-@".indexOf(clean.charAt(0)) >= 0) {
      clean = "'" + clean;
    }
    boolean quote = clean.contains(",") || clean.contains("\"") || clean.startsWith("'");
    return quote ? "\"" + clean.replace("\"", "\"\"") + "\"" : clean;
  }
}
