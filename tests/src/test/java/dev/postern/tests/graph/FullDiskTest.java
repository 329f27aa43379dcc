package dev.postern.tests.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.graph.Enrichment;
import dev.postern.graph.Generation;
import dev.postern.graph.GraphReader;
import dev.postern.graph.embedded.EmbeddedGraphStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A full disk needs a disk of its own; a limit on the size of files makes writes fail in the same
 * place, in the middle of the store, with an I/O error of the system.
 */
class FullDiskTest {
  @TempDir Path home = Path.of("");

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aWriteThatFailsHalfwayLeavesTheGraphAndSaysWhy() throws Exception {
    EmbeddedGraphStore store = new EmbeddedGraphStore(home);
    Generation before = store.write(SampleGraph.of(7), Enrichment.NONE);
    Path output = home.resolve("output");
    List<String> limited = List.of("sh", "-c", "ulimit -f 400; exec \"$@\"", "sh");
    Process writer = WriterProcess.start(limited, home, 1, 20_000, output.toFile());
    assertNotEquals(0, writer.waitFor());
    String said = Files.readString(output);
    assertTrue(said.contains("could not be written"), said);
    assertTrue(said.contains("The previous graph is as it was."), said);
    try (var generations = Files.list(home.resolve("graph/generations"))) {
      assertEquals(1, generations.count(), "the partial generation is left");
    }
    try (GraphReader reader = store.open()) {
      assertEquals(before, reader.generation());
    }
  }
}
