package dev.postern.tests.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.graph.Enrichment;
import dev.postern.graph.Generation;
import dev.postern.graph.GraphReader;
import dev.postern.graph.QueryLimits;
import dev.postern.graph.embedded.EmbeddedGraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Dkills=20} makes it a longer run. */
class KilledWriterTest {
  private static final int KILLS = Integer.getInteger("kills", 3);
  private static final int LONGEST_MS = 15_000;

  @TempDir Path home = Path.of("");

  @Test
  void theLastCompleteGraphAnswersWheneverTheWriterIsKilled() throws Exception {
    EmbeddedGraphStore store = new EmbeddedGraphStore(home);
    store.write(SampleGraph.of(7), Enrichment.NONE);
    Random moments = new Random(20261121);
    for (int kill = 0; kill < KILLS; kill++) {
      long before = store.current().orElseThrow().number();
      Path output = home.resolve("output");
      Process writer = WriterProcess.start(List.of(), home, 1000, 100, output.toFile());
      Thread.sleep(moments.nextInt(LONGEST_MS));
      assertTrue(writer.isAlive(), () -> read(output));
      writer.destroyForcibly().waitFor();
      answers(store, before);
    }
    store.write(SampleGraph.of(5), Enrichment.NONE);
    assertEquals(1, entries("graph/generations"));
    assertEquals(0, entries("graph/readers"));
  }

  private static void answers(EmbeddedGraphStore store, long before) {
    try (GraphReader reader = store.open()) {
      Generation current = reader.generation();
      assertTrue(current.number() >= before);
      long nodes =
          reader
              .run("MATCH (n) RETURN count(n) AS n", Map.of(), QueryLimits.INTERACTIVE)
              .rows()
              .get(0)
              .number("n")
              .orElseThrow();
      assertEquals(current.nodes(), nodes);
    }
  }

  private long entries(String folder) throws IOException {
    try (Stream<Path> all = Files.list(home.resolve(folder))) {
      return all.count();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
