package dev.postern.graph.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
  @TempDir Path folder = Path.of("");

  @Test
  void onlyOneHolderAtATime() throws IOException {
    Path file = folder.resolve("write.lock");
    FolderLock first = FolderLock.take(file).orElseThrow();
    assertTrue(FolderLock.take(file).isEmpty());
    assertEquals("process " + ProcessHandle.current().pid(), FolderLock.holder(file));
    assertTrue(FolderLock.take(file).isEmpty(), "asking released the lock");
    first.close();
    FolderLock.take(file).orElseThrow().close();
  }

  @Test
  void theNameOfADeadHolderDoesNotLock() throws IOException {
    Path file = folder.resolve("write.lock");
    Files.writeString(folder.resolve("write.lock.owner"), "1 2");
    FolderLock.take(file).orElseThrow().close();
  }
}
