package dev.postern.graph.embedded;

import dev.postern.graph.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The private copy of one reader; its lock tells others that it is in use. */
final class ReaderFolder implements AutoCloseable {
  private static final String LOCK = "lock";

  /** How long a folder may be without its lock file while it is being made. */
  private static final Duration GRACE = Duration.ofMinutes(5);

  private final Path folder;
  private final Generation generation;
  private final FolderLock lock;

  private ReaderFolder(Path folder, Generation generation, FolderLock lock) {
    this.folder = folder;
    this.generation = generation;
    this.lock = lock;
  }

  /** A locked folder without content. Somebody who sweeps may be in the way, so it tries again. */
  static ReaderFolder create(Path readers, Generation generation) throws IOException {
    IOException last = new IOException("cannot lock a folder in " + readers);
    for (int attempt = 0; attempt < 5; attempt++) {
      try {
        Path folder = Folders.create(readers.resolve(UUID.randomUUID().toString()));
        Optional<FolderLock> lock = FolderLock.take(folder.resolve(LOCK));
        if (lock.isPresent()) {
          return new ReaderFolder(folder, generation, lock.get());
        }
      } catch (IOException e) {
        last = e;
      }
    }
    throw last;
  }

  /** Removes the folder of a reader that is no longer alive, holding its lock meanwhile. */
  static void removeIfDead(Path folder) throws IOException {
    Path file = folder.resolve(LOCK);
    if (Files.exists(file)) {
      Optional<FolderLock> lock = FolderLock.take(file);
      if (lock.isPresent()) {
        Folders.delete(folder);
        lock.get().close();
      }
    } else if (Files.getLastModifiedTime(folder).toInstant().isBefore(Instant.now().minus(GRACE))) {
      Folders.delete(folder);
    }
  }

  /**
   * Copies a generation. A generation never changes once it is current and is renamed before it is
   * removed: when it is still there afterwards, the copy is complete.
   *
   * @return whether the copy is complete
   */
  boolean fill(Path source) throws IOException {
    try {
      Folders.copy(source, store());
      return Files.exists(source);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  Path store() {
    return folder.resolve("store");
  }

  Generation generation() {
    return generation;
  }

  @Override
  public void close() throws IOException {
    Folders.delete(store());
    lock.close();
    Folders.delete(folder);
  }
}
