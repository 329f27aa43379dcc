package dev.postern.cli.shell;

import dev.postern.cli.terminal.Csv;
import dev.postern.cli.terminal.FormatOption;
import dev.postern.cli.terminal.Json;
import dev.postern.cli.terminal.Terminal;
import dev.postern.cli.terminal.TextTable;
import dev.postern.graph.QueryResult;
import dev.postern.graph.QueryRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints the rows of a query. */
public final class ResultPrinter {

  private final Terminal terminal;

  public ResultPrinter(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Prints in the given format; says on standard error when rows were cut off. */
  public void print(QueryResult result, FormatOption.Format format) {
    switch (format) {
      case TABLE -> table(result);
      case CSV -> csv(result);
      case JSON -> json(result);
    }
    if (result.truncated()) {
      terminal.note(
          "only the first " + result.rows().size() + " rows are shown; add a LIMIT of your own");
    }
  }

  private void table(QueryResult result) {
    if (result.columns().isEmpty()) {
      return;
    }
    TextTable table = new TextTable(result.columns());
    result.rows().forEach(row -> table.add(cells(result, row)));
    table.print(terminal, terminal.isInteractive() ? terminal.width() : 0);
  }

  private void csv(QueryResult result) {
    terminal.line(Csv.line(result.columns()));
    result.rows().forEach(row -> terminal.line(Csv.line(cells(result, row))));
  }

  private void json(QueryResult result) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (QueryRow row : result.rows()) {
      rows.add(new LinkedHashMap<>(row.values()));
    }
    Json.print(terminal, rows);
  }

  private static List<String> cells(QueryResult result, QueryRow row) {
    return result.columns().stream()
        .map(column -> row.value(column).map(ValueText::of).orElse(""))
        .toList();
  }
}
