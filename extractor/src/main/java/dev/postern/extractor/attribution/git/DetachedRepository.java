package dev.postern.extractor.attribution.git;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * A repository's objects, opened without its configuration: JGit sees an empty data folder of our
 * own whose object store is the one of the scanned repository. Configuration, hooks, filters,
 * attributes, monitors and the work tree of that repository have no effect, and nothing is written
 * into it.
 */
final class DetachedRepository implements AutoCloseable {
  private static final String PLAIN =
      "[core]\n\trepositoryformatversion = 0\n\tbare = true\n\tlogAllRefUpdates = false\n";
  private static final String REFTABLE =
      "[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\trefStorage = reftable\n";
  private static final long MAX_REFTABLE = 64L << 20;

  private final Path directory;
  private final Repository repository;

  private DetachedRepository(Path directory, Repository repository) {
    this.directory = directory;
    this.repository = repository;
  }

  static DetachedRepository open(GitLocation location, boolean reftable) throws IOException {
    IsolatedSystemReader.install();
    Path directory = Files.createTempDirectory("postern-git");
    try {
      Files.createDirectories(directory.resolve("refs/heads"));
      Files.writeString(directory.resolve("HEAD"), "ref: refs/heads/none\n");
      Files.writeString(directory.resolve("config"), reftable ? REFTABLE : PLAIN);
      Path shallow = location.commonDirectory().resolve("shallow");
      if (Files.isRegularFile(shallow)) {
        Files.copy(shallow, directory.resolve("shallow"), StandardCopyOption.REPLACE_EXISTING);
      }
      if (reftable) {
        copyTables(location.gitDirectory().resolve("reftable"), directory.resolve("reftable"));
      }
      File objects = location.commonDirectory().resolve("objects").toFile();
      Repository repository =
          new FileRepositoryBuilder()
              .setGitDir(directory.toFile())
              .setBare()
              .setObjectDirectory(objects)
              .setMustExist(false)
              .build();
      return new DetachedRepository(directory, repository);
    } catch (IOException | RuntimeException e) {
      delete(directory);
      throw e;
    }
  }

  private static void copyTables(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    long copied = 0;
    for (Path table : children(from)) {
      copied += Files.size(table);
      if (copied > MAX_REFTABLE) {
        throw new IOException("the tables of references are too large");
      }
      Files.copy(table, to.resolve(table.getFileName().toString()));
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  Repository repository() {
    return repository;
  }

  /** The object that the tables of references give for a name; zero when there is none. */
  ObjectId fromTables(String name) throws IOException {
    ObjectId found = repository.resolve(name);
    return found == null ? ObjectId.zeroId() : found;
  }

  @Override
  public void close() {
    repository.close();
    delete(directory);
  }

  private static void delete(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
