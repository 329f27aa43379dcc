package dev.postern.cli;

import dev.postern.cli.project.OpenProject;
import dev.postern.cli.project.RepositoryOptions;
import dev.postern.cli.terminal.ExitCode;
import dev.postern.cli.terminal.FormatOption;
import dev.postern.cli.terminal.Terminal;
import dev.postern.cli.terminal.TextTable;
import dev.postern.queries.Finding;
import dev.postern.queries.ListedFinding;
import dev.postern.queries.QueryReport;
import dev.postern.queries.Severity;
import dev.postern.queries.format.FindingsCsv;
import dev.postern.queries.format.FindingsJson;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The findings of all packs. */
@Command(
    name = "findings",
    mixinStandardHelpOptions = true,
    description = {
      "List the findings of all packs, accepted ones included, and those of imported documents in"
          + " one list.",
      "Results that their own documents count as dealt with are left out unless --closed."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  postern findings --severity high --format csv",
      "  postern findings --tool SpotBugs"
    })
final class FindingsCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RepositoryOptions options = new RepositoryOptions();
  @Mixin private FormatOption format = new FormatOption();

  @Parameters(arity = "0..1", paramLabel = "REPO", description = "Folder of the repository.")
  private @Nullable Path repository;

  @Option(names = "--severity", paramLabel = "LEVEL", description = "This severity and above.")
  private Severity least = Severity.INFO;

  @Option(names = "--rule", paramLabel = "ID", description = "Only findings of this query.")
  private String rule = "";

  @Option(
      names = "--tool",
      paramLabel = "NAME",
      description = "Only findings that this tool says; postern for those of the packs.")
  private String tool = "";

  @Option(
      names = "--closed",
      description = "Also results that their documents suppress or call not affected.")
  private boolean closed;

  FindingsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (OpenProject open = OpenProject.open(options.project(terminal, repository), terminal)) {
      QueryReport own = open.findings();
      List<ListedFinding> all = open.list(own).findings();
      List<ListedFinding> wanted = all.stream().filter(this::wanted).toList();
      switch (format.format()) {
        case TABLE -> table(wanted);
        case CSV -> terminal.out().print(FindingsCsv.list(wanted));
        case JSON -> terminal.out().print(FindingsJson.list(wanted, own.outcomes()));
      }
      terminal.out().flush();
      long hidden = closed ? 0 : all.stream().filter(ListedFinding::isClosed).count();
      if (hidden > 0) {
        terminal.note(hidden + " results that their documents count as dealt with: --closed");
      }
      return ExitCode.DONE;
    }
  }

  private boolean wanted(ListedFinding listed) {
    Finding finding = listed.finding();
    return finding.severity().compareTo(least) >= 0
        && (closed || !listed.isClosed())
        && (rule.isEmpty() || finding.rule().equals(rule))
        && (tool.isEmpty() || listed.tools().stream().anyMatch(tool::equalsIgnoreCase));
  }

  private void table(List<ListedFinding> findings) {
    TextTable table = new TextTable(List.of("SEVERITY", "STATUS", "TOOL", "ID", "WHERE", "WHAT"));
    findings.forEach(
        listed ->
            table.add(
                List.of(
                    listed.finding().severity().name(),
                    listed.status(),
                    String.join("+", listed.tools()),
                    listed.finding().id(),
                    listed.finding().subject().place(),
                    listed.finding().message())));
    table.print(terminal, terminal.isInteractive() ? terminal.width() : 0);
    terminal.note(findings.size() + " findings");
  }
}
