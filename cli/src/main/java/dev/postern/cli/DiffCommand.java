package dev.postern.cli;

import dev.postern.cli.diff.DiffOutput;
import dev.postern.cli.diff.DiffRun;
import dev.postern.cli.project.Project;
import dev.postern.cli.project.ReadingOptions;
import dev.postern.cli.project.RepositoryOptions;
import dev.postern.cli.terminal.ExitCode;
import dev.postern.cli.terminal.Terminal;
import dev.postern.extractor.UsageException;
import dev.postern.threatmodel.diff.Alarm;
import dev.postern.threatmodel.diff.Difference;
import dev.postern.threatmodel.diff.ModelDiff;
import dev.postern.threatmodel.diff.report.DiffJson;
import dev.postern.threatmodel.diff.report.DiffMarkdown;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What became of the model between two commits. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Compare the models of two commits: doors, who passes them, guards, where classified data"
          + " goes, boundaries that are crossed, dependencies and threats, with the commits that"
          + " did it.",
      "Both are read from history, not from the work tree, with the answers of the base's"
          + " postern.model.yml. Prints nothing when the models are alike, whatever lines moved."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  postern diff v1.2 HEAD",
      "  postern diff --merge-base origin/main HEAD --format markdown > comment.md",
      "  postern diff HEAD~1 HEAD --fail-on access-weakened,open-endpoint,boundary",
      "",
      "Words for --fail-on: access-weakened, guard-removed, open-endpoint, undecided, data-sink,"
          + " boundary,",
      "dependency, threat, unseen, or any.",
      "Exit codes: 0 done; 1 something that --fail-on names; 2 wrong usage; 4 internal error.",
    })
final class DiffCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RepositoryOptions options = new RepositoryOptions();
  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Parameters(index = "0", paramLabel = "BASE", description = "The older commit.")
  private String base = "";

  @Parameters(index = "1", paramLabel = "HEAD", description = "The younger commit.")
  private String head = "";

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "REPO",
      description = "Folder of the repository.")
  private @Nullable Path repository;

  @Option(
      names = "--merge-base",
      description = "Compare the head with the last commit that it shares with the base.")
  private boolean mergeBase;

  @Option(
      names = "--fail-on",
      split = ",",
      paramLabel = "WORD",
      description = "Exit with 1 when there is something of this kind; see below.")
  private List<String> failOn = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, markdown for a comment on a pull request, or json.")
  private String format = "table";

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Option(names = "--all", description = "In the table, print long sentences whole.")
  private boolean all;

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Set<Alarm> alarms = alarms(failOn);
    String wanted = json ? "json" : format.toLowerCase(Locale.ROOT);
    if (!List.of("table", "markdown", "json").contains(wanted)) {
      throw new UsageException("there is no format '" + wanted + "'. Known: table, markdown, json");
    }
    Project project = options.project(terminal, repository);
    ModelDiff diff = new DiffRun(project, reading, terminal).run(base, head, mergeBase);
    switch (wanted) {
      case "json" -> terminal.out().print(DiffJson.write(diff, alarms));
      case "markdown" -> terminal.out().print(DiffMarkdown.write(diff));
      default -> new DiffOutput(terminal, all).print(diff);
    }
    terminal.out().flush();
    List<Difference> alarming = diff.alarming(alarms);
    if (!alarming.isEmpty()) {
      terminal.note(
          alarming.size()
              + " of "
              + diff.differences().size()
              + " differences are of a kind that --fail-on names");
      return ExitCode.REFUSED;
    }
    return ExitCode.DONE;
  }

  private static Set<Alarm> alarms(List<String> words) {
    EnumSet<Alarm> alarms = EnumSet.noneOf(Alarm.class);
    for (String word : words) {
      if (word.equals("any")) {
        return EnumSet.allOf(Alarm.class);
      }
      alarms.add(
          Alarm.of(word)
              .orElseThrow(
                  () ->
                      new UsageException(
                          "--fail-on knows no '"
                              + word
                              + "'. Known: "
                              + Arrays.stream(Alarm.values())
                                  .map(Alarm::word)
                                  .collect(Collectors.joining(", "))
                              + ", any")));
    }
    return alarms;
  }
}
