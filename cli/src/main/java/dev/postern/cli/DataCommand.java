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
    footer = {"  postern data --format csv", "  postern data --flows --format csv"})
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

  @Option(
      names = "--flows",
      description = "List the ways of the fields instead: endpoint, field, and where it goes.")
  private boolean flows;

  DataCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (OpenProject open = OpenProject.open(options.project(terminal, repository), terminal)) {
      DataInventory inventory = new DataInventory(new ModelQueries(open.rows()));
      if (flows) {
        DataFlowOutput output = new DataFlowOutput(terminal);
        output.print(
            inventory.flows().stream().filter(row -> wanted(row.sensitivity())).toList(),
            format.format());
        return ExitCode.DONE;
      }
      List<DataRow> rows =
          inventory.rows().stream().filter(row -> wanted(row.sensitivity())).toList();
      switch (format.format()) {
        case TABLE -> table(rows);
        case CSV -> csv(rows);
        case JSON -> Json.print(terminal, rows);
      }
      return ExitCode.DONE;
    }
  }

  private boolean wanted(String sensitivity) {
    return all || !sensitivity.equals("INTERNAL");
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
    terminal.note(rows.size() + " fields; --flows lists where they go");
  }

  private void csv(List<DataRow> rows) {
    terminal.line(
        "class,field,category,data_class,sensitivity,stored_in,column,returned_by,logged_at,"
            + "sent_to,confidence,reason");
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
                        String.join("; ", row.sentTo()),
                        row.confidence(),
                        row.reason()))));
  }
}
