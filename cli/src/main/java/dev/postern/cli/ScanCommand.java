package dev.postern.cli;

import dev.postern.cli.diff.LastModel;
import dev.postern.cli.gate.SnapshotStore;
import dev.postern.cli.project.Indexer;
import dev.postern.cli.project.OpenProject;
import dev.postern.cli.project.Project;
import dev.postern.cli.project.ReadingOptions;
import dev.postern.cli.project.RepositoryOptions;
import dev.postern.cli.terminal.Progress;
import dev.postern.cli.terminal.Terminal;
import dev.postern.queries.QueryPacks;
import dev.postern.queries.QueryReport;
import dev.postern.threatmodel.model.ThreatModel;
import dev.postern.threatmodel.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: index, check, derive, report. */
@Command(
    name = "scan",
    mixinStandardHelpOptions = true,
    description =
        "Index a repository, run the packs, derive the threat model and write the report.",
    footerHeading = "%nExample:%n",
    footer = "  postern scan ~/src/clinic")
final class ScanCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RepositoryOptions options = new RepositoryOptions();
  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Parameters(arity = "0..1", paramLabel = "REPO", description = "Folder of the repository.")
  private @Nullable Path repository;

  @Option(names = "--json", description = "Print the findings as JSON instead of the summary.")
  private boolean json;

  ScanCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Project project = options.project(terminal, repository);
    long started = System.nanoTime();
    Indexer.Outcome outcome = new Indexer(terminal).index(project, QueryPacks.bundled(), reading);
    try (OpenProject open = OpenProject.open(project, terminal)) {
      Progress progress = new Progress(terminal);
      progress.report("asking the graph", 0, 0);
      QueryReport report = open.findings();
      ThreatModel derived = open.model(report);
      Snapshot snapshot = SnapshotStore.of(open, derived, report);
      ThreatModel model = derived.since(LastModel.compare(project, snapshot));
      List<Path> files = Reports.writeAll(project.home(), model, report);
      SnapshotStore.keep(project, snapshot);
      progress.clear();
      if (json) {
        terminal.out().print(dev.postern.queries.format.FindingsJson.write(report));
        terminal.out().flush();
      } else {
        new Summary(terminal).print(model, files);
        if (!reading.flows()) {
          terminal.note("data flows were not followed (--no-flows)");
        }
        terminal.note(Figures.of(outcome, System.nanoTime() - started));
      }
      return Blindness.exitCode(model, terminal);
    }
  }
}
