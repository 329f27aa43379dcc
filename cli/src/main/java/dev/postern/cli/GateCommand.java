package dev.postern.cli;

import dev.postern.cli.gate.GateRun;
import dev.postern.cli.gate.VerdictOutput;
import dev.postern.cli.project.Project;
import dev.postern.cli.project.ReadingOptions;
import dev.postern.cli.project.RepositoryOptions;
import dev.postern.cli.project.Version;
import dev.postern.cli.terminal.ExitCode;
import dev.postern.cli.terminal.Terminal;
import dev.postern.extractor.UsageException;
import dev.postern.threatmodel.gate.Decision;
import dev.postern.threatmodel.gate.Verdict;
import dev.postern.threatmodel.gate.report.BaselineDraft;
import dev.postern.threatmodel.gate.report.PolicyInput;
import dev.postern.threatmodel.gate.report.VerdictJson;
import dev.postern.threatmodel.gate.report.VerdictJunit;
import dev.postern.threatmodel.gate.report.VerdictMarkdown;
import dev.postern.threatmodel.gate.report.VerdictSarif;
import dev.postern.threatmodel.gate.report.WaiverDraft;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** May this go out? */
@Command(
    name = "gate",
    mixinStandardHelpOptions = true,
    description = {
      "Judge what a change made worse: endpoints that became more open, findings that it brought,"
          + " code in protected zones without the evidence its zone asks for, and what is not seen"
          + " any more.",
      "Both commits are read from history, not from the work tree. The policy is the base's"
          + " postern.policy.yml: a change cannot relax its own gate. Prints nothing when there is"
          + " nothing to tell."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  postern gate --base origin/main",
      "  postern gate --base HEAD~1 --policy built-in --write sarif=gate.sarif --write"
          + " markdown=comment.md",
      "  postern gate --base v1.0 --format baseline > postern.baseline.yml",
      "",
      "Exit codes: 0 passed, or the policy observes or warns; 1 the policy says no; 2 wrong usage"
          + " or a broken",
      "policy; 3 too little was seen, or the base has no policy; 4 internal error.",
    })
final class GateCommand implements Callable<Integer> {

  private static final List<String> FORMATS =
      List.of("json", "sarif", "junit", "markdown", "policy-input", "waivers", "baseline");

  private final Terminal terminal;

  @Mixin private RepositoryOptions options = new RepositoryOptions();
  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Parameters(arity = "0..1", paramLabel = "REPO", description = "Folder of the repository.")
  private @Nullable Path repository;

  @Option(
      names = "--base",
      required = true,
      paramLabel = "COMMIT",
      description =
          "The commit the change is to be merged into. The model is compared with the last commit"
              + " that both sides share.")
  private String base = "";

  @Option(names = "--head", paramLabel = "COMMIT", description = "The commit to judge; HEAD.")
  private String head = "HEAD";

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "Judge by this file, or by the policy 'built-in', instead of the base's.")
  private @Nullable String policy;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "What is known already and is to be worked off, instead of the base's"
              + " postern.baseline.yml. What became worse or whose content changed is told all the"
              + " same.")
  private @Nullable Path baseline;

  @Option(
      names = "--approved-by",
      paramLabel = "PERSON",
      description =
          "Name or address of somebody who approved the change, as your code host says. Counts as a"
              + " verified review of commits that the person did not write.")
  private List<String> approvers = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "table, json, sarif, junit, markdown, policy-input for OPA and Conftest, waivers: entries"
              + " for the policy, to be filled in; or baseline: what stands against the change, as"
              + " known debt.")
  private String format = "table";

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Option(
      names = "--write",
      paramLabel = "FORMAT=FILE",
      description = "Also write the verdict to a file in this format; may be given several times.")
  private Map<String, Path> files = new LinkedHashMap<>();

  GateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Project project = options.project(terminal, repository);
    String wanted = json ? "json" : format.toLowerCase(Locale.ROOT);
    if (!wanted.equals("table")) {
      known(wanted);
    }
    files.keySet().forEach(GateCommand::known);
    Verdict verdict =
        new GateRun(project, reading, terminal)
            .run(
                new GateRun.Question(
                    base,
                    head,
                    Optional.ofNullable(policy),
                    approvers,
                    Optional.ofNullable(baseline)));
    if (verdict.change().isEmpty()) {
      terminal.note("base and head hold the same files; there is nothing to judge");
    }
    files.forEach((name, file) -> Reports.write(file.toAbsolutePath(), text(name, verdict)));
    if (wanted.equals("table")) {
      new VerdictOutput(terminal).print(verdict);
    } else {
      terminal.out().print(text(wanted, verdict));
      terminal.out().flush();
    }
    return exitCode(verdict.decision());
  }

  private static int exitCode(Decision decision) {
    return switch (decision) {
      case PASS, OBSERVED -> ExitCode.DONE;
      case BLOCK -> ExitCode.REFUSED;
      case BLIND -> ExitCode.BLIND;
    };
  }

  private static void known(String name) {
    if (!FORMATS.contains(name)) {
      throw new UsageException(
          "there is no format '" + name + "'. Known: table, " + String.join(", ", FORMATS));
    }
  }

  private static String text(String name, Verdict verdict) {
    return switch (name) {
      case "sarif" -> VerdictSarif.write(verdict, Version.current());
      case "junit" -> VerdictJunit.write(verdict);
      case "markdown" -> VerdictMarkdown.write(verdict);
      case "waivers" -> WaiverDraft.write(verdict);
      case "baseline" -> BaselineDraft.write(verdict);
      case "policy-input" -> PolicyInput.write(verdict);
      default -> VerdictJson.write(verdict);
    };
  }
}
