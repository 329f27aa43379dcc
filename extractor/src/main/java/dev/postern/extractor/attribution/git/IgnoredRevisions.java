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

/**
 * The commits that {@code .git-blame-ignore-revs} at the root of the head commit asks blame to pass
 * by. A commit that declares a tool is never passed by: the file would hide what it declares.
 *
 * @param commits commits of the history that are passed by
 * @param refused full ids of declaring commits that the file names, sorted
 */
record IgnoredRevisions(Set<ObjectId> commits, List<String> refused) {
  private static final String FILE = ".git-blame-ignore-revs";
  private static final long MAX_BYTES = 1L << 20;
  private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{40}");

  static IgnoredRevisions read(
      Repository repository, RevCommit head, Set<ObjectId> history, LineOrigins origins)
      throws IOException {
    Set<ObjectId> commits = new LinkedHashSet<>();
    List<String> refused = new ArrayList<>();
    for (String line : text(repository, head).lines().toList()) {
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

  private static String text(Repository repository, RevCommit head) throws IOException {
    try (TreeWalk walk = TreeWalk.forPath(repository, FILE, head.getTree())) {
      if (walk == null) {
        return "";
      }
      ObjectLoader loader = repository.open(walk.getObjectId(0), Constants.OBJ_BLOB);
      return loader.getSize() > MAX_BYTES
          ? ""
          : new String(loader.getBytes(), StandardCharsets.UTF_8);
    }
  }
}
