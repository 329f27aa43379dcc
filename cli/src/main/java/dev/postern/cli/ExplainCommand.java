package dev.postern.cli;

import dev.postern.cli.project.OpenProject;
import dev.postern.cli.project.Project;
import dev.postern.cli.project.RepositoryOptions;
import dev.postern.cli.terminal.ExitCode;
import dev.postern.cli.terminal.Terminal;
import dev.postern.extractor.UsageException;
import dev.postern.queries.Finding;
import dev.postern.queries.ListedFinding;
import dev.postern.queries.QueryReport;
import dev.postern.threatmodel.model.EndpointRow;
import dev.postern.threatmodel.model.Threat;
import dev.postern.threatmodel.model.ThreatModel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** One finding, threat or endpoint with everything that led to it. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Show a finding, a threat or an endpoint with its path, its deciding guard and the source"
            + " lines.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  postern explain unauthenticated-path-to-personal-data-1a2b3c4d",
      "  postern explain \"GET /api/patients/{id}\""
    })
final class ExplainCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RepositoryOptions options = new RepositoryOptions();

  @Parameters(
      paramLabel = "ID",
      description = "Id of a finding or threat, or verb and path of an endpoint.")
  private String id = "";

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Project project = options.project(terminal, null);
    try (OpenProject open = OpenProject.open(project, terminal)) {
      Explanation explanation =
          new Explanation(terminal, new SourceExcerpt(project.root()), open.rows());
      QueryReport report = open.findings();
      Optional<ListedFinding> listed =
          open.list(report).findings().stream()
              .filter(each -> each.finding().id().equals(id) || each.same().contains(id))
              .findFirst();
      if (listed.isPresent()) {
        Finding finding = listed.get().finding();
        explanation.finding(finding, open.packs().find(finding.rule()));
        explanation.tools(listed.get());
        return ExitCode.DONE;
      }
      ThreatModel model = open.model(report);
      Optional<Threat> threat =
          model.threats().stream().filter(each -> each.id().equals(id)).findFirst();
      if (threat.isPresent()) {
        explanation.threat(threat.get());
        return ExitCode.DONE;
      }
      List<EndpointRow> doors =
          model.endpoints().stream().filter(row -> row.door().equalsIgnoreCase(id)).toList();
      if (doors.isEmpty()) {
        throw new UsageException(
            "nothing has the id '" + id + "'. List them with: postern findings, postern endpoints");
      }
      doors.forEach(explanation::endpoint);
      return ExitCode.DONE;
    }
  }
}
