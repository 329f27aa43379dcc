package dev.postern.cli;

import dev.postern.cli.project.OpenProject;
import dev.postern.cli.project.RepositoryOptions;
import dev.postern.cli.terminal.Csv;
import dev.postern.cli.terminal.ExitCode;
import dev.postern.cli.terminal.FormatOption;
import dev.postern.cli.terminal.Json;
import dev.postern.cli.terminal.Terminal;
import dev.postern.cli.terminal.TextTable;
import dev.postern.threatmodel.DataInventory;
import dev.postern.threatmodel.dfd.ModelQueries;
import dev.postern.threatmodel.model.DataRow;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The inventory of sensitive data. */
@Command(
    name = "data",
    mixinStandardHelpOptions = true,
    description =
        "List each sensitive field: what it means and why, where it is stored, returned and logged.",
    footerHeading = "%nExample:%n",
    footer = "  postern data --format csv")
final class DataCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RepositoryOptions options = new RepositoryOptions();
  @Mixin private FormatOption format = new FormatOption();

  @Parameters(arity = "0..1", paramLabel = "REPO", description = "Folder of the repository.")
  private @Nullable Path repository;

  @Option(
      names = "--all",
      description = "Also fields that are merely internal: state, amounts, activity.")
  private boolean all;

  DataCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (OpenProject open = OpenProject.open(options.project(terminal, repository), terminal)) {
      List<DataRow> rows =
          new DataInventory(new ModelQueries(open.rows()))
              .rows().stream().filter(row -> all || !row.sensitivity().equals("INTERNAL")).toList();
      switch (format.format()) {
        case TABLE -> table(rows);
        case CSV -> csv(rows);
        case JSON -> Json.print(terminal, rows);
      }
      return ExitCode.DONE;
    }
  }

  private void table(List<DataRow> rows) {
    TextTable table =
        new TextTable(List.of("FIELD", "CLASS", "SENSITIVITY", "STORED IN", "RETURNED BY", "WHY"));
    rows.forEach(
        row ->
            table.add(
                List.of(
                    row.type().substring(row.type().lastIndexOf('.') + 1) + "." + row.field(),
                    row.dataClass(),
                    row.sensitivity(),
                    row.container(),
                    String.join(", ", row.returnedBy()),
                    row.reason())));
    table.print(terminal, terminal.isInteractive() ? terminal.width() : 0);
    terminal.note(rows.size() + " fields; values inside method bodies are not followed yet");
  }

  private void csv(List<DataRow> rows) {
    terminal.line(
        "class,field,category,data_class,sensitivity,stored_in,column,returned_by,logged_at,reason");
    rows.forEach(
        row ->
            terminal.line(
                Csv.line(
                    List.of(
                        row.type(),
                        row.field(),
                        row.category(),
                        row.dataClass(),
                        row.sensitivity(),
                        row.container(),
                        row.column(),
                        String.join("; ", row.returnedBy()),
                        String.join("; ", row.loggedAt()),
                        row.reason()))));
  }
}
