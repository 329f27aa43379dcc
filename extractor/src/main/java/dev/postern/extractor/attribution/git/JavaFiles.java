package dev.postern.extractor.attribution.git;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathSuffixFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** The Java files of a commit. */
final class JavaFiles {
  /** Lets only Java files pass, and the folders that may hold them. */
  static final TreeFilter FILTER = PathSuffixFilter.create(".java");

  private JavaFiles() {}

  /** Path to content id, for regular files. */
  static Map<String, ObjectId> of(Repository repository, RevTree tree) throws IOException {
    Map<String, ObjectId> files = new TreeMap<>();
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(tree);
      walk.setRecursive(true);
      walk.setFilter(FILTER);
      while (walk.next()) {
        int mode = walk.getRawMode(0);
        boolean regular =
            FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
        if (regular) {
          files.put(walk.getPathString(), walk.getObjectId(0));
        }
      }
    }
    return files;
  }
}
