package dev.postern.extractor.attribution.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.util.FS;

/**
 * Tells what a repository's index holds; runs nothing of it and reads none of its configuration.
 */
public final class TrackedFiles {

  private TrackedFiles() {}

  /**
   * The Java files in a folder that version control knows and that are there as regular files, by
   * path relative to the folder; empty without a readable repository.
   */
  public static List<String> java(Path folder) {
    return all(folder).stream().filter(path -> path.endsWith(".java")).toList();
  }

  /** The same for files of any kind. */
  public static List<String> all(Path folder) {
    try {
      Optional<GitLocation> location = GitLocation.of(folder);
      if (location.isEmpty()) {
        return List.of();
      }
      IsolatedSystemReader.install();
      Path real = folder.toRealPath();
      String relative =
          location.get().workTree().relativize(real).toString().replace(File.separatorChar, '/');
      String prefix = relative.isEmpty() ? "" : relative + "/";
      DirCache index =
          DirCache.read(location.get().gitDirectory().resolve("index").toFile(), FS.DETECTED);
      SortedSet<String> paths = new TreeSet<>();
      for (int i = 0; i < index.getEntryCount(); i++) {
        String path = index.getEntry(i).getPathString();
        if (path.startsWith(prefix)) {
          String inside = path.substring(prefix.length());
          if (isInside(real, inside)) {
            paths.add(inside);
          }
        }
      }
      return List.copyOf(paths);
    } catch (IOException | RuntimeException e) {
      return List.of();
    }
  }

  /** Whether a regular file lies there that no link has led out of the folder. */
  private static boolean isInside(Path folder, String path) throws IOException {
    Path file = folder.resolve(path);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && file.toRealPath().startsWith(folder);
  }

  /**
   * Whether version control knows a file in or at the given path of a folder. {@code false} without
   * a readable repository.
   */
  public static boolean includes(Path folder, String path) {
    try {
      Optional<GitLocation> location = GitLocation.of(folder);
      if (location.isEmpty()) {
        return false;
      }
      IsolatedSystemReader.install();
      Path full = folder.toRealPath().resolve(path).normalize();
      String relative =
          location.get().workTree().relativize(full).toString().replace(File.separatorChar, '/');
      DirCache index =
          DirCache.read(location.get().gitDirectory().resolve("index").toFile(), FS.DETECTED);
      return index.getEntry(relative) != null || index.getEntriesWithin(relative).length > 0;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
