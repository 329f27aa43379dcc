package dev.postern.cli;

import dev.postern.cli.terminal.Csv;
import dev.postern.cli.terminal.FormatOption;
import dev.postern.cli.terminal.Json;
import dev.postern.cli.terminal.Terminal;
import dev.postern.cli.terminal.TextTable;
import dev.postern.threatmodel.model.DataFlowRow;
import java.util.List;

/** Prints the ways of sensitive fields. */
final class DataFlowOutput {

  private final Terminal terminal;

  DataFlowOutput(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(List<DataFlowRow> rows, FormatOption.Format format) {
    switch (format) {
      case TABLE -> table(rows);
      case CSV -> csv(rows);
      case JSON -> Json.print(terminal, rows);
    }
  }

  private void table(List<DataFlowRow> rows) {
    TextTable table = new TextTable(List.of("ENDPOINT", "FIELD", "CATEGORY", "GOES TO", "PLACE"));
    rows.forEach(
        row ->
            table.add(
                List.of(
                    (row.verb() + " " + row.path()).strip(),
                    row.type().substring(row.type().lastIndexOf('.') + 1) + "." + row.field(),
                    row.category(),
                    (row.sink() + " " + row.target()).strip(),
                    row.place())));
    table.print(terminal, terminal.isInteractive() ? terminal.width() : 0);
    terminal.note(rows.size() + " ways");
  }

  private void csv(List<DataFlowRow> rows) {
    terminal.line("http_method,path,class,field,category,direction,sink,target,place,confidence");
    rows.forEach(
        row ->
            terminal.line(
                Csv.line(
                    List.of(
                        row.verb(),
                        row.path(),
                        row.type(),
                        row.field(),
                        row.category(),
                        row.direction(),
                        row.sink(),
                        row.target(),
                        row.place(),
                        row.confidence()))));
  }
}
