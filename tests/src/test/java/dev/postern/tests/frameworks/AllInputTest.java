package dev.postern.tests.frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.extractor.ExtractionListener;
import dev.postern.extractor.ExtractionRequest;
import dev.postern.extractor.model.fact.FlowFact;
import dev.postern.extractor.pipeline.Extractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the surroundings hold is an attacker's only for those who ask. */
class AllInputTest {

  private static final String TOOL =
      """
      package app;

      import java.io.BufferedReader;
      import java.io.FileInputStream;
      import java.io.InputStreamReader;
      import java.sql.Connection;
      import java.sql.ResultSet;
      import java.util.Properties;

      public class Tool {
        public static void main(String[] args) throws Exception {
          new Tool().environment();
          new Tool().console();
          new Tool().settings();
          new Tool().fixed();
        }

        void environment() throws Exception {
          Runtime.getRuntime().exec(System.getenv("NAME"));
        }

        void console() throws Exception {
          BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
          Runtime.getRuntime().exec(in.readLine());
        }

        void settings() throws Exception {
          Properties settings = new Properties();
          settings.load(new FileInputStream("tool.properties"));
          Runtime.getRuntime().exec(settings.getProperty("name"));
        }

        void fixed() throws Exception {
          Runtime.getRuntime().exec("date");
        }
      }
      """;

  @TempDir Path root = Path.of("");
  @TempDir Path cache = Path.of("");

  @Test
  void whatTheSurroundingsHoldIsFollowedWhenAskedFor() throws IOException {
    assertEquals(List.of(), places(false));
    assertEquals(
        List.of("console CONSOLE", "environment ENVIRONMENT", "settings FILE"), places(true));
  }

  private List<String> places(boolean allInput) throws IOException {
    Path file = root.resolve("src/main/java/app/Tool.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, TOOL);
    ExtractionRequest request =
        new ExtractionRequest(
            root,
            cache,
            ExtractionRequest.DEFAULT_MAX_FILE_BYTES,
            Optional.empty(),
            Optional.empty(),
            true,
            false,
            allInput);
    return new Extractor()
        .extract(request, ExtractionListener.SILENT).facts().stream()
            .filter(FlowFact.Flow.class::isInstance)
            .map(FlowFact.Flow.class::cast)
            .filter(flow -> flow.flowKind().equals("COMMAND"))
            .map(flow -> flow.sinkMethod().name() + " " + flow.place())
            .distinct()
            .sorted()
            .toList();
  }
}
