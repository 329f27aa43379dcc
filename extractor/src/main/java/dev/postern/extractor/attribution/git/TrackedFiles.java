package dev.postern.extractor.attribution.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Tells what a repository's index holds; runs nothing of it. */
public final class TrackedFiles {

  private TrackedFiles() {}

  /**
   * Whether version control knows a file in or at the given path of a folder. {@code false} without
   * a readable repository.
   */
  public static boolean includes(Path folder, String path) {
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
    if (builder.getGitDir() == null) {
      return false;
    }
    try (Repository repository = builder.build()) {
      if (repository.isBare()) {
        return false;
      }
      Path tree = repository.getWorkTree().toPath().toAbsolutePath().normalize();
      String full =
          tree.relativize(folder.resolve(path)).toString().replace(File.separatorChar, '/');
      DirCache index = repository.readDirCache();
      return index.getEntry(full) != null || index.getEntriesWithin(full).length > 0;
    } catch (IOException e) {
      return false;
    }
  }
}
