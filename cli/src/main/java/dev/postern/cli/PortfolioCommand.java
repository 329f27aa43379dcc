package dev.postern.cli;

import dev.postern.cli.gate.SnapshotStore;
import dev.postern.cli.terminal.Csv;
import dev.postern.cli.terminal.ExitCode;
import dev.postern.cli.terminal.FormatOption;
import dev.postern.cli.terminal.Json;
import dev.postern.cli.terminal.Terminal;
import dev.postern.cli.terminal.TextTable;
import dev.postern.extractor.UsageException;
import dev.postern.threatmodel.portfolio.PortfolioRow;
import dev.postern.threatmodel.report.PortfolioHtml;
import dev.postern.threatmodel.snapshot.Snapshot;
import dev.postern.threatmodel.snapshot.SnapshotJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Many repositories side by side. */
@Command(
    name = "portfolio",
    mixinStandardHelpOptions = true,
    description = {
      "Show many repositories side by side, worst first, from the snapshots that scans keep. Needs"
          + " neither the repositories nor a server.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  postern portfolio ~/src/*/.postern --output portfolio.html",
      "  postern portfolio one.json two.json --format csv",
      "",
      "A folder stands for the newest snapshot in it: a home of results (.postern), its folder"
          + " snapshots,",
      "or a repository whose results lie in it.",
    })
final class PortfolioCommand implements Callable<Integer> {
  private static final List<String> HEADS =
      List.of(
          "repository",
          "commit",
          "date",
          "critical",
          "high",
          "medium",
          "low",
          "possible",
          "accepted",
          "doors",
          "anonymous",
          "anonymous_with_data",
          "undecided",
          "calls_resolved",
          "gaps",
          "ai_written");

  private final Terminal terminal;

  @Mixin private FormatOption format = new FormatOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "SNAPSHOT",
      description = "Snapshot files, or folders that hold some.")
  private List<Path> snapshots = List.of();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Also write one offline HTML page to this file.")
  private @Nullable Path output;

  PortfolioCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<PortfolioRow> rows =
        snapshots.stream().map(PortfolioCommand::snapshot).map(PortfolioRow::of).sorted().toList();
    switch (format.format()) {
      case JSON -> Json.print(terminal, rows);
      case CSV -> {
        terminal.line(Csv.line(HEADS));
        rows.forEach(row -> terminal.line(Csv.line(cells(row))));
      }
      case TABLE -> {
        TextTable table = new TextTable(HEADS);
        rows.forEach(row -> table.add(cells(row)));
        table.print(terminal, terminal.isInteractive() ? terminal.width() : 0);
        terminal.out().flush();
        terminal.note(PortfolioHtml.summary(rows));
      }
    }
    if (output != null) {
      terminal.note(
          "written to " + Reports.write(output.toAbsolutePath(), PortfolioHtml.write(rows)));
    }
    return ExitCode.DONE;
  }

  private static List<String> cells(PortfolioRow row) {
    List<String> cells = new ArrayList<>(List.of(row.repository(), row.version(), row.date()));
    row.open().forEach(count -> cells.add(String.valueOf(count)));
    for (Function<PortfolioRow, Integer> number :
        List.<Function<PortfolioRow, Integer>>of(
            PortfolioRow::possible,
            PortfolioRow::accepted,
            PortfolioRow::endpoints,
            PortfolioRow::anonymous,
            PortfolioRow::anonymousWithData,
            PortfolioRow::undecided)) {
      cells.add(String.valueOf(number.apply(row)));
    }
    cells.addAll(List.of(row.seen(), String.valueOf(row.gaps()), row.ai()));
    return cells;
  }

  private static Snapshot snapshot(Path path) {
    Path file = Files.isDirectory(path) ? newest(path) : path;
    try {
      return SnapshotJson.read(Files.readString(file))
          .orElseThrow(
              () ->
                  new UsageException(
                      file
                          + " is no snapshot that this version reads. Scan the repository again."));
    } catch (IOException e) {
      throw new UsageException("the snapshot " + file + " cannot be read.", e);
    }
  }

  private static Path newest(Path folder) {
    Optional<Path> found = Optional.empty();
    for (Path home : List.of(folder, folder.resolve(".postern"))) {
      found = found.or(() -> SnapshotStore.newest(home.resolve("snapshots")));
    }
    return found
        .or(() -> SnapshotStore.newest(folder))
        .orElseThrow(
            () ->
                new UsageException(
                    folder
                        + " holds no snapshot. Scan the repository first: postern scan "
                        + folder));
  }
}
