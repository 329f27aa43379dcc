package dev.postern.cli;

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

  /** The project of the options alone. */
  public Project project() {
    return project(null);
  }

  /** The project, with the repository given as an argument. */
  public Project project(@Nullable Path argument) {
    Path root = argument != null ? argument : repository != null ? repository : Path.of("");
    return Project.locate(root, Optional.ofNullable(home), System.getenv());
  }
}
