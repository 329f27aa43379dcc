package dev.postern.extractor.attribution.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathSuffixFilter;

/**
 * The commits that blame is asked to pass by: by each {@code .git-blame-ignore-revs} of the head
 * commit, and by the lists that the clone's configuration names. A commit that declares a tool is
 * never passed by: the list would hide what it declares.
 *
 * @param commits commits of the history that are passed by
 * @param refused full ids of declaring commits that a list names, sorted
 */
record IgnoredRevisions(Set<ObjectId> commits, List<String> refused) {
  private static final String FILE = ".git-blame-ignore-revs";
  private static final long MAX_BYTES = 1L << 20;
  private static final int MAX_LISTS = 100;
  private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{40}");

  /**
   * Reads the lists.
   *
   * @param configured texts of further lists
   */
  static IgnoredRevisions read(
      Repository repository,
      RevCommit head,
      List<String> configured,
      Set<ObjectId> history,
      LineOrigins origins)
      throws IOException {
    Set<ObjectId> commits = new LinkedHashSet<>();
    List<String> refused = new ArrayList<>();
    List<String> texts = new ArrayList<>(texts(repository, head));
    texts.addAll(configured);
    for (String line : texts.stream().flatMap(String::lines).toList()) {
      int comment = line.indexOf('#');
      String id = (comment < 0 ? line : line.substring(0, comment)).strip();
      if (!ID.matcher(id).matches()) {
        continue;
      }
      ObjectId commit = ObjectId.fromString(id);
      if (origins.isDeclared(commit)) {
        refused.add(commit.name());
      } else if (history.contains(commit)) {
        commits.add(commit);
      }
    }
    return new IgnoredRevisions(commits, refused.stream().sorted().distinct().toList());
  }

  /**
   * The lists of the commit: at its root, and in folders that came from repositories of their own.
   */
  private static List<String> texts(Repository repository, RevCommit head) throws IOException {
    List<String> texts = new ArrayList<>();
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(head.getTree());
      walk.setRecursive(true);
      walk.setFilter(PathSuffixFilter.create(FILE));
      while (walk.next() && texts.size() < MAX_LISTS) {
        boolean named = walk.getNameString().equals(FILE);
        if (named && (walk.getRawMode(0) & 0170000) == 0100000) {
          ObjectLoader loader = repository.open(walk.getObjectId(0), Constants.OBJ_BLOB);
          if (loader.getSize() <= MAX_BYTES) {
            texts.add(new String(loader.getBytes(), StandardCharsets.UTF_8));
          }
        }
      }
    }
    return texts;
  }
}
