package dev.postern.cli;

import dev.postern.cli.attribution.TagWriter;
import dev.postern.cli.project.Project;
import dev.postern.cli.project.RepositoryOptions;
import dev.postern.cli.terminal.ExitCode;
import dev.postern.cli.terminal.Terminal;
import dev.postern.extractor.ExtractionRequest;
import dev.postern.extractor.attribution.provenance.ProvenanceFile;
import dev.postern.extractor.pipeline.TagSurvey;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes into the work tree what history declares. */
@Command(
    name = "tag",
    mixinStandardHelpOptions = true,
    description = {
      "Mark methods that commits, notes or records declare to be a tool's for at least half of"
          + " their code and that bear no mark: in ai-provenance.yaml, or with --in-source as"
          + " comments above them.",
      "Prints what it would write and changes nothing, unless --write is given. Never changes"
          + " history. Also tells entries of ai-provenance.yaml whose code changed or is gone."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  postern tag ~/src/clinic", "  postern tag --in-source --write"})
final class TagCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RepositoryOptions options = new RepositoryOptions();

  @Parameters(arity = "0..1", paramLabel = "REPO", description = "Folder of the repository.")
  private @Nullable Path repository;

  @Option(names = "--in-source", description = "Comments above methods instead of entries.")
  private boolean inSource;

  @Option(names = "--write", description = "Write what is printed.")
  private boolean write;

  @Option(names = "--dry-run", description = "Write nothing, whatever else is given.")
  private boolean dryRun;

  TagCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Project project = options.project(terminal, repository);
    TagSurvey.Tags tags =
        new TagSurvey()
            .read(project.root(), project.cache(), ExtractionRequest.DEFAULT_MAX_FILE_BYTES);
    for (TagSurvey.Stale each : tags.stale()) {
      terminal.line(
          Terminal.clean(
              ProvenanceFile.NAME
                  + ":"
                  + each.line()
                  + ": stale: "
                  + each.subject()
                  + (each.gone() ? " is not there" : " changed since it was declared")));
    }
    List<TagSurvey.Missing> missing = tags.missing();
    for (TagSurvey.Missing each : missing) {
      terminal.line(
          Terminal.clean(
              inSource
                  ? each.path() + ":" + each.line() + ": " + TagWriter.mark(each)
                  : TagWriter.entry(each).strip()));
    }
    boolean writes = write && !dryRun && !missing.isEmpty();
    if (writes && inSource) {
      new TagWriter(project.root()).addMarks(missing);
    } else if (writes) {
      new TagWriter(project.root()).addEntries(missing);
    }
    terminal.note(
        missing.size()
            + " methods lack a mark"
            + (writes ? "; written" : missing.isEmpty() ? "" : "; nothing written, see --write"));
    return ExitCode.DONE;
  }
}
