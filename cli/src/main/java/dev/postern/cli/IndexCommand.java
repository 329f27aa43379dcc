package dev.postern.cli;

import dev.postern.cli.project.Indexer;
import dev.postern.cli.project.ReadingOptions;
import dev.postern.cli.project.RepositoryOptions;
import dev.postern.cli.terminal.ExitCode;
import dev.postern.cli.terminal.Terminal;
import dev.postern.queries.QueryPacks;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads a repository into a new generation of its graph. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = "Read a repository into its graph, without checking anything.",
    footerHeading = "%nExample:%n",
    footer = "  postern index ~/src/clinic")
final class IndexCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RepositoryOptions options = new RepositoryOptions();
  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Parameters(arity = "0..1", paramLabel = "REPO", description = "Folder of the repository.")
  private @Nullable Path repository;

  IndexCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    long started = System.nanoTime();
    Indexer.Outcome outcome =
        new Indexer(terminal)
            .index(options.project(terminal, repository), QueryPacks.bundled(), reading);
    terminal.line(Figures.of(outcome, System.nanoTime() - started));
    return ExitCode.DONE;
  }
}
