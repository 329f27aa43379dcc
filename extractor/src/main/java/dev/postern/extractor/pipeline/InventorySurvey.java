package dev.postern.extractor.pipeline;

import dev.postern.extractor.attribution.git.TrackedFiles;
import dev.postern.extractor.attribution.inventory.AgentDanger;
import dev.postern.extractor.attribution.inventory.AgentFile;
import dev.postern.extractor.attribution.inventory.AgentFileCatalog;
import dev.postern.extractor.attribution.inventory.AgentFileReader;
import dev.postern.extractor.syntax.FileSyntax;
import dev.postern.extractor.syntax.ImportSyntax;
import dev.postern.extractor.syntax.SourceInput;
import dev.postern.extractor.syntax.SyntaxCache;
import dev.postern.extractor.syntax.SyntaxReader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What of AI a repository holds besides code that an AI wrote. */
public final class InventorySurvey {

  /**
   * What was found among the tracked files.
   *
   * @param agents files that tell assistants how to work
   * @param dangers what is dangerous in them
   * @param clients source files by the library that they use to talk to models
   */
  public record Inventory(
      List<AgentFile> agents,
      List<AgentDanger> dangers,
      SortedMap<String, SortedSet<String>> clients) {
    public Inventory {
      agents = List.copyOf(agents);
      dangers = List.copyOf(dangers);
      clients = Collections.unmodifiableSortedMap(new TreeMap<>(clients));
    }
  }

  /**
   * Reads a repository.
   *
   * @param cache the user's cache folder
   * @param maxFileBytes larger source files are passed over
   */
  public Inventory read(Path root, Path cache, long maxFileBytes) {
    AgentFileCatalog catalog = AgentFileCatalog.bundled();
    List<AgentFile> agents = catalog.among(TrackedFiles.all(root));
    AgentFileReader reader = new AgentFileReader(root);
    List<AgentDanger> dangers =
        agents.stream().flatMap(file -> reader.dangers(file).stream()).toList();
    SortedMap<String, SortedSet<String>> clients = new TreeMap<>();
    List<SourceInput> inputs = AttributionSurvey.inputs(root);
    for (FileSyntax file :
        new SyntaxReader(new SyntaxCache(cache.resolve("syntax")), maxFileBytes)
            .read(inputs)
            .files()) {
      for (ImportSyntax each : file.imports()) {
        catalog
            .client(each.name())
            .ifPresent(
                name -> clients.computeIfAbsent(name, key -> new TreeSet<>()).add(file.path()));
      }
    }
    return new Inventory(agents, dangers, clients);
  }
}
