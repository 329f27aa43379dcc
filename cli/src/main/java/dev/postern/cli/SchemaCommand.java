package dev.postern.cli;

import dev.postern.cli.terminal.ExitCode;
import dev.postern.cli.terminal.Terminal;
import dev.postern.graph.schema.SchemaDocument;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The schema of the graph. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Print labels, relationships and properties of the graph, as Markdown.",
    footerHeading = "%nExample:%n",
    footer = "  postern schema | less")
final class SchemaCommand implements Callable<Integer> {

  private final Terminal terminal;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.out().print(SchemaDocument.markdown());
    terminal.out().flush();
    return ExitCode.DONE;
  }
}
