package dev.postern.extractor.pipeline;

import dev.postern.extractor.attribution.AiToolCatalog;
import dev.postern.extractor.attribution.HistoryInfo;
import dev.postern.extractor.attribution.HistoryRequest;
import dev.postern.extractor.attribution.HistoryResult;
import dev.postern.extractor.attribution.git.GitHistory;
import dev.postern.extractor.attribution.git.TrackedFiles;
import dev.postern.extractor.attribution.inventory.AgentFile;
import dev.postern.extractor.attribution.inventory.AgentFileCatalog;
import dev.postern.extractor.attribution.origin.AuthorshipResolver;
import dev.postern.extractor.attribution.provenance.ProvenanceFile;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.syntax.FileSyntax;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * All that is asked for who wrote what: history, the file of declarations, marks in the source.
 *
 * @param agents files that tell assistants how to work here
 */
record AttributionSources(
    HistoryResult history,
    List<AgentFile> agents,
    AuthorshipResolver resolver,
    List<CoverageGap> gaps) {

  AttributionSources {
    agents = List.copyOf(agents);
    gaps = List.copyOf(gaps);
  }

  /** Reads what concerns some files. */
  static AttributionSources read(Path root, Path cache, Collection<FileSyntax> files) {
    AiToolCatalog catalog = AiToolCatalog.bundled();
    List<String> paths = files.stream().map(FileSyntax::path).toList();
    HistoryResult history =
        new GitHistory(catalog)
            .read(
                new HistoryRequest(
                    root, paths, cache.resolve("history"), HistoryRequest.DEFAULT_MAX_COMMITS));
    ProvenanceFile declared = ProvenanceFile.of(root);
    List<CoverageGap> gaps = new ArrayList<>(history.gaps());
    gaps.addAll(declared.gaps());
    return new AttributionSources(
        history,
        AgentFileCatalog.bundled().among(TrackedFiles.all(root)),
        new AuthorshipResolver(catalog, history, declared),
        gaps);
  }

  /**
   * The gap for a repository in which assistants are told how to work and none is ever declared:
   * what they wrote is then not seen, rather than not there.
   *
   * @param marked whether the source or the file of declarations declares a tool
   */
  Optional<CoverageGap> blindness(boolean marked) {
    Optional<HistoryInfo> info = history.info();
    boolean silent = !marked && history.declaring().isEmpty();
    boolean unrecorded =
        info.isEmpty() || (info.get().notes() <= 0 && info.get().traces().isEmpty());
    if (agents.isEmpty() || !silent || !unrecorded) {
      return Optional.empty();
    }
    String first = agents.get(0).path();
    String others = agents.size() == 1 ? "" : " and " + (agents.size() - 1) + " more files";
    return Optional.of(
        new CoverageGap(
            GapKind.HISTORY_MISSING,
            SourceSpan.file(first),
            first
                + others
                + " tell assistants how to work here, and no commit, note or mark declares one:"
                + " attribution is blind, what assistants wrote is probably not declared"));
  }
}
