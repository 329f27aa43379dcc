package dev.postern.extractor.attribution.git;

import java.io.IOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * The files of which one of some commits changed lines in nothing but white space; only there does
 * it matter whether blame looks at white space.
 */
final class FormChanges {
  private static final long MAX_BLOB = 2L << 20;

  private final Repository repository;

  FormChanges(Repository repository) {
    this.repository = repository;
  }

  /** Their paths at those commits. Merges count for every file in which they differ. */
  Set<String> of(Collection<ObjectId> commits) throws IOException {
    Set<String> found = new TreeSet<>();
    try (RevWalk walk = new RevWalk(repository)) {
      for (ObjectId id : commits) {
        RevCommit commit = walk.parseCommit(id);
        for (RevCommit parent : commit.getParents()) {
          add(walk.parseCommit(parent), commit, found);
        }
      }
    }
    return found;
  }

  private void add(RevCommit parent, RevCommit commit, Set<String> found) throws IOException {
    try (TreeWalk trees = new TreeWalk(repository)) {
      trees.addTree(parent.getTree());
      trees.addTree(commit.getTree());
      trees.setRecursive(true);
      trees.setFilter(AndTreeFilter.create(JavaFiles.FILTER, TreeFilter.ANY_DIFF));
      while (trees.next()) {
        boolean both = trees.getRawMode(0) != 0 && trees.getRawMode(1) != 0;
        if (both
            && !found.contains(trees.getPathString())
            && isFormal(trees.getObjectId(0), trees.getObjectId(1))) {
          found.add(trees.getPathString());
        }
      }
    }
  }

  private boolean isFormal(ObjectId before, ObjectId after) throws IOException {
    ObjectLoader old = repository.open(before, Constants.OBJ_BLOB);
    ObjectLoader young = repository.open(after, Constants.OBJ_BLOB);
    if (old.getSize() > MAX_BLOB || young.getSize() > MAX_BLOB) {
      return true;
    }
    RawText left = new RawText(old.getBytes());
    RawText right = new RawText(young.getBytes());
    BitSet exact = lines(RawTextComparator.DEFAULT, left, right);
    exact.andNot(lines(RawTextComparator.WS_IGNORE_ALL, left, right));
    return !exact.isEmpty();
  }

  private static BitSet lines(RawTextComparator comparator, RawText left, RawText right) {
    BitSet lines = new BitSet();
    for (Edit edit : new HistogramDiff().diff(comparator, left, right)) {
      lines.set(edit.getBeginB(), edit.getEndB());
    }
    return lines;
  }
}
