package dev.postern.tests.oracle;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.extractor.ExtractionListener;
import dev.postern.extractor.ExtractionRequest;
import dev.postern.extractor.model.fact.GuardFact;
import dev.postern.extractor.pipeline.Extractor;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every endpoint of the examples is called as every principal; the answers are those that the
 * decisions foretell.
 */
final class RunningExamplesTest {

  private static final List<String> EXAMPLES =
      List.of("springmvc", "webflux", "servlets", "micronaut", "jaxrs-quarkus");

  @TempDir private Path cache = Path.of("");

  @TestFactory
  List<DynamicTest> decisionsAgreeWithTheRunningServers()
      throws IOException, InterruptedException, URISyntaxException {
    List<String> names =
        System.getProperty("oracle.examples", "").isEmpty()
            ? EXAMPLES
            : List.of(System.getProperty("oracle.examples", "").split(",", -1));
    Path folder = BuiltExamples.example("..").normalize().resolve("tests/target/oracle");
    Files.createDirectories(folder);
    BuiltExamples built = BuiltExamples.in(folder, names);
    return names.stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> compare(name, built.of(name))))
        .toList();
  }

  private void compare(String name, Path built) throws IOException, InterruptedException {
    Script script = Script.of(name);
    List<GuardFact.Decision> decisions = decisions(name);
    try (RunningExample server = RunningExample.start(built, script)) {
      Comparison comparison = new Comparison(script, new Calls(server.port()));
      comparison.compare(decisions);
      Files.writeString(built.resolve("target/oracle.txt"), comparison.details());
      System.out.println("oracle " + name + ": " + comparison.summary());
      assertAll(
          () -> assertEquals("", String.join("\n", comparison.wrongSafe()), "called guarded"),
          () -> assertEquals("", String.join("\n", comparison.doors()), "other doors"),
          () -> assertEquals("", String.join("\n", comparison.wrongOpen()), "called open"),
          () -> assertEquals("", String.join("\n", comparison.unclear()), "no clear answer"));
    }
  }

  private List<GuardFact.Decision> decisions(String name) {
    ExtractionRequest request =
        new ExtractionRequest(
            BuiltExamples.example(name),
            cache.resolve(name),
            ExtractionRequest.DEFAULT_MAX_FILE_BYTES);
    return new Extractor()
        .extract(request, ExtractionListener.SILENT).facts().stream()
            .filter(GuardFact.Decision.class::isInstance)
            .map(GuardFact.Decision.class::cast)
            .filter(decision -> decision.variant().equals("default"))
            .filter(decision -> decision.endpoint().protocol().equals("HTTP"))
            .toList();
  }
}
