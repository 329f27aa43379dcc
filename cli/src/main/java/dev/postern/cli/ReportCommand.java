package dev.postern.cli;

import dev.postern.cli.diff.LastModel;
import dev.postern.cli.gate.SnapshotStore;
import dev.postern.cli.project.OpenProject;
import dev.postern.cli.project.Project;
import dev.postern.cli.project.RepositoryOptions;
import dev.postern.cli.terminal.ExitCode;
import dev.postern.cli.terminal.Terminal;
import dev.postern.extractor.UsageException;
import dev.postern.queries.QueryReport;
import dev.postern.threatmodel.model.ThreatModel;
import dev.postern.threatmodel.report.ReportFormats;
import dev.postern.threatmodel.report.ReportRenderer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The threat model in one format. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Write the threat model as html, md, json, sarif, otm, code2dfd, mermaid or dot.",
    footerHeading = "%nExample:%n",
    footer = "  postern report --format sarif --output postern.sarif")
final class ReportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RepositoryOptions options = new RepositoryOptions();

  @Parameters(arity = "0..1", paramLabel = "REPO", description = "Folder of the repository.")
  private @Nullable Path repository;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "html, md, json, sarif, otm, code2dfd, mermaid or dot.")
  private String format = "html";

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "File to write; - for standard output, which is the default of every format but html.")
  private @Nullable Path output;

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ReportRenderer renderer =
        ReportFormats.find(format)
            .orElseThrow(
                () ->
                    new UsageException(
                        "there is no format '" + format + "'. Known: " + ReportFormats.names()));
    Project project = options.project(terminal, repository);
    try (OpenProject open = OpenProject.open(project, terminal)) {
      QueryReport report = open.findings();
      ThreatModel derived = open.model(report);
      ThreatModel model =
          derived.since(LastModel.compare(project, SnapshotStore.of(open, derived, report)));
      String text = renderer.render(model, report.findings());
      boolean toFile =
          output != null ? !output.toString().equals("-") : renderer.format().equals("html");
      if (toFile) {
        Path file =
            output != null ? output.toAbsolutePath() : project.home().resolve(renderer.fileName());
        terminal.line(Reports.write(file, text).toString());
      } else {
        terminal.out().print(text);
        terminal.out().flush();
      }
      return ExitCode.DONE;
    }
  }
}
