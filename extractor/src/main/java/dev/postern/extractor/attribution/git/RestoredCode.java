package dev.postern.extractor.attribution.git;

import dev.postern.extractor.attribution.AuthorshipRange;
import dev.postern.extractor.attribution.LineState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
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
 * Finds lines that a commit brought back by taking another commit back, as git writes it into the
 * message: they keep what was known of them before that other commit.
 */
final class RestoredCode {
  private static final Pattern REVERT =
      Pattern.compile("(?m)^This reverts commit ([0-9a-f]{40})\\b");
  private static final int MAX_FILES = 300;
  private static final long MAX_BLOB = 2L << 20;

  private final Repository repository;
  private final LineOrigins origins;
  private final Set<ObjectId> ignored;

  RestoredCode(Repository repository, LineOrigins origins, Set<ObjectId> ignored) {
    this.repository = repository;
    this.origins = origins;
    this.ignored = Set.copyOf(ignored);
  }

  /**
   * Teaches the origins what came back.
   *
   * @param history commits, newest first
   */
  void find(Collection<ObjectId> history) throws IOException {
    Set<ObjectId> all = Set.copyOf(history);
    List<ObjectId> order = new ArrayList<>(history);
    Collections.reverse(order);
    try (RevWalk walk = new RevWalk(repository)) {
      for (ObjectId id : order) {
        RevCommit commit = walk.parseCommit(id);
        Matcher revert = REVERT.matcher(commit.getFullMessage());
        if (commit.getParentCount() == 1 && revert.find()) {
          ObjectId taken = ObjectId.fromString(revert.group(1));
          if (all.contains(taken) && !taken.equals(id)) {
            back(walk, commit, walk.parseCommit(taken));
          }
        }
        commit.disposeBody();
      }
    }
  }

  private void back(RevWalk walk, RevCommit commit, RevCommit taken) throws IOException {
    if (taken.getParentCount() != 1) {
      return;
    }
    RevCommit before = walk.parseCommit(taken.getParent(0));
    RevCommit parent = walk.parseCommit(commit.getParent(0));
    try (TreeWalk trees = new TreeWalk(repository)) {
      trees.addTree(before.getTree());
      trees.addTree(parent.getTree());
      trees.addTree(commit.getTree());
      trees.setRecursive(true);
      trees.setFilter(AndTreeFilter.create(JavaFiles.FILTER, TreeFilter.ANY_DIFF));
      int files = 0;
      while (trees.next() && files < MAX_FILES) {
        boolean there = trees.getRawMode(0) != 0 && trees.getRawMode(2) != 0;
        if (there && !trees.idEqual(1, 2)) {
          files++;
          RawText old = text(trees.getObjectId(0));
          RawText now = text(trees.getObjectId(2));
          RawText last = trees.getRawMode(1) == 0 ? RawText.EMPTY_TEXT : text(trees.getObjectId(1));
          lines(commit, before, trees.getPathString(), new Texts(old, last, now));
        }
      }
    }
  }

  /** A file before what was taken back, before that was taken back, and after. */
  private record Texts(RawText old, RawText last, RawText now) {}

  private void lines(RevCommit commit, RevCommit before, String path, Texts texts)
      throws IOException {
    List<AuthorshipRange> known =
        new BlameRun(repository, before, origins, ignored).of(path, false);
    if (known.isEmpty()) {
      return;
    }
    int[] from = common(texts.old, texts.now);
    for (Edit edit : diff(texts.last, texts.now)) {
      for (int line = edit.getBeginB(); line < edit.getEndB(); line++) {
        int old = from[line] + 1;
        for (AuthorshipRange range : known) {
          boolean within = range.lines().first() <= old && old <= range.lines().last();
          if (within && range.state() != LineState.UNKNOWN) {
            origins.moved(commit.getId(), path, line + 1, range);
          }
        }
      }
    }
  }

  /** For each line of the second text its place in the first, from 0; -1 for others. */
  private static int[] common(RawText old, RawText now) {
    int[] from = new int[now.size()];
    Arrays.fill(from, -1);
    int left = 0;
    int right = 0;
    for (Edit edit : diff(old, now)) {
      while (left < edit.getBeginA()) {
        from[right++] = left++;
      }
      left = edit.getEndA();
      right = edit.getEndB();
    }
    while (left < old.size() && right < now.size()) {
      from[right++] = left++;
    }
    return from;
  }

  private static EditList diff(RawText left, RawText right) {
    return new HistogramDiff().diff(RawTextComparator.WS_IGNORE_ALL, left, right);
  }

  private RawText text(ObjectId content) throws IOException {
    ObjectLoader loader = repository.open(content, Constants.OBJ_BLOB);
    return loader.getSize() > MAX_BLOB ? RawText.EMPTY_TEXT : new RawText(loader.getBytes());
  }
}
