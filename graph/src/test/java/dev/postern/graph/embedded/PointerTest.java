package dev.postern.graph.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.graph.Generation;
import dev.postern.graph.GraphException;
import dev.postern.graph.GraphException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PointerTest {
  @TempDir Path folder = Path.of("");

  @Test
  void readsWhatItWrote() throws IOException {
    Pointer pointer = new Pointer(folder.resolve("current"));
    assertEquals(Optional.empty(), pointer.read());
    pointer.write(new Generation(3, 20, 30));
    pointer.write(new Generation(4, 21, 31));
    assertEquals(Optional.of(new Generation(4, 21, 31)), pointer.read());
  }

  @Test
  void anotherFormatIsNamedWithTheWayOut() throws IOException {
    Files.writeString(folder.resolve("current"), "postern-graph format 99\nsomething new\n");
    GraphException e =
        assertThrows(GraphException.class, () -> new Pointer(folder.resolve("current")).read());
    assertEquals(Reason.OTHER_FORMAT, e.reason());
    assertTrue(e.getMessage().contains("format 99"), e::getMessage);
    assertTrue(e.getMessage().contains("run `postern index` again"), e::getMessage);
  }
}
