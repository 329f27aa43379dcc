package dev.postern.cli;

import dev.postern.cli.gate.PolicySource;
import dev.postern.cli.gate.ZoneAnswer;
import dev.postern.cli.project.OpenProject;
import dev.postern.cli.project.Project;
import dev.postern.cli.project.RepositoryOptions;
import dev.postern.cli.terminal.ExitCode;
import dev.postern.cli.terminal.Json;
import dev.postern.cli.terminal.Terminal;
import dev.postern.threatmodel.policy.Policy;
import dev.postern.threatmodel.zone.AiUse;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** May an AI edit this? */
@Command(
    name = "zone",
    mixinStandardHelpOptions = true,
    description = {
      "Say in which zones a file or method lies, why, and whether an AI may write there: open, reviewed"
          + " (by somebody else), verified (the gate is told who approved) or forbidden.",
      "Asks the graph as it was indexed last; a file that is not in it is told by its path alone. Zones are those of --policy, else of the"
          + " repository's postern.policy.yml, else the built-in ones."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  postern zone src/main/java/shop/auth/TokenFilter.java",
      "  postern zone TokenFilter.doFilter --json"
    })
final class ZoneCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RepositoryOptions options = new RepositoryOptions();

  @Parameters(
      paramLabel = "FILE|METHOD",
      description = "A path, a type such as TokenFilter, or a method such as TokenFilter.doFilter.")
  private String subject = "";

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "Zones of this policy, or of the policy 'built-in'.")
  private @Nullable String policy;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  ZoneCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Project project = options.project(terminal, null);
    Policy asked =
        policy == null ? PolicySource.ofFolder(project.root()) : PolicySource.named(policy);
    try (OpenProject open = OpenProject.open(project, terminal)) {
      ZoneAnswer answer = ZoneAnswer.of(project, open, asked, subject);
      if (json) {
        Json.print(terminal, answer);
      } else {
        print(answer);
      }
      return ExitCode.DONE;
    }
  }

  private void print(ZoneAnswer answer) {
    String known = answer.indexed() ? "" : " (not in the graph; told by its path alone)";
    terminal.line(
        Terminal.clean(answer.subject())
            + known
            + ": an AI may write here: "
            + words(answer.ai(), answer.indexed()));
    List<ZoneAnswer.Member> members = answer.members();
    members.forEach(
        member ->
            terminal.line(
                String.format(
                    Locale.ROOT,
                    "  %s (%s): %s, by %s",
                    member.zone(),
                    member.ai().name().toLowerCase(Locale.ROOT),
                    Terminal.clean(member.element()),
                    Terminal.clean(member.reason()))));
  }

  private static String words(AiUse use, boolean indexed) {
    return switch (use) {
      case OPEN -> indexed ? "as anywhere" : "nothing known speaks against it";
      case REVIEWED -> "only with a review by somebody else";
      case VERIFIED -> "only with a review by somebody else that the gate is told of";
      case FORBIDDEN -> "no";
    };
  }
}
