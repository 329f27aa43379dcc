package dev.postern.tests.frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.fact.Fact;
import dev.postern.extractor.model.id.EndpointId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every entry point of the example applications with its handler and inputs. */
final class EntryPointsTest {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"jaxrs-quarkus", "micronaut", "webflux", "servlets", "springmvc"})
  void entryPointsAndInputsAreTheExpectedOnes(String name) throws IOException {
    String actual = text(Recognized.of(Recognized.examples().resolve(name), folder));
    Path golden =
        Recognized.examples().resolveSibling("tests/golden/entry-points-" + name + ".txt");
    if ("update".equals(System.getProperty("golden")) && !"true".equals(System.getenv("CI"))) {
      Files.writeString(golden, actual);
    }
    assertEquals(Files.readString(golden), actual);
  }

  private static String text(Recognized recognized) {
    Map<EndpointId, StringBuilder> lines = new TreeMap<>();
    for (Fact fact : recognized.facts()) {
      if (fact instanceof EntryFact.Endpoint endpoint) {
        lines.put(endpoint.id(), new StringBuilder(line(endpoint)));
      } else if (fact instanceof EntryFact.Input input && lines.containsKey(input.endpoint())) {
        lines.get(input.endpoint()).append(line(input));
      }
    }
    StringBuilder text = new StringBuilder();
    lines.values().forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  private static String line(EntryFact.Endpoint endpoint) {
    EndpointId id = endpoint.id();
    String simple = endpoint.handlerClass();
    return String.join(
            " ", id.protocol(), id.verb().isEmpty() ? "-" : id.verb(), id.address(), id.condition())
        + " | "
        + simple.substring(simple.lastIndexOf('.') + 1)
        + "."
        + endpoint.handler().name()
        + " | "
        + endpoint.framework();
  }

  private static String line(EntryFact.Input input) {
    return " | "
        + input.place()
        + " "
        + input.name()
        + " "
        + input.type()
        + (input.required() ? " required" : "")
        + (input.validated() ? " validated" : "")
        + (input.bindsEntity() ? " entity" : "");
  }
}
