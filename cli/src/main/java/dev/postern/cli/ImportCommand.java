package dev.postern.cli;

import dev.postern.cli.project.OpenProject;
import dev.postern.cli.project.Project;
import dev.postern.cli.project.RepositoryOptions;
import dev.postern.cli.terminal.ExitCode;
import dev.postern.cli.terminal.Terminal;
import dev.postern.cli.terminal.TextTable;
import dev.postern.extractor.UsageException;
import dev.postern.queries.QueryReport;
import dev.postern.queries.imports.ImportReader;
import dev.postern.queries.imports.ImportStore;
import dev.postern.queries.imports.ImportedDocument;
import dev.postern.queries.imports.OneList;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes results of other tools in. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Take in results of other tools: SARIF 2.1.0, and CycloneDX bills of materials and VEX (JSON"
          + " or XML).",
      "They are kept beside the graph, joined to files, methods, endpoints and dependencies, and"
          + " listed with the findings of the packs. They never close a finding of the packs, and"
          + " neither the gate nor the threat model uses them. Of SARIF, flows and fixes are not"
          + " read."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  postern import target/spotbugsSarif.json target/bom.json",
      "  postern import --list",
      "  postern import --remove bom.json"
    })
final class ImportCommand implements Callable<Integer> {

  /** The packs are not run for this: listing findings does that. */
  private static final QueryReport NOT_ASKED = new QueryReport(List.of(), List.of());

  private final Terminal terminal;

  @Mixin private RepositoryOptions options = new RepositoryOptions();

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Documents to take in.")
  private List<Path> files = List.of();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description =
          "Name of a single document, its file name when not given. A document of the same name is"
              + " replaced.")
  private @Nullable String name;

  @Option(names = "--list", description = "List what was taken in.")
  private boolean list;

  @Option(names = "--remove", paramLabel = "NAME", description = "Forget a document.")
  private @Nullable String remove;

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Project project = options.project(terminal, null);
    ImportStore store = new ImportStore(project.home());
    if (files.isEmpty() && !list && remove == null) {
      throw new UsageException("name a document to take in, or ask for --list.");
    }
    if (name != null && files.size() != 1) {
      throw new UsageException("--name goes with one document.");
    }
    List<ImportedDocument> documents = files.stream().map(this::read).toList();
    if (remove != null) {
      store.forget(remove);
      terminal.line("forgot " + Terminal.clean(remove));
    }
    if (!documents.isEmpty()) {
      project.prepare();
      documents.forEach(store::keep);
      tell(project, documents);
    }
    if (list) {
      list(store.all());
    }
    return ExitCode.DONE;
  }

  private ImportedDocument read(Path file) {
    String known = name != null ? name : String.valueOf(file.getFileName());
    return ImportReader.read(file, known);
  }

  private void tell(Project project, List<ImportedDocument> documents) {
    for (ImportedDocument document : documents) {
      terminal.line(
          Terminal.clean(document.name())
              + ": "
              + document.format()
              + ", "
              + document.results().size()
              + " results, "
              + document.components().size()
              + " components");
      document.notes().forEach(note -> terminal.line("  " + Terminal.clean(note)));
    }
    try (OpenProject open = OpenProject.open(project, terminal)) {
      OneList.Answer all = open.list(NOT_ASKED);
      all.joined()
          .forEach((kind, count) -> terminal.line(String.format("  %5d %s", count, words(kind))));
      terminal.line(
          String.format("  %5d %s", all.merged(), "say the same flaw as another imported result"));
      stale(open.headCommit(), documents);
    }
  }

  private void stale(String head, List<ImportedDocument> documents) {
    for (ImportedDocument document : documents) {
      String at = document.revision();
      if (!at.isEmpty() && !head.isEmpty() && !head.startsWith(at) && !at.startsWith(head)) {
        terminal.line(
            "  "
                + Terminal.clean(document.name())
                + " speaks of commit "
                + Terminal.clean(at)
                + ", the graph of "
                + head
                + ": lines may have moved");
      }
    }
  }

  private static String words(String kind) {
    return switch (kind) {
      case "METHOD" -> "in all documents lie in a method";
      case "FILE" -> "lie in a file outside its methods";
      case "DEPENDENCY" -> "belong to a declared dependency";
      case "AMBIGUOUS" -> "fit several files and were joined to none";
      default -> "fit nothing here";
    };
  }

  private void list(List<ImportedDocument> documents) {
    TextTable table = new TextTable(List.of("NAME", "FORMAT", "RESULTS", "COMPONENTS"));
    documents.forEach(
        document ->
            table.add(
                List.of(
                    document.name(),
                    document.format(),
                    String.valueOf(document.results().size()),
                    String.valueOf(document.components().size()))));
    table.print(terminal, 0);
  }
}
