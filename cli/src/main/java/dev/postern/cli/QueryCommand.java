package dev.postern.cli;

import dev.postern.cli.project.OpenProject;
import dev.postern.cli.project.RepositoryOptions;
import dev.postern.cli.shell.ResultPrinter;
import dev.postern.cli.terminal.ExitCode;
import dev.postern.cli.terminal.FormatOption;
import dev.postern.cli.terminal.Terminal;
import dev.postern.extractor.UsageException;
import dev.postern.graph.QueryLimits;
import dev.postern.graph.QueryResult;
import dev.postern.queries.QuerySpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** One read-only query. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = "Run one read-only query: Cypher, the name of a pack's query, or a .cypher file.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  postern query \"MATCH (e:Endpoint) RETURN count(e)\"",
      "  postern query access/inert-guard --format csv"
    })
final class QueryCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RepositoryOptions options = new RepositoryOptions();
  @Mixin private FormatOption format = new FormatOption();

  @Parameters(
      paramLabel = "QUERY",
      description = "Cypher, pack/query, or a file ending in .cypher.")
  private String query = "";

  QueryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (OpenProject open = OpenProject.open(options.project(terminal, null), terminal)) {
      Optional<QuerySpec> named = open.packs().find(query);
      String cypher = named.isPresent() ? named.get().cypher() : text();
      Map<String, Object> parameters = named.isPresent() ? named.get().params() : Map.of();
      QueryResult result = open.run(cypher, parameters, QueryLimits.INTERACTIVE);
      new ResultPrinter(terminal).print(result, format.format());
      return ExitCode.DONE;
    }
  }

  private String text() throws IOException {
    if (!query.endsWith(".cypher") || query.contains("\n")) {
      return query;
    }
    Path file = Path.of(query);
    if (!Files.isRegularFile(file)) {
      throw new UsageException("there is no file " + file);
    }
    return Files.readString(file);
  }
}
