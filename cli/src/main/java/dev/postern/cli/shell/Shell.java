package dev.postern.cli.shell;

import dev.postern.cli.project.OpenProject;
import dev.postern.cli.terminal.FormatOption;
import dev.postern.cli.terminal.Terminal;
import dev.postern.extractor.UsageException;
import dev.postern.graph.GraphException;
import dev.postern.graph.PlanReport;
import dev.postern.graph.QueryLimits;
import dev.postern.graph.schema.EdgeKind;
import dev.postern.graph.schema.NodeKind;
import dev.postern.queries.QuerySpec;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.TerminalBuilder;

/** Reads statements that end in a semicolon, and commands that start with a colon. */
final class Shell {

  private static final String HELP =
      """
      A statement ends with ; and may span lines. Only reading is allowed.
        :schema [LABEL]   labels and relationships, or the properties of one
        :packs            queries of the packs; :run NAME runs one
        :explain QUERY;   what a statement would do, without running it
        :format NAME      table, csv or json
        :quit             leave (or Ctrl-D)
      Tab completes keywords, labels, relationships and properties; Ctrl-R searches the history.
      """;

  private final OpenProject open;
  private final Path history;
  private FormatOption.Format format = FormatOption.Format.TABLE;

  Shell(OpenProject open, Path history) {
    this.open = open;
    this.history = history;
  }

  void run() throws IOException {
    try (org.jline.terminal.Terminal device = TerminalBuilder.builder().dumb(true).build()) {
      LineReader reader =
          LineReaderBuilder.builder()
              .terminal(device)
              .parser(new StatementParser())
              .completer(new CypherCompleter(open.packs()))
              .variable(LineReader.HISTORY_FILE, history)
              .variable(LineReader.SECONDARY_PROMPT_PATTERN, "     ... ")
              .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
              .build();
      PrintWriter out = device.writer();
      Map<String, String> environment =
          device.getWidth() > 0
              ? Map.of("COLUMNS", String.valueOf(device.getWidth()), "TERM", device.getType())
              : System.getenv();
      Terminal terminal = new Terminal(out, out, environment, true);
      terminal.line(
          "Graph of "
              + open.reader().generation().nodes()
              + " nodes. :help for help, :quit to leave.");
      boolean goOn = true;
      while (goOn) {
        goOn = step(reader, terminal);
        out.flush();
      }
    }
  }

  private boolean step(LineReader reader, Terminal terminal) {
    try {
      String line = reader.readLine("postern> ").strip();
      return line.isEmpty()
          || (line.startsWith(":") ? command(line, terminal) : statement(line, terminal));
    } catch (UserInterruptException e) {
      return true;
    } catch (EndOfFileException e) {
      return false;
    } catch (GraphException | UsageException e) {
      terminal.line(Terminal.clean(String.valueOf(e.getMessage())));
      return true;
    }
  }

  private boolean statement(String text, Terminal terminal) {
    String cypher = text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
    print(terminal, cypher, Map.of());
    return true;
  }

  private void print(Terminal terminal, String cypher, Map<String, Object> parameters) {
    var result = open.run(cypher, parameters, QueryLimits.INTERACTIVE);
    new ResultPrinter(terminal).print(result, format);
    if (format == FormatOption.Format.TABLE) {
      terminal.line(result.rows().size() == 1 ? "1 row" : result.rows().size() + " rows");
    }
  }

  private boolean command(String line, Terminal terminal) {
    String text = line.endsWith(";") ? line.substring(0, line.length() - 1).strip() : line;
    int cut = text.indexOf(' ');
    String name = cut < 0 ? text : text.substring(0, cut);
    String argument = cut < 0 ? "" : text.substring(cut + 1).strip();
    switch (name) {
      case ":quit", ":exit", ":q" -> {
        return false;
      }
      case ":help" -> HELP.lines().forEach(terminal::line);
      case ":schema" -> schema(terminal, argument);
      case ":packs" -> packs(terminal);
      case ":run" -> runQuery(terminal, argument);
      case ":explain" -> explain(terminal, argument);
      case ":format" -> chooseFormat(argument);
      default -> terminal.line("There is no command " + name + "; :help lists them.");
    }
    return true;
  }

  private void chooseFormat(String name) {
    for (FormatOption.Format known : FormatOption.Format.values()) {
      if (known.name().equalsIgnoreCase(name)) {
        format = known;
        return;
      }
    }
    throw new UsageException("there is no format '" + name + "': table, csv or json");
  }

  private static void schema(Terminal terminal, String label) {
    if (label.isEmpty()) {
      for (NodeKind kind : NodeKind.values()) {
        terminal.line(String.format(java.util.Locale.ROOT, "  %-18s %s", kind.label(), kind.doc()));
      }
      for (EdgeKind kind : EdgeKind.values()) {
        terminal.line(String.format(java.util.Locale.ROOT, "  %-18s %s", kind.type(), kind.doc()));
      }
      return;
    }
    for (NodeKind kind : NodeKind.values()) {
      if (kind.label().equalsIgnoreCase(label)) {
        kind.properties()
            .forEach(
                p ->
                    terminal.line(
                        String.format(java.util.Locale.ROOT, "  %-18s %s", p.key(), p.doc())));
        return;
      }
    }
    throw new UsageException("there is no label '" + label + "'; :schema lists them");
  }

  private void packs(Terminal terminal) {
    open.packs()
        .all()
        .forEach(
            query ->
                terminal.line(
                    String.format(
                        java.util.Locale.ROOT, "  %-48s %s", query.path(), query.title())));
  }

  private void runQuery(Terminal terminal, String name) {
    Optional<QuerySpec> query = open.packs().find(name);
    if (query.isEmpty()) {
      throw new UsageException("there is no query '" + name + "'; :packs lists them");
    }
    print(terminal, query.get().cypher(), query.get().params());
  }

  private void explain(Terminal terminal, String cypher) {
    PlanReport plan = open.reader().plan(cypher);
    if (!plan.error().isEmpty()) {
      terminal.line(Terminal.clean(plan.error()));
      return;
    }
    terminal.line(plan.readOnly() ? "It only reads." : "It would write, and is refused.");
    terminal.line("Operators: " + Terminal.clean(String.join(" → ", plan.operators())));
    plan.notifications().forEach(each -> terminal.line(Terminal.clean(each)));
  }
}
