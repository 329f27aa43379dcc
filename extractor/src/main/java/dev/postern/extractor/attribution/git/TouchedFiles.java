package dev.postern.extractor.attribution.git;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * The files that certain commits changed, under the names they have at the head: the only ones that
 * can hold a line of such a commit.
 */
final class TouchedFiles {
  private static final int RENAME_ROUNDS = 5;
  private static final int MAX_RENAME_COMMITS = 5_000;

  private final Repository repository;
  private final ObjectId head;

  TouchedFiles(Repository repository, ObjectId head) {
    this.repository = repository;
    this.head = head;
  }

  /**
   * Changed files by their present paths.
   *
   * @param paths those in which one of the commits may have changed something
   * @param formal those in which one may have changed white space alone
   */
  record Touched(Set<String> paths, Set<String> formal) {}

  /** The paths among {@code wanted} that one of the commits may have changed. */
  Touched of(Collection<ObjectId> commits, Set<String> wanted) throws IOException {
    Set<String> touched = new TreeSet<>();
    try (RevWalk walk = new RevWalk(repository)) {
      for (ObjectId id : commits) {
        changed(walk, walk.parseCommit(id), touched);
      }
    }
    Set<String> renamed = addRenamed(touched, wanted);
    touched.retainAll(wanted);
    Set<String> formal = new FormChanges(repository).of(commits);
    boolean lost = !wanted.containsAll(formal);
    formal.retainAll(wanted);
    if (lost) {
      touched.stream().filter(renamed::contains).forEach(formal::add);
    }
    return new Touched(touched, formal);
  }

  /** Follows renames of files that are not there any more; what they lead to. */
  private Set<String> addRenamed(Set<String> touched, Set<String> wanted) throws IOException {
    Set<String> targets = new TreeSet<>();
    Set<String> followed = new HashSet<>();
    for (int round = 0; round < RENAME_ROUNDS; round++) {
      Set<String> lost = new TreeSet<>(touched);
      lost.removeAll(wanted);
      lost.removeAll(followed);
      if (lost.isEmpty()) {
        return targets;
      }
      followed.addAll(lost);
      targets.addAll(renamed(lost));
      touched.addAll(targets);
    }
    return targets;
  }

  private Set<String> renamed(Set<String> lost) throws IOException {
    Set<String> targets = new TreeSet<>();
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setTreeFilter(
          AndTreeFilter.create(PathFilterGroup.createFromStrings(lost), TreeFilter.ANY_DIFF));
      walk.markStart(walk.parseCommit(head));
      try (RevWalk plain = new RevWalk(repository)) {
        RevCommit commit = walk.next();
        for (int count = 0; commit != null && count < MAX_RENAME_COMMITS; count++) {
          renames(plain, plain.parseCommit(commit), lost, targets);
          commit = walk.next();
        }
      }
    }
    return targets;
  }

  private void renames(RevWalk walk, RevCommit commit, Set<String> lost, Set<String> targets)
      throws IOException {
    if (commit.getParentCount() != 1) {
      return;
    }
    RevCommit parent = walk.parseCommit(commit.getParent(0));
    try (TreeWalk trees = new TreeWalk(repository)) {
      trees.addTree(parent.getTree());
      trees.addTree(commit.getTree());
      trees.setRecursive(true);
      trees.setFilter(AndTreeFilter.create(JavaFiles.FILTER, TreeFilter.ANY_DIFF));
      List<DiffEntry> entries = DiffEntry.scan(trees);
      boolean deletes =
          entries.stream()
              .anyMatch(
                  each ->
                      each.getChangeType() == DiffEntry.ChangeType.DELETE
                          && lost.contains(each.getOldPath()));
      if (!deletes) {
        return;
      }
      RenameDetector detector = new RenameDetector(repository);
      detector.addAll(entries);
      for (DiffEntry entry : detector.compute()) {
        if (lost.contains(entry.getOldPath())
            && entry.getChangeType() != DiffEntry.ChangeType.DELETE) {
          targets.add(entry.getNewPath());
        }
      }
    }
  }

  /** Adds the paths in which the commit differs from all its parents. */
  private void changed(RevWalk walk, RevCommit commit, Set<String> touched) throws IOException {
    int parents = commit.getParentCount();
    try (TreeWalk trees = new TreeWalk(repository)) {
      trees.addTree(commit.getTree());
      for (int i = 0; i < parents; i++) {
        trees.addTree(walk.parseCommit(commit.getParent(i)).getTree());
      }
      if (parents == 0) {
        trees.addTree(new EmptyTreeIterator());
      }
      trees.setRecursive(true);
      trees.setFilter(AndTreeFilter.create(JavaFiles.FILTER, TreeFilter.ANY_DIFF));
      while (trees.next()) {
        boolean differs = trees.getRawMode(0) != 0;
        for (int i = 1; i < trees.getTreeCount() && differs; i++) {
          differs = !trees.idEqual(0, i);
        }
        if (differs) {
          touched.add(trees.getPathString());
        }
      }
    }
  }
}
