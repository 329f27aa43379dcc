package dev.postern.extractor.attribution.git;

import dev.postern.extractor.attribution.Mailmap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The {@code .mailmap} at the root of a commit. */
final class MailmapFile {
  private static final String FILE = ".mailmap";
  private static final long MAX_BYTES = 4L << 20;

  private MailmapFile() {}

  /** What it says; nothing when it is not there or too large. */
  static Mailmap of(Repository repository, RevCommit commit) throws IOException {
    try (TreeWalk walk = TreeWalk.forPath(repository, FILE, commit.getTree())) {
      if (walk == null || (walk.getRawMode(0) & 0170000) != 0100000) {
        return Mailmap.NONE;
      }
      ObjectLoader loader = repository.open(walk.getObjectId(0), Constants.OBJ_BLOB);
      return loader.getSize() > MAX_BYTES
          ? Mailmap.NONE
          : Mailmap.parse(new String(loader.getBytes(), StandardCharsets.UTF_8));
    }
  }
}
