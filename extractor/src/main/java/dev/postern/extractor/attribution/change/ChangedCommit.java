package dev.postern.extractor.attribution.change;

import java.util.List;

/**
 * A commit of the change.
 *
 * @param sha full id
 * @param date ISO 8601 day of the author date, in UTC
 * @param author keyed pseudonym
 * @param declaresAi whether the commit or a note on it declares an AI
 * @param tools ids of the declared tools, sorted
 * @param review evidence of a review by somebody else
 * @param paths files it changed, relative to the scanned folder, sorted
 */
public record ChangedCommit(
    String sha,
    String date,
    String author,
    boolean declaresAi,
    List<String> tools,
    ReviewEvidence review,
    List<String> paths) {
  public ChangedCommit {
    tools = tools.stream().sorted().distinct().toList();
    paths = paths.stream().sorted().distinct().toList();
  }
}
