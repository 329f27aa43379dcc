package dev.postern.extractor.attribution.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Writes the files of a commit into a folder, beside a data folder that borrows the objects of the
 * repository, so that the history of the folder can be read. Links, submodules and files above
 * {@link #MAX_FILE} are left out, and so are pictures and scripts for browsers that the clone
 * lacks; filters and attributes have no effect.
 */
final class CommitExport {
  private static final long MAX_FILE = 32L << 20;
  private static final long MAX_TOTAL = 8L << 30;

  private static final Pattern MEDIA =
      Pattern.compile("(?i).*\\.(png|jpe?g|gif|ico|webp|svg|woff2?|ttf|eot|otf|mp[34]|pdf)");
  private static final Pattern SERVED =
      Pattern.compile("(?i).*/(static|public|assets|dist)/.*\\.(js|css|map)");

  private final Repository repository;
  private final GitLocation location;

  CommitExport(Repository repository, GitLocation location) {
    this.repository = repository;
    this.location = location;
  }

  /** Fills an empty folder. */
  void write(RevCommit commit, String remote, Path folder) throws IOException {
    Path root = Files.createDirectories(folder).toRealPath();
    files(commit, root);
    history(commit, remote, Files.createDirectories(root.resolve(Constants.DOT_GIT)));
  }

  private void files(RevCommit commit, Path root) throws IOException {
    long total = 0;
    try (ObjectReader reader = repository.newObjectReader();
        TreeWalk walk = new TreeWalk(reader)) {
      walk.addTree(commit.getTree());
      walk.setRecursive(true);
      while (walk.next()) {
        int mode = walk.getRawMode(0);
        boolean regular =
            FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
        if (!regular || !isSafe(walk.getPathString())) {
          continue;
        }
        if (isNeverRead(walk.getPathString()) && !reader.has(walk.getObjectId(0))) {
          continue;
        }
        ObjectLoader loader = reader.open(walk.getObjectId(0), Constants.OBJ_BLOB);
        total += loader.getSize();
        if (total > MAX_TOTAL) {
          throw new IOException("the commit holds more than 8 GB");
        }
        if (loader.getSize() <= MAX_FILE) {
          copy(loader, root, walk.getPathString());
        }
      }
    }
  }

  /** Files that say nothing here; a clone without large objects lacks some of them. */
  private static boolean isNeverRead(String path) {
    return MEDIA.matcher(path).matches() || SERVED.matcher(path).matches();
  }

  private static boolean isSafe(String path) {
    try {
      SystemReader.getInstance().checkPath(path);
      return true;
    } catch (CorruptObjectException e) {
      return false;
    }
  }

  private static void copy(ObjectLoader loader, Path root, String path) throws IOException {
    try {
      Path file = root.resolve(path).normalize();
      if (!file.startsWith(root)) {
        return;
      }
      Files.createDirectories(file.getParent());
      try (InputStream content = loader.openStream()) {
        Files.copy(content, file);
      }
    } catch (InvalidPathException e) {
      throw new IOException("the path cannot be written here: " + path, e);
    }
  }

  private void history(RevCommit commit, String remote, Path git) throws IOException {
    Files.createDirectories(git.resolve("refs/heads"));
    Files.writeString(git.resolve("HEAD"), commit.name() + "\n");
    String origin = remote.isEmpty() ? "" : "[remote \"origin\"]\n\turl = " + remote + "\n";
    Files.writeString(
        git.resolve("config"),
        "[core]\n\trepositoryformatversion = 0\n\tbare = false\n" + origin,
        StandardCharsets.UTF_8);
    Path objects = Files.createDirectories(git.resolve("objects/info"));
    Path lent = location.commonDirectory().resolve("objects").toRealPath();
    Files.writeString(objects.resolve("alternates"), lent + "\n");
    Path shallow = location.commonDirectory().resolve("shallow");
    if (Files.isRegularFile(shallow)) {
      Files.copy(shallow, git.resolve("shallow"));
    }
    index(commit, git);
  }

  /** Lends the notes of authorship too. */
  static void lendNotes(Path folder, ObjectId notes) throws IOException {
    Path file = folder.resolve(Constants.DOT_GIT).resolve(AuthorshipNotes.REFERENCE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, notes.name() + "\n");
  }

  private void index(RevCommit commit, Path git) throws IOException {
    DirCache index = DirCache.lock(git.resolve("index").toFile(), FS.DETECTED);
    try (ObjectReader reader = repository.newObjectReader()) {
      DirCacheBuilder builder = index.builder();
      builder.addTree(new byte[0], 0, reader, commit.getTree());
      builder.commit();
    } finally {
      index.unlock();
    }
  }
}
