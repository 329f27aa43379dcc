package dev.postern.tests.frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.extractor.model.fact.ArchitectureFact;
import dev.postern.extractor.model.fact.Fact;
import dev.postern.extractor.pipeline.ArchitecturePass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts and connections of the example of several services, as its README tells them. */
final class ArchitectureExampleTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void partsAndConnectionsAreTheOnesTheFilesState() throws IOException {
    Path market = Recognized.examples().resolve("market");
    Set<String> parts = new TreeSet<>();
    Set<String> connections = new TreeSet<>();
    for (Fact fact : Recognized.of(market, folder, ArchitecturePass.NAME).facts()) {
      if (fact instanceof ArchitectureFact.Component part) {
        String role = (part.role() + " " + part.technology()).strip();
        parts.add(
            String.join(
                " | ", part.name(), role, part.traits().toString(), part.confidence().name()));
      } else if (fact instanceof ArchitectureFact.Connection connection) {
        connections.add(
            connection.from() + " -> " + connection.to() + " | " + connection.confidence());
      }
    }
    String actual = String.join("\n", parts) + "\n" + String.join("\n", connections) + "\n";
    Path golden = Recognized.examples().resolveSibling("tests/golden/architecture-market.txt");
    assertEquals(Files.readString(golden), actual);
  }
}
