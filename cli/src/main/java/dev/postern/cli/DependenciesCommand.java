package dev.postern.cli;

import dev.postern.cli.project.Project;
import dev.postern.cli.project.ReadingOptions;
import dev.postern.cli.project.RepositoryOptions;
import dev.postern.cli.supply.DependencyOutput;
import dev.postern.cli.supply.Introductions;
import dev.postern.cli.terminal.ExitCode;
import dev.postern.cli.terminal.FormatOption;
import dev.postern.cli.terminal.Terminal;
import dev.postern.extractor.supply.DeclaredDependency;
import dev.postern.extractor.supply.DependencyInventory;
import dev.postern.extractor.workspace.Workspace;
import dev.postern.extractor.workspace.WorkspaceReader;
import dev.postern.extractor.workspace.WorkspaceRequest;
import dev.postern.queries.imports.ImportStore;
import dev.postern.queries.imports.ImportedComponent;
import dev.postern.queries.imports.ImportedDocument;
import dev.postern.queries.imports.PackageUrl;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The dependencies that builds declare. */
@Command(
    name = "dependencies",
    mixinStandardHelpOptions = true,
    description = {
      "List the dependencies that Maven and Gradle builds declare: which commit brought the line,"
          + " whether the artifact is known to exist, signs that its name is made up or imitates"
          + " another, and whether the module uses it. Doubtful ones come first.",
      "Nothing is fetched. More is known after 'postern import' of a CycloneDX bill of materials,"
          + " and with --local-repository; the rest is UNKNOWN. Dependencies that others bring in"
          + " are not listed."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  postern dependencies --doubtful",
      "  postern dependencies --local-repository ~/.m2/repository --format csv"
    })
final class DependenciesCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RepositoryOptions options = new RepositoryOptions();
  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private FormatOption format = new FormatOption();

  @Parameters(arity = "0..1", paramLabel = "REPO", description = "Folder of the repository.")
  private @Nullable Path repository;

  @Option(names = "--doubtful", description = "Only those with something to look at.")
  private boolean doubtful;

  DependenciesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Project project = options.project(terminal, repository);
    Workspace workspace = new WorkspaceReader().read(WorkspaceRequest.of(project.root()));
    Introductions introductions = new Introductions(project.root(), workspace);
    Map<String, String> texts = introductions.texts();
    DependencyInventory inventory =
        new DependencyInventory(
            workspace, texts, reading.localRepository(), built(new ImportStore(project.home())));
    List<DeclaredDependency> all = inventory.all();
    List<DeclaredDependency> wanted =
        all.stream().filter(each -> !doubtful || each.isDoubtful()).toList();
    new DependencyOutput(terminal, introductions.of(wanted))
        .print(wanted, format.format(), inventory.phantomImports());
    return ExitCode.DONE;
  }

  /** What imported bills of materials say that a build had. */
  private static Set<String> built(ImportStore store) {
    Set<String> built = new TreeSet<>();
    for (ImportedDocument document : store.all()) {
      for (ImportedComponent component : document.components()) {
        PackageUrl.maven(component.purl())
            .filter(url -> !url.version().isEmpty())
            .ifPresent(url -> built.add(url.key() + ":" + url.version()));
      }
    }
    return built;
  }
}
