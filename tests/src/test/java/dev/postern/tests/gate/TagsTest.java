package dev.postern.tests.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.cli.attribution.TagWriter;
import dev.postern.extractor.ExtractionRequest;
import dev.postern.extractor.pipeline.TagSurvey;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What history declares is written beside the code or above it, and is then no longer missing. */
final class TagsTest {
  private static final String METHODS =
      """
      class A {
        int human() {
          return 1;
        }

        int tool(int x) {
          int y = x;
          return y;
        }
      }
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void missingMarksAreWrittenAndStaleOnesTold() {
    try (ScriptedRepository repository = new ScriptedRepository(folder.resolve("a"))) {
      repository.write("A.java", METHODS.replaceFirst("(?s)\\n  int tool.*", "}\n"));
      repository.commit("Bob", "Write");
      repository.write("A.java", METHODS);
      repository.commit("Bob", "More" + AuthorshipHistory.CLAUDE);
      TagSurvey.Tags tags = tags(repository);
      assertEquals(List.of("A#tool(int)"), elements(tags));
      new TagWriter(repository.folder()).addEntries(tags.missing());
      assertEquals(new TagSurvey.Tags(List.of(), List.of()), tags(repository));
      repository.replace("A.java", "return y", "return y + 1");
      assertEquals(
          List.of(new TagSurvey.Stale(4, "A.java A#tool(int)", false)), tags(repository).stale());
      repository.replace("A.java", "tool(int", "other(int");
      assertEquals(true, tags(repository).stale().get(0).gone());
    }
  }

  @Test
  void marksAboveMethodsChangeNothingElse() {
    try (ScriptedRepository repository = new ScriptedRepository(folder.resolve("b"))) {
      String windows = METHODS.replace("\n", "\r\n");
      repository.write("A.java", windows);
      String commit = repository.commit("Bob", "Write" + AuthorshipHistory.CLAUDE);
      TagSurvey.Tags tags = tags(repository);
      new TagWriter(repository.folder()).addMarks(tags.missing());
      String mark = "  // @ai tool=claude-code commit=" + commit.substring(0, 12) + "\r\n";
      assertEquals(
          windows
              .replace("  int human", mark + "  int human")
              .replace("  int tool", mark + "  int tool"),
          repository.read("A.java"));
      assertEquals(List.of(), elements(tags(repository)));
    }
  }

  private static List<String> elements(TagSurvey.Tags tags) {
    return tags.missing().stream().map(TagSurvey.Missing::element).toList();
  }

  private TagSurvey.Tags tags(ScriptedRepository repository) {
    return new TagSurvey()
        .read(
            repository.folder(), folder.resolve("cache"), ExtractionRequest.DEFAULT_MAX_FILE_BYTES);
  }
}
