package dev.postern.graph.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A lock file that the operating system releases when its holder dies, however it dies. A second
 * file names the holder: closing any channel of a locked file would release the lock of this
 * process, so a lock that this process holds must be recognized without opening it.
 */
final class FolderLock implements AutoCloseable {
  private final Path owner;
  private final FileChannel channel;
  private final FileLock lock;

  private FolderLock(Path owner, FileChannel channel, FileLock lock) {
    this.owner = owner;
    this.channel = channel;
    this.lock = lock;
  }

  /** Takes the lock, or tells that somebody else has it. */
  static Optional<FolderLock> take(Path file) throws IOException {
    Path owner = ownerFile(file);
    if (ownerText(file).equals(self())) {
      return Optional.empty();
    }
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = tryLock(channel);
    if (lock == null) {
      channel.close();
      return Optional.empty();
    }
    FolderLock taken = new FolderLock(owner, channel, lock);
    try {
      Files.writeString(owner, self());
      Folders.restrict(owner);
      Folders.restrict(file);
      return Optional.of(taken);
    } catch (IOException e) {
      taken.close();
      throw e;
    }
  }

  /** Who holds or last held the lock, for people. */
  static String holder(Path file) {
    String text = ownerText(file);
    int space = text.indexOf(' ');
    return space < 0 ? "another process" : "process " + text.substring(0, space);
  }

  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(owner);
    } finally {
      lock.release();
      channel.close();
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(0, Long.MAX_VALUE, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static Path ownerFile(Path file) {
    return file.resolveSibling(file.getFileName() + ".owner");
  }

  private static String ownerText(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(ownerFile(file));
      return StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes)).toString();
    } catch (IOException e) {
      return "";
    }
  }

  /** Number and start of this process; the number alone would be used again. */
  private static String self() {
    ProcessHandle process = ProcessHandle.current();
    long start = process.info().startInstant().map(instant -> instant.toEpochMilli()).orElse(0L);
    return process.pid() + " " + start;
  }
}
