package dev.postern.cli;

import dev.postern.cli.terminal.Csv;
import dev.postern.cli.terminal.Terminal;
import dev.postern.cli.terminal.TextTable;
import dev.postern.threatmodel.model.EndpointRow;
import dev.postern.threatmodel.model.QuestionRow;
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
              row.access() + (row.isAssumed() ? " ASSUMED" : ""),
              row.objectCheck().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
              simple(row.handlerClass()) + "." + row.handlerMethod(),
              row.reason() + others(row)));
    }
    table.print(terminal, terminal.isInteractive() ? terminal.width() : 0);
    long assumed = rows.stream().filter(EndpointRow::isAssumed).count();
    terminal.note(
        rows.size()
            + " endpoints"
            + (assumed == 0
                ? ""
                : ", " + assumed + " of them ASSUMED: decided by answers of users"));
  }

  void csv(List<EndpointRow> rows) {
    terminal.line(
        "http_method,path,handler_class,handler_method,access,object_check,application,protocol,file,line,reason,questions,variants,assumed");
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
                variants.getOrDefault(row.uid(), ""),
                String.join(" ", row.assumed()))));
  }

  /**
   * The questions as an answer file to fill in: nothing in it counts until a line is uncommented.
   */
  void questions(List<QuestionRow> questions) {
    terminal.line("# Open questions, those that decide most endpoints first. Uncomment and answer");
    terminal.line("# in postern.model.yml of the repository, or in a file given with --org.");
    terminal.line("answers:");
    for (QuestionRow question : questions) {
      String doors = question.endpoints() == 1 ? " endpoint: " : " endpoints: ";
      String place =
          question.line() > 0 ? question.file() + ":" + question.line() : question.file();
      terminal.line("  # " + question.endpoints() + doors + question.text() + " [" + place + "]");
      terminal.line("  #" + snippet(question));
    }
    terminal.note(questions.size() + " questions");
  }

  private static String snippet(QuestionRow question) {
    String how = question.howToAnswer();
    int cut = how.indexOf(" {");
    boolean listed = how.contains(" under answers: ") && cut > 0;
    return listed ? " -" + how.substring(cut) : " " + how;
  }

  private String others(EndpointRow row) {
    String text = variants.getOrDefault(row.uid(), "");
    return text.isEmpty() ? "" : " (with " + text + ")";
  }

  private static String simple(String binaryName) {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1).replace('$', '.');
  }
}
