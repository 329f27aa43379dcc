package dev.postern.tests.frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.extractor.ExtractionListener;
import dev.postern.extractor.ExtractionRequest;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.fact.Fact;
import dev.postern.extractor.model.fact.FlowFact;
import dev.postern.extractor.pipeline.Extractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library's public methods are doors when that is asked for, and only then. */
class PublicApiTest {

  private static final String SHELF =
      """
      package lib;

      import java.io.File;
      import java.io.IOException;
      import java.nio.file.Files;

      public class Shelf {
        private final File base;

        public Shelf(File base) {
          this.base = base;
        }

        public byte[] read(String name) throws IOException {
          return Files.readAllBytes(new File(base, name).toPath());
        }

        public byte[] whole(File file) throws IOException {
          return Files.readAllBytes(file.toPath());
        }

        public byte[] beside(String name) throws IOException {
          File file = new File(base, name);
          if (name.contains("..") && !file.getCanonicalPath().startsWith(base.getCanonicalPath())) {
            throw new IOException(name);
          }
          return Files.readAllBytes(file.toPath());
        }

        public int size(int page) {
          return page;
        }

        public void clear() throws IOException {
          base.delete();
        }

        byte[] inside(String name) throws IOException {
          return read(name);
        }

        public static class Label {
          public String of(String text) {
            return text.trim();
          }
        }

        static class Hidden {
          public void run(String command) throws IOException {
            Runtime.getRuntime().exec(command);
          }
        }
      }
      """;

  @TempDir Path root = Path.of("");
  @TempDir Path cache = Path.of("");

  @Test
  void publicMethodsOfPublicTypesAreDoorsWhenAskedFor() throws IOException {
    List<Fact> facts = facts(true);
    assertEquals(
        List.of(
            "lib.Shelf$Label.of(String)",
            "lib.Shelf.beside(String)",
            "lib.Shelf.clear()",
            "lib.Shelf.read(String)",
            "lib.Shelf.whole(File)",
            "new lib.Shelf(File)"),
        doors(facts));
  }

  @Test
  void aTextIsTheCallersAndAFileIsNotAndAFolderBesideIsPossible() throws IOException {
    List<String> flows =
        facts(true).stream()
            .filter(FlowFact.Flow.class::isInstance)
            .map(FlowFact.Flow.class::cast)
            .filter(flow -> flow.flowKind().equals("PATH"))
            .map(flow -> flow.endpoint().address() + " " + flow.input() + " " + flow.confidence())
            .distinct()
            .toList();
    assertEquals(
        List.of("lib.Shelf.beside(String) name POSSIBLE", "lib.Shelf.read(String) name LIKELY"),
        flows);
  }

  @Test
  void anApplicationsOwnMethodsAreNoDoors() throws IOException {
    assertEquals(List.of(), doors(facts(false)));
  }

  private List<Fact> facts(boolean publicApi) throws IOException {
    Path file = root.resolve("src/main/java/lib/Shelf.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, SHELF);
    ExtractionRequest request =
        new ExtractionRequest(
            root,
            cache,
            ExtractionRequest.DEFAULT_MAX_FILE_BYTES,
            Optional.empty(),
            Optional.empty(),
            true,
            publicApi);
    return new Extractor().extract(request, ExtractionListener.SILENT).facts();
  }

  private static List<String> doors(List<Fact> facts) {
    return facts.stream()
        .filter(EntryFact.Endpoint.class::isInstance)
        .map(fact -> ((EntryFact.Endpoint) fact).id().address())
        .sorted()
        .toList();
  }
}
