package dev.postern.extractor.attribution.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.util.FS;

/**
 * Tells what a repository's index holds; runs nothing of it and reads none of its configuration.
 */
public final class TrackedFiles {

  private TrackedFiles() {}

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
