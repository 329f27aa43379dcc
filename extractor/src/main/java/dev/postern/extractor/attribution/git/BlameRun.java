package dev.postern.extractor.attribution.git;

import dev.postern.extractor.attribution.AuthorshipRange;
import dev.postern.extractor.attribution.CommitEvidence;
import dev.postern.extractor.attribution.LineState;
import dev.postern.extractor.syntax.LineRange;
import dev.postern.extractor.syntax.LineSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.blame.BlameGenerator;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * Finds the lines of files that come from given commits. Renames are followed and white space is
 * ignored; moved and copied code belongs to whoever moved it. The walk ends as soon as only older
 * commits are left.
 */
final class BlameRun {
  /** Allowance for clocks that were wrong, in seconds. */
  private static final int CLOCK_SKEW = 7 * 24 * 3600;

  private final Repository repository;
  private final ObjectId head;
  private final Map<ObjectId, CommitEvidence> commits;
  private final long oldest;

  /**
   * A run.
   *
   * @param commits the commits of interest
   * @param oldest the earliest commit time among them, in seconds
   */
  BlameRun(
      Repository repository, ObjectId head, Map<ObjectId, CommitEvidence> commits, long oldest) {
    this.repository = repository;
    this.head = head;
    this.commits = commits;
    this.oldest = oldest;
  }

  /** The ranges of a file that come from the commits, ascending. */
  List<AuthorshipRange> of(String path) throws IOException {
    Map<ObjectId, BitSet> lines = new TreeMap<>();
    try (BlameGenerator blame = new BlameGenerator(repository, path)) {
      blame.setTextComparator(RawTextComparator.WS_IGNORE_ALL);
      blame.setFollowFileRenames(true);
      blame.push(null, head);
      while (blame.next()) {
        RevCommit source = blame.getSourceCommit();
        if (commits.containsKey(source)) {
          lines
              .computeIfAbsent(source.copy(), id -> new BitSet())
              .set(blame.getResultStart() + 1, blame.getResultEnd() + 1);
        } else if (source.getCommitTime() < oldest - CLOCK_SKEW) {
          break;
        }
      }
    }
    return ranges(lines);
  }

  private List<AuthorshipRange> ranges(Map<ObjectId, BitSet> lines) {
    Map<LineRange, AuthorshipRange> ranges = new TreeMap<>();
    lines.forEach(
        (id, bits) -> {
          CommitEvidence commit = commits.get(id);
          for (LineRange range : LineSet.of(bits).ranges()) {
            if (commit != null) {
              ranges.put(
                  range,
                  new AuthorshipRange(
                      range,
                      LineState.AI_DECLARED,
                      commit.strength(),
                      commit.tools(),
                      commit.sha()));
            }
          }
        });
    return new ArrayList<>(ranges.values());
  }
}
