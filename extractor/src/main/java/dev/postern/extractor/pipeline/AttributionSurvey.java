package dev.postern.extractor.pipeline;

import dev.postern.extractor.attribution.HistoryResult;
import dev.postern.extractor.attribution.LineState;
import dev.postern.extractor.attribution.git.TrackedFiles;
import dev.postern.extractor.attribution.inventory.AgentFile;
import dev.postern.extractor.attribution.origin.FileLines;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.syntax.SourceInput;
import dev.postern.extractor.syntax.SyntaxCache;
import dev.postern.extractor.syntax.SyntaxReader;
import dev.postern.extractor.syntax.SyntaxResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks history and marks in the source who is declared to have written each line of the tracked
 * Java files, tests included; without types, so that it is quick.
 */
public final class AttributionSurvey {

  /**
   * What was found.
   *
   * @param history the state of the history and its commits
   * @param files every file that was read, by path
   * @param agents files that tell assistants how to work
   * @param blind whether assistants are told how to work and none is ever declared
   * @param gaps what was not read
   */
  public record Survey(
      HistoryResult history,
      List<FileLines> files,
      List<AgentFile> agents,
      boolean blind,
      List<CoverageGap> gaps) {
    public Survey {
      files = List.copyOf(files);
      agents = List.copyOf(agents);
      gaps = List.copyOf(gaps);
    }
  }

  /**
   * Reads a repository.
   *
   * @param cache the user's cache folder
   * @param maxFileBytes larger files are gaps
   */
  public Survey read(Path root, Path cache, long maxFileBytes) {
    List<SourceInput> inputs = inputs(root);
    SyntaxResult syntax =
        new SyntaxReader(new SyntaxCache(cache.resolve("syntax")), maxFileBytes).read(inputs);
    AttributionSources sources = AttributionSources.read(root, cache, syntax.files());
    List<FileLines> files = syntax.files().stream().map(sources.resolver()::lines).toList();
    boolean marked =
        files.stream()
            .flatMap(file -> file.ranges().stream())
            .anyMatch(range -> range.state() == LineState.AI_DECLARED);
    List<CoverageGap> gaps = new ArrayList<>(sources.gaps());
    gaps.addAll(syntax.gaps());
    Optional<CoverageGap> blindness = sources.blindness(marked);
    blindness.ifPresent(gaps::add);
    return new Survey(sources.history(), files, sources.agents(), blindness.isPresent(), gaps);
  }

  /** The Java files that version control knows. */
  static List<SourceInput> inputs(Path root) {
    return TrackedFiles.java(root).stream()
        .map(path -> new SourceInput(path, root.resolve(path)))
        .toList();
  }
}
