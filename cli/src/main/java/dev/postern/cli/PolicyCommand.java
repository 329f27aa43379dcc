package dev.postern.cli;

import dev.postern.cli.gate.PolicyDraft;
import dev.postern.cli.gate.PolicySource;
import dev.postern.cli.project.OpenProject;
import dev.postern.cli.project.Project;
import dev.postern.cli.project.RepositoryOptions;
import dev.postern.cli.terminal.ExitCode;
import dev.postern.cli.terminal.Terminal;
import dev.postern.extractor.UsageException;
import dev.postern.threatmodel.policy.Policy;
import dev.postern.threatmodel.policy.PolicyReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drafts, checks and shows policies of the gate. */
@Command(
    name = "policy",
    mixinStandardHelpOptions = true,
    description = {
      "init: draft postern.policy.yml from the zones found in the graph. check: read a policy and say what"
          + " is wrong with it. show: print the built-in policy, with every rule and its parameters."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  postern policy init                 writes postern.policy.yml, which observes and blocks nothing",
      "  postern policy check postern.policy.yml"
    })
final class PolicyCommand implements Callable<Integer> {

  /** What to do. */
  enum Task {
    INIT,
    CHECK,
    SHOW
  }

  private final Terminal terminal;

  @Mixin private RepositoryOptions options = new RepositoryOptions();

  @Parameters(index = "0", paramLabel = "TASK", description = "init, check or show.")
  private Task task = Task.SHOW;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE",
      description = "The policy to check; that of the repository when not given.")
  private @Nullable Path file;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "File to write a draft to, - for standard output; postern.policy.yml in the repository"
              + " when not given. A file that is there is not overwritten.")
  private @Nullable Path output;

  PolicyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Project project = options.project(terminal, null);
    switch (task) {
      case INIT -> init(project);
      case CHECK -> check(project);
      case SHOW -> {
        terminal.out().print(PolicyReader.builtInText());
        terminal.out().flush();
      }
    }
    return ExitCode.DONE;
  }

  private void init(Project project) {
    try (OpenProject open = OpenProject.open(project, terminal)) {
      String draft = PolicyDraft.of(open);
      if (output != null && output.toString().equals("-")) {
        terminal.out().print(draft);
        terminal.out().flush();
        return;
      }
      Path target = output == null ? project.root().resolve(Policy.FILE) : output.toAbsolutePath();
      if (Files.exists(target)) {
        throw new UsageException(target + " is there already. Give another file with --output.");
      }
      terminal.line(Reports.write(target, draft).toString());
    }
  }

  private void check(Project project) {
    Path target = file == null ? project.root().resolve(Policy.FILE) : file;
    Policy policy = PolicySource.named(target.toString());
    terminal.line(
        String.format(
            Locale.ROOT,
            "%s: mode %s, %d zones, %d rules, %d waivers",
            target,
            policy.mode().name().toLowerCase(Locale.ROOT),
            policy.zones().size(),
            policy.rules().size(),
            policy.waivers().size()));
  }
}
