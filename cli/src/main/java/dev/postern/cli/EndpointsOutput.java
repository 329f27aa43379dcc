package dev.postern.cli;

import dev.postern.cli.terminal.Csv;
import dev.postern.cli.terminal.Terminal;
import dev.postern.cli.terminal.TextTable;
import dev.postern.threatmodel.model.EndpointRow;
import java.util.List;
import java.util.Map;

/** Prints endpoints as a table or as comma-separated values. */
final class EndpointsOutput {

  private final Terminal terminal;

  private final Map<String, String> variants;

  /**
   * @param variants what differs in other variants, by the uid of the endpoint
   */
  EndpointsOutput(Terminal terminal, Map<String, String> variants) {
    this.terminal = terminal;
    this.variants = variants;
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
              row.reason() + others(row)));
    }
    table.print(terminal, terminal.isInteractive() ? terminal.width() : 0);
    terminal.note(rows.size() + " endpoints");
  }

  void csv(List<EndpointRow> rows) {
    terminal.line(
        "http_method,path,handler_class,handler_method,access,object_check,application,protocol,file,line,reason,questions,variants");
    for (EndpointRow row : rows) {
      row.verbRows().forEach(verb -> csv(verb, row));
    }
  }

  private void csv(String verb, EndpointRow row) {
    terminal.line(
        Csv.line(
            List.of(
                verb,
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
                String.join(" ", row.questions()),
                variants.getOrDefault(row.uid(), ""))));
  }

  private String others(EndpointRow row) {
    String text = variants.getOrDefault(row.uid(), "");
    return text.isEmpty() ? "" : " (with " + text + ")";
  }

  private static String simple(String binaryName) {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1).replace('$', '.');
  }
}
