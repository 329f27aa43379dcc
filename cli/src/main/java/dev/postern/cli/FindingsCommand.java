package dev.postern.cli;

import dev.postern.cli.project.OpenProject;
import dev.postern.cli.project.RepositoryOptions;
import dev.postern.cli.terminal.ExitCode;
import dev.postern.cli.terminal.FormatOption;
import dev.postern.cli.terminal.Terminal;
import dev.postern.cli.terminal.TextTable;
import dev.postern.queries.Finding;
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
    description = "List the findings of all packs, accepted ones included.",
    footerHeading = "%nExample:%n",
    footer = "  postern findings --severity high --format csv")
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

  FindingsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (OpenProject open = OpenProject.open(options.project(terminal, repository), terminal)) {
      QueryReport all = open.findings();
      List<Finding> wanted = all.findings().stream().filter(this::wanted).toList();
      switch (format.format()) {
        case TABLE -> table(wanted);
        case CSV -> terminal.out().print(FindingsCsv.write(wanted));
        case JSON ->
            terminal.out().print(FindingsJson.write(new QueryReport(wanted, all.outcomes())));
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }

  private boolean wanted(Finding finding) {
    return finding.severity().compareTo(least) >= 0
        && (rule.isEmpty() || finding.rule().equals(rule));
  }

  private void table(List<Finding> findings) {
    TextTable table = new TextTable(List.of("SEVERITY", "STATUS", "ID", "WHERE", "WHAT"));
    findings.forEach(
        finding ->
            table.add(
                List.of(
                    finding.severity().name(),
                    finding.status().name(),
                    finding.id(),
                    finding.subject().place(),
                    finding.message())));
    table.print(terminal, terminal.isInteractive() ? terminal.width() : 0);
    terminal.note(findings.size() + " findings");
  }
}
