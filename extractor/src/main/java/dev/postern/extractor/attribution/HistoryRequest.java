package dev.postern.extractor.attribution;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to ask of history.
 *
 * @param root the scanned folder
 * @param paths files of interest, relative to it, with {@code /} separators
 * @param cache folder for results; null to keep none
 * @param maxCommits how many commits are read at most, newest first
 */
public record HistoryRequest(Path root, List<String> paths, @Nullable Path cache, int maxCommits) {
  /** The documented budget of commits. */
  public static final int DEFAULT_MAX_COMMITS = 200_000;

  public HistoryRequest {
    paths = paths.stream().sorted().distinct().toList();
  }
}
