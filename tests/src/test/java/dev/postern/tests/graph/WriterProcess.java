package dev.postern.tests.graph;

import dev.postern.graph.Enrichment;
import dev.postern.graph.Generation;
import dev.postern.graph.embedded.EmbeddedGraphStore;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of its own that writes graphs; it is there to be killed or to run out of room. */
public final class WriterProcess {
  private WriterProcess() {}

  /** Writes graphs of 1, 2, 3 … hundred methods into the home folder until it is stopped. */
  public static void main(String[] arguments) {
    EmbeddedGraphStore store = new EmbeddedGraphStore(Path.of(arguments[0]));
    int rounds = Integer.parseInt(arguments[1]);
    int methods = Integer.parseInt(arguments[2]);
    for (int round = 1; round <= rounds; round++) {
      Generation written = store.write(SampleGraph.of(methods * round), Enrichment.NONE);
      System.out.println("written " + written.number());
    }
  }

  /** Starts the process; both its outputs go to the file. */
  static Process start(List<String> shell, Path home, int rounds, int methods, File output)
      throws IOException {
    List<String> java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            WriterProcess.class.getName(),
            home.toString(),
            Integer.toString(rounds),
            Integer.toString(methods));
    List<String> command = new ArrayList<>(shell);
    command.addAll(java);
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
  }
}
