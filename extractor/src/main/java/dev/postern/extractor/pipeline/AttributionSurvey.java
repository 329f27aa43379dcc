package dev.postern.extractor.pipeline;

import dev.postern.extractor.attribution.AiToolCatalog;
import dev.postern.extractor.attribution.HistoryRequest;
import dev.postern.extractor.attribution.HistoryResult;
import dev.postern.extractor.attribution.git.GitHistory;
import dev.postern.extractor.attribution.git.TrackedFiles;
import dev.postern.extractor.attribution.origin.AuthorshipResolver;
import dev.postern.extractor.attribution.origin.FileLines;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.syntax.SourceInput;
import dev.postern.extractor.syntax.SyntaxCache;
import dev.postern.extractor.syntax.SyntaxReader;
import dev.postern.extractor.syntax.SyntaxResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
   * @param gaps what was not read
   */
  public record Survey(HistoryResult history, List<FileLines> files, List<CoverageGap> gaps) {
    public Survey {
      files = List.copyOf(files);
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
    AiToolCatalog catalog = AiToolCatalog.bundled();
    List<SourceInput> inputs =
        TrackedFiles.java(root).stream()
            .map(path -> new SourceInput(path, root.resolve(path)))
            .toList();
    SyntaxResult syntax =
        new SyntaxReader(new SyntaxCache(cache.resolve("syntax")), maxFileBytes).read(inputs);
    HistoryResult history =
        new GitHistory(catalog)
            .read(
                new HistoryRequest(
                    root,
                    inputs.stream().map(SourceInput::path).toList(),
                    cache.resolve("history"),
                    HistoryRequest.DEFAULT_MAX_COMMITS));
    AuthorshipResolver resolver = new AuthorshipResolver(catalog, history);
    List<CoverageGap> gaps = new ArrayList<>(history.gaps());
    gaps.addAll(syntax.gaps());
    return new Survey(history, syntax.files().stream().map(resolver::lines).toList(), gaps);
  }
}
