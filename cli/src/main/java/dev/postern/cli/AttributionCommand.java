package dev.postern.cli;

import dev.postern.cli.attribution.CopiesOutput;
import dev.postern.cli.attribution.Footprint;
import dev.postern.cli.attribution.FootprintOutput;
import dev.postern.cli.attribution.InventoryOutput;
import dev.postern.cli.attribution.LoadBearingOutput;
import dev.postern.cli.attribution.ProofOutput;
import dev.postern.cli.project.OpenProject;
import dev.postern.cli.project.Project;
import dev.postern.cli.project.RepositoryOptions;
import dev.postern.cli.terminal.ExitCode;
import dev.postern.cli.terminal.FormatOption;
import dev.postern.cli.terminal.Terminal;
import dev.postern.extractor.ExtractionRequest;
import dev.postern.extractor.pipeline.AttributionSurvey;
import dev.postern.extractor.pipeline.InventorySurvey;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who is declared to have written what. */
@Command(
    name = "attribution",
    mixinStandardHelpOptions = true,
    description =
        "Show how much of the code an AI is declared to have written, as an interval, and by what"
            + " evidence. Reads history and marks; needs no graph, but for --unproven, --copies and"
            + " --load-bearing.",
    footerHeading = "%nExample:%n",
    footer = {
      "  postern attribution ~/src/clinic",
      "  postern attribution --lines --format csv > ai-lines.csv",
      "  postern attribution --unproven",
      "  postern attribution --load-bearing"
    })
final class AttributionCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RepositoryOptions options = new RepositoryOptions();
  @Mixin private FormatOption format = new FormatOption();

  @Parameters(arity = "0..1", paramLabel = "REPO", description = "Folder of the repository.")
  private @Nullable Path repository;

  @Option(
      names = "--lines",
      description =
          "List the lines that an AI is declared for, or whose commit took over a suggestion of"
              + " one: in csv line by line, else range by range.")
  private boolean lines;

  @Option(
      names = "--unproven",
      description =
          "List the classes and endpoints by what is proven about them, worst first: unverified,"
              + " scanned (no gap and no open finding), reviewed (as commits claim), tested (by"
              + " calls from tests), evidence complete (not only by tests of the same commits).")
  private boolean unproven;

  @Option(
      names = "--load-bearing",
      description =
          "List the lines that alone hold doors closed, if they were lost or loosened: to whom the"
              + " doors would open, which data lies behind, and who is declared to have written the"
              + " line. Switches that hold many guards up at once are not told.")
  private boolean loadBearing;

  @Option(
      names = "--copies",
      description =
          "List methods that repeat, token by token, a method in which a finding ends, with their"
              + " endpoints.")
  private boolean copies;

  @Option(
      names = "--inventory",
      description =
          "List what of AI the repository holds: assistants that are declared, files that tell them"
              + " how to work with what is dangerous in these (hidden characters, orders to pass"
              + " rules by, unbounded permissions, untrusted servers), and libraries that talk to"
              + " models.")
  private boolean inventory;

  @Option(
      names = "--require-history",
      description =
          "Exit with 3 when the history is missing or cut off, or when assistants are told how to"
              + " work and none is ever declared.")
  private boolean requireHistory;

  AttributionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Project project = options.project(terminal, repository);
    if (unproven) {
      try (OpenProject open = OpenProject.open(project, terminal)) {
        new ProofOutput(terminal).print(open, format.format());
      }
      return ExitCode.DONE;
    }
    if (copies) {
      try (OpenProject open = OpenProject.open(project, terminal)) {
        new CopiesOutput(terminal).print(open, format.format());
      }
      return ExitCode.DONE;
    }
    AttributionSurvey.Survey survey =
        new AttributionSurvey()
            .read(project.root(), project.cache(), ExtractionRequest.DEFAULT_MAX_FILE_BYTES);
    if (loadBearing) {
      try (OpenProject open = OpenProject.open(project, terminal)) {
        new LoadBearingOutput(terminal, project.root(), survey.files())
            .print(open, format.format());
      }
      return ExitCode.DONE;
    }
    Footprint footprint = Footprint.of(project.root(), survey);
    if (inventory) {
      new InventoryOutput(terminal)
          .print(
              footprint,
              new InventorySurvey()
                  .read(project.root(), project.cache(), ExtractionRequest.DEFAULT_MAX_FILE_BYTES),
              format.format());
      return ExitCode.DONE;
    }
    FootprintOutput output = new FootprintOutput(terminal, footprint);
    if (lines) {
      output.lines(format.format());
    } else {
      output.summary(format.format());
    }
    survey.gaps().forEach(gap -> terminal.note(gap.span().file() + ": " + gap.detail()));
    return requireHistory && footprint.isBlind() ? ExitCode.BLIND : ExitCode.DONE;
  }
}
