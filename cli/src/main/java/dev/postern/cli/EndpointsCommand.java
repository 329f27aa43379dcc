package dev.postern.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.postern.cli.project.OpenProject;
import dev.postern.cli.project.RepositoryOptions;
import dev.postern.cli.terminal.ExitCode;
import dev.postern.cli.terminal.Json;
import dev.postern.cli.terminal.Terminal;
import dev.postern.threatmodel.AttackSurface;
import dev.postern.threatmodel.DataInventory;
import dev.postern.threatmodel.dfd.GraphRow;
import dev.postern.threatmodel.dfd.ModelQueries;
import dev.postern.threatmodel.export.OpenApiDocument;
import dev.postern.threatmodel.model.EndpointRow;
import dev.postern.threatmodel.model.QuestionRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The attack surface with effective access. */
@Command(
    name = "endpoints",
    mixinStandardHelpOptions = true,
    description = "List every entry point with its effective access and why.",
    footerHeading = "%nExample:%n",
    footer = {
      "  postern endpoints --access public --under /api",
      "  postern endpoints --questions",
      "  postern endpoints --format openapi > openapi.json"
    })
final class EndpointsCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RepositoryOptions options = new RepositoryOptions();

  /** How endpoints are printed. */
  enum Format {
    TABLE,
    CSV,
    JSON,
    OPENAPI
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "table, csv, json, or openapi: an OpenAPI 3.1 document with the computed security.")
  private Format format = Format.TABLE;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Parameters(arity = "0..1", paramLabel = "REPO", description = "Folder of the repository.")
  private @Nullable Path repository;

  @Option(names = "--under", paramLabel = "PATH", description = "Only paths that start so.")
  private String under = "";

  @Option(
      names = "--access",
      paramLabel = "ACCESS",
      description = "Only this access: public, authenticated, role, perm, denied, unknown.")
  private String access = "";

  @Option(
      names = "--protocol",
      paramLabel = "NAME",
      description =
          "Only this protocol, such as HTTP or SCHEDULE; all for every one. In csv only HTTP unless given.")
  private String protocol = "";

  @Option(
      names = "--provided",
      description =
          "In csv, list also what frameworks serve without a handler method of the repository:"
              + " management endpoints and views. Other formats always list it.")
  private boolean provided;

  @Option(
      names = "--questions",
      description =
          "List the open questions instead, ranked by the number of endpoints each would decide, as an"
              + " answer file to fill in.")
  private boolean questions;

  @Option(names = "--application", paramLabel = "NAME", description = "Only this application.")
  private String application = "";

  EndpointsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (OpenProject open = OpenProject.open(options.project(terminal, repository), terminal)) {
      ModelQueries queries = new ModelQueries(open.rows());
      AttackSurface surface = new AttackSurface(queries);
      List<EndpointRow> rows = surface.endpoints().stream().filter(this::wanted).toList();
      EndpointsOutput output = new EndpointsOutput(terminal, surface.variants());
      if (questions) {
        questions(new DataInventory(queries).questions(), output);
        return ExitCode.DONE;
      }
      switch (json ? Format.JSON : format) {
        case TABLE -> output.table(rows);
        case CSV -> csv(rows, output);
        case JSON -> Json.print(terminal, rows);
        case OPENAPI -> Json.print(terminal, openApi(queries, rows));
      }
      return ExitCode.DONE;
    }
  }

  private void questions(List<QuestionRow> asked, EndpointsOutput output) {
    if (json || format == Format.JSON) {
      Json.print(terminal, asked);
    } else {
      output.questions(asked);
    }
  }

  private void csv(List<EndpointRow> rows, EndpointsOutput output) {
    List<EndpointRow> listed = rows.stream().filter(row -> provided || !row.isProvided()).toList();
    output.csv(listed);
    if (listed.size() < rows.size()) {
      terminal.note(
          (rows.size() - listed.size())
              + " endpoints that frameworks serve are left out; --provided lists them");
    }
  }

  private static ObjectNode openApi(ModelQueries queries, List<EndpointRow> rows) {
    List<GraphRow> repository = queries.rows("repository");
    String name = repository.isEmpty() ? "" : repository.get(0).text("name");
    String commit = repository.isEmpty() ? "" : repository.get(0).text("commit");
    return new OpenApiDocument(queries).of(rows, name, commit);
  }

  private boolean wanted(EndpointRow row) {
    String wantedProtocol = protocol.isEmpty() && format == Format.CSV ? "HTTP" : protocol;
    return row.path().startsWith(under)
        && (access.isEmpty() || row.access().startsWith(access.toLowerCase(Locale.ROOT)))
        && (application.isEmpty() || row.application().equals(application))
        && (wantedProtocol.isEmpty()
            || wantedProtocol.equalsIgnoreCase("all")
            || row.protocol().equalsIgnoreCase(wantedProtocol));
  }
}
