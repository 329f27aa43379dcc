package dev.postern.cli.terminal;

import java.util.List;

/** Lines of comma-separated values (RFC 4180), with cells that a spreadsheet would run disarmed. */
public final class Csv {

  private Csv() {}

  /** One line without its end; cells are untrusted. */
  public static String line(List<String> cells) {
    return String.join(",", cells.stream().map(Csv::cell).toList());
  }

  private static String cell(String text) {
    String clean = Terminal.clean(text);
    if (!clean.isEmpty() && "=+-@".indexOf(clean.charAt(0)) >= 0) {
      clean = "'" + clean;
    }
    boolean quote =
        clean.indexOf(',') >= 0 || clean.indexOf('"') >= 0 || !clean.equals(clean.strip());
    return quote ? '"' + clean.replace("\"", "\"\"") + '"' : clean;
  }
}
