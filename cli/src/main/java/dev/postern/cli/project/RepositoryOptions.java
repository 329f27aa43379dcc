package dev.postern.cli.project;

import dev.postern.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that find a repository's results. */
public final class RepositoryOptions {

  @Option(
      names = "--repo",
      paramLabel = "DIR",
      description = "The repository; the current folder when not given.")
  private @Nullable Path repository;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "Folder of results; .postern in the repository when not given.")
  private @Nullable Path home;

  /**
   * The project.
   *
   * @param argument the repository given as an argument, when there is one
   */
  public Project project(Terminal terminal, @Nullable Path argument) {
    Path root = argument != null ? argument : repository != null ? repository : Path.of("");
    return Project.locate(root, Optional.ofNullable(home), terminal.environment());
  }
}
