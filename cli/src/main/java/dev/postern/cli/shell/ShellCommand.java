package dev.postern.cli.shell;

import dev.postern.cli.project.OpenProject;
import dev.postern.cli.project.Project;
import dev.postern.cli.project.RepositoryOptions;
import dev.postern.cli.terminal.ExitCode;
import dev.postern.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Interactive Cypher. */
@Command(
    name = "shell",
    mixinStandardHelpOptions = true,
    description = "Ask the graph in Cypher: completion, history, several lines, :help.",
    footerHeading = "%nExample:%n",
    footer = "  postern shell")
public final class ShellCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RepositoryOptions options = new RepositoryOptions();

  @Parameters(arity = "0..1", paramLabel = "REPO", description = "Folder of the repository.")
  private @Nullable Path repository;

  public ShellCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Project project = options.project(terminal, repository);
    try (OpenProject open = OpenProject.open(project, terminal)) {
      new Shell(open, project.home().resolve("shell-history")).run();
    }
    return ExitCode.DONE;
  }
}
