package dev.postern.cli;

import dev.postern.cli.terminal.Csv;
import dev.postern.cli.terminal.Terminal;
import dev.postern.cli.terminal.TextTable;
import dev.postern.threatmodel.model.EndpointRow;
import java.util.List;

/** Prints endpoints as a table or as comma-separated values. */
final class EndpointsOutput {

  private final Terminal terminal;

  EndpointsOutput(Terminal terminal) {
    this.terminal = terminal;
  }

  void table(List<EndpointRow> rows) {
    TextTable table =
        new TextTable(List.of("VERB", "PATH", "ACCESS", "OBJECT CHECK", "HANDLER", "WHY"));
    for (EndpointRow row : rows) {
      boolean http = row.protocol().equals("HTTP");
      table.add(
          List.of(
              http ? row.verb() : row.protocol(),
              row.path(),
              row.access(),
              row.objectCheck().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
              simple(row.handlerClass()) + "." + row.handlerMethod(),
              row.reason()));
    }
    table.print(terminal, terminal.isInteractive() ? terminal.width() : 0);
    terminal.note(rows.size() + " endpoints");
  }

  void csv(List<EndpointRow> rows) {
    terminal.line(
        "http_method,path,handler_class,handler_method,access,object_check,application,protocol,file,line,reason,questions");
    for (EndpointRow row : rows) {
      terminal.line(
          Csv.line(
              List.of(
                  row.verb(),
                  row.path(),
                  row.handlerClass(),
                  row.handlerMethod(),
                  row.access(),
                  row.objectCheck(),
                  row.application(),
                  row.protocol(),
                  row.file(),
                  String.valueOf(row.line()),
                  row.reason(),
                  String.join(" ", row.questions()))));
    }
  }

  private static String simple(String binaryName) {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1).replace('$', '.');
  }
}
