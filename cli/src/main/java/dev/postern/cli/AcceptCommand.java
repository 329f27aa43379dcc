package dev.postern.cli;

import dev.postern.cli.project.OpenProject;
import dev.postern.cli.project.Project;
import dev.postern.cli.project.RepositoryOptions;
import dev.postern.cli.terminal.ExitCode;
import dev.postern.cli.terminal.Terminal;
import dev.postern.extractor.UsageException;
import dev.postern.queries.AcceptedRisk;
import dev.postern.queries.AcceptedRisks;
import dev.postern.queries.ListedFinding;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a risk, with owner, reason and end. */
@Command(
    name = "accept",
    mixinStandardHelpOptions = true,
    description = "Accept the risk of a finding until a day; every report goes on showing it.",
    footerHeading = "%nExample:%n",
    footer =
        "  postern accept verb-gap-1a2b3c4d --reason \"internal network only\" --until 2027-03-31"
            + " --owner platform")
final class AcceptCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RepositoryOptions options = new RepositoryOptions();

  @Parameters(paramLabel = "ID", description = "Id of the finding.")
  private String id = "";

  @Option(names = "--reason", required = true, description = "Why the risk is taken.")
  private String reason = "";

  @Option(
      names = "--until",
      required = true,
      paramLabel = "DATE",
      description = "Last day, as YYYY-MM-DD.")
  private String until = "";

  @Option(names = "--owner", description = "Who answers for it.")
  private String owner = "unnamed";

  AcceptCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Project project = options.project(terminal, null);
    try (OpenProject open = OpenProject.open(project, terminal)) {
      AcceptedRisk risk = new AcceptedRisk(id, owner, reason, day(), open.headDate());
      AcceptedRisks all =
          open.accepted()
              .accept(
                  risk,
                  open.list(open.findings()).findings().stream()
                      .map(ListedFinding::finding)
                      .toList());
      all.write(project.acceptedRisks());
      terminal.line("accepted until " + until + "; recorded in " + project.acceptedRisks());
      return ExitCode.DONE;
    }
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(until);
    } catch (DateTimeParseException e) {
      throw new UsageException("--until " + until + " is no day. Write it as YYYY-MM-DD.", e);
    }
  }
}
