package dev.postern.extractor.attribution.change;

import java.util.List;
import java.util.Optional;

/**
 * What lies between two commits.
 *
 * @param base full id of the commit that is compared with: the last one both sides share
 * @param head full id of the commit that is judged
 * @param commits commits of the head that the base does not have, newest first
 * @param files files that differ, by path
 * @param complete whether all commits were read
 */
public record Change(
    String base,
    String head,
    List<ChangedCommit> commits,
    List<ChangedFile> files,
    boolean complete) {
  public Change {
    commits = List.copyOf(commits);
    files = List.copyOf(files);
  }

  /** Whether no file differs. */
  public boolean isEmpty() {
    return files.isEmpty();
  }

  /** What changed in a file of the head. */
  public Optional<ChangedFile> file(String path) {
    return files.stream().filter(file -> !file.deleted() && file.path().equals(path)).findFirst();
  }

  /** A commit of the change. */
  public Optional<ChangedCommit> commit(String sha) {
    return commits.stream().filter(commit -> commit.sha().equals(sha)).findFirst();
  }
}
