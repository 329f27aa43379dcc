package dev.postern.extractor.attribution.git;

import dev.postern.extractor.attribution.change.ChangedFile;
import dev.postern.extractor.syntax.LineSet;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.blame.BlameGenerator;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.util.io.DisabledOutputStream;

/** The files in which two commits differ, with the lines, and who brought them. */
final class CommitDiff {
  private final Repository repository;
  private final Set<ObjectId> commits;

  /**
   * A comparison.
   *
   * @param commits the commits of the change: those that lines may come from
   */
  CommitDiff(Repository repository, Set<ObjectId> commits) {
    this.repository = repository;
    this.commits = Set.copyOf(commits);
  }

  /** The files below a prefix, by path; paths are relative to it. */
  List<ChangedFile> of(RevCommit base, RevCommit head, String prefix) throws IOException {
    SortedMap<String, ChangedFile> files = new TreeMap<>();
    try (DiffFormatter formatter = new DiffFormatter(DisabledOutputStream.INSTANCE)) {
      formatter.setRepository(repository);
      formatter.setDetectRenames(true);
      formatter.setDiffComparator(RawTextComparator.WS_IGNORE_ALL);
      for (DiffEntry entry : formatter.scan(base.getTree(), head.getTree())) {
        boolean deleted = entry.getChangeType() == DiffEntry.ChangeType.DELETE;
        String path = deleted ? entry.getOldPath() : entry.getNewPath();
        if (path.startsWith(prefix)) {
          ChangedFile file = file(formatter, entry, head, deleted, prefix);
          files.put(file.path() + (deleted ? "\u0000" : ""), file);
        }
      }
    }
    return List.copyOf(files.values());
  }

  private ChangedFile file(
      DiffFormatter formatter, DiffEntry entry, RevCommit head, boolean deleted, String prefix)
      throws IOException {
    boolean added = entry.getChangeType() == DiffEntry.ChangeType.ADD;
    String path = deleted ? entry.getOldPath() : entry.getNewPath();
    String old = added ? "" : entry.getOldPath();
    boolean java = path.endsWith(".java") && !deleted;
    BitSet lines = java ? lines(formatter, entry) : new BitSet();
    return new ChangedFile(
        path.substring(prefix.length()),
        old.startsWith(prefix) ? old.substring(prefix.length()) : old,
        deleted,
        deleted ? "" : entry.getNewId().name(),
        LineSet.of(lines),
        lines.isEmpty() ? new TreeMap<>() : byCommit(path, head, lines));
  }

  private static BitSet lines(DiffFormatter formatter, DiffEntry entry) throws IOException {
    BitSet lines = new BitSet();
    for (Edit edit : formatter.toFileHeader(entry).toEditList()) {
      lines.set(edit.getBeginB() + 1, edit.getEndB() + 1);
    }
    return lines;
  }

  private SortedMap<String, LineSet> byCommit(String path, RevCommit head, BitSet wanted)
      throws IOException {
    SortedMap<String, BitSet> found = new TreeMap<>();
    try (BlameGenerator blame = new BlameGenerator(repository, path)) {
      blame.setTextComparator(RawTextComparator.WS_IGNORE_ALL);
      blame.setFollowFileRenames(true);
      blame.push(null, head);
      while (blame.next()) {
        RevCommit source = blame.getSourceCommit();
        if (commits.contains(source)) {
          found
              .computeIfAbsent(source.name(), key -> new BitSet())
              .set(blame.getResultStart() + 1, blame.getResultEnd() + 1);
        }
      }
    }
    SortedMap<String, LineSet> lines = new TreeMap<>();
    found.forEach(
        (commit, bits) -> {
          bits.and(wanted);
          if (!bits.isEmpty()) {
            lines.put(commit, LineSet.of(bits));
          }
        });
    return lines;
  }
}
