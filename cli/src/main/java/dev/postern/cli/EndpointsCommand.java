package dev.postern.cli;

import dev.postern.cli.project.OpenProject;
import dev.postern.cli.project.RepositoryOptions;
import dev.postern.cli.terminal.ExitCode;
import dev.postern.cli.terminal.FormatOption;
import dev.postern.cli.terminal.Json;
import dev.postern.cli.terminal.Terminal;
import dev.postern.threatmodel.AttackSurface;
import dev.postern.threatmodel.dfd.ModelQueries;
import dev.postern.threatmodel.model.EndpointRow;
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
    footer = "  postern endpoints --access public --under /api")
final class EndpointsCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RepositoryOptions options = new RepositoryOptions();
  @Mixin private FormatOption format = new FormatOption();

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

  @Option(names = "--application", paramLabel = "NAME", description = "Only this application.")
  private String application = "";

  EndpointsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (OpenProject open = OpenProject.open(options.project(terminal, repository), terminal)) {
      List<EndpointRow> rows =
          new AttackSurface(new ModelQueries(open.rows()))
              .endpoints().stream().filter(this::wanted).toList();
      EndpointsOutput output = new EndpointsOutput(terminal);
      switch (format.format()) {
        case TABLE -> output.table(rows);
        case CSV -> output.csv(rows);
        case JSON -> Json.print(terminal, rows);
      }
      return ExitCode.DONE;
    }
  }

  private boolean wanted(EndpointRow row) {
    String wantedProtocol =
        protocol.isEmpty() && format.format() == FormatOption.Format.CSV ? "HTTP" : protocol;
    return row.path().startsWith(under)
        && (access.isEmpty() || row.access().startsWith(access.toLowerCase(Locale.ROOT)))
        && (application.isEmpty() || row.application().equals(application))
        && (wantedProtocol.isEmpty()
            || wantedProtocol.equalsIgnoreCase("all")
            || row.protocol().equalsIgnoreCase(wantedProtocol));
  }
}
