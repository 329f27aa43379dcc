package dev.postern.extractor.attribution;

import dev.postern.extractor.model.CoverageGap;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What history says of the requested files.
 *
 * @param state the state of the repository; null when there is no readable history
 * @param commits commits with signals, newest first
 * @param lines origins by path; files of which nothing is known are missing
 * @param gaps what was not read
 */
public record HistoryResult(
    @Nullable HistoryInfo state,
    List<CommitEvidence> commits,
    SortedMap<String, LineAuthorship> lines,
    List<CoverageGap> gaps) {

  public HistoryResult {
    commits = List.copyOf(commits);
    lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
    gaps = List.copyOf(gaps);
  }

  /** A result without history, for the reason given by the gap. */
  public static HistoryResult missing(CoverageGap gap) {
    return new HistoryResult(null, List.of(), new TreeMap<>(Map.of()), List.of(gap));
  }

  /** The state of the repository, when there is readable history. */
  public Optional<HistoryInfo> info() {
    return Optional.ofNullable(state);
  }

  /** The commits that declare an AI, without mere hints. */
  public List<CommitEvidence> declaring() {
    return commits.stream().filter(commit -> commit.strength().declaresAi()).toList();
  }
}
