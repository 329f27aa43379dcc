package dev.postern.cli;

import dev.postern.cli.terminal.ExitCode;
import dev.postern.cli.terminal.Terminal;
import dev.postern.cli.terminal.TextTable;
import dev.postern.queries.QueryPacks;
import dev.postern.queries.QuerySpec;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The queries that come with Postern. */
@Command(
    name = "packs",
    mixinStandardHelpOptions = true,
    description = "List the queries of all packs.",
    footerHeading = "%nExample:%n",
    footer = "  postern packs")
final class PacksCommand implements Callable<Integer> {

  private final Terminal terminal;

  PacksCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    TextTable table = new TextTable(List.of("QUERY", "KIND", "SEVERITY", "CWE", "TITLE"));
    for (QuerySpec query : QueryPacks.bundled().all()) {
      table.add(
          List.of(
              query.path(),
              query.kind() + (query.experimental() ? " (experimental)" : ""),
              query.severity().name(),
              String.join(" ", query.classification().cwe().stream().map(String::valueOf).toList()),
              query.title()));
    }
    table.print(terminal, 0);
    return ExitCode.DONE;
  }
}
