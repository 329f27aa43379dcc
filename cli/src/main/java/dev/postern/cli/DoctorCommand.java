package dev.postern.cli;

import dev.postern.cli.project.Indexer;
import dev.postern.cli.project.Project;
import dev.postern.cli.project.RepositoryOptions;
import dev.postern.cli.project.Version;
import dev.postern.cli.terminal.ExitCode;
import dev.postern.cli.terminal.Terminal;
import dev.postern.graph.Generation;
import dev.postern.graph.GraphException;
import dev.postern.queries.QueryPacks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Explains the environment. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description =
        "Show versions, folders and the state of the graph, and what to do about problems.",
    footerHeading = "%nExample:%n",
    footer = "  postern doctor")
final class DoctorCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RepositoryOptions options = new RepositoryOptions();

  @Parameters(arity = "0..1", paramLabel = "REPO", description = "Folder of the repository.")
  private @Nullable Path repository;

  DoctorCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Project project = options.project(terminal, repository);
    say("Postern", Version.current());
    say("Java", Runtime.version() + " at " + System.getProperty("java.home"));
    say(
        "Memory",
        Runtime.getRuntime().maxMemory() / (1 << 20)
            + " MB at most; POSTERN_JAVA_OPTS=-Xmx4g changes it");
    say("Processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
    say("Repository", project.root().toString());
    say(
        "Results",
        project.home()
            + (project.isRedirected()
                ? " (the repository brings a .postern of its own, which is ignored)"
                : ""));
    say("Cache", project.cache().toString());
    say("Queries", String.valueOf(QueryPacks.bundled().all().size()));
    say("Graph", graph(project));
    return ExitCode.DONE;
  }

  private static String graph(Project project) {
    if (!Files.exists(project.home())) {
      return "none yet; run: postern scan";
    }
    try {
      Optional<Generation> current = Indexer.store(project).current();
      return current
          .map(
              g ->
                  "generation "
                      + g.number()
                      + ", "
                      + g.nodes()
                      + " nodes, "
                      + g.relationships()
                      + " relationships")
          .orElse("none yet; run: postern scan");
    } catch (GraphException e) {
      return e.getMessage();
    }
  }

  private void say(String name, String text) {
    terminal.line(String.format(java.util.Locale.ROOT, "%-12s %s", name, text));
  }
}
