package dev.postern.tests.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.ExtractionRequest;
import dev.postern.extractor.attribution.AuthorshipRange;
import dev.postern.extractor.attribution.CommitEvidence;
import dev.postern.extractor.attribution.LineState;
import dev.postern.extractor.attribution.SignalStrength;
import dev.postern.extractor.attribution.origin.FileLines;
import dev.postern.extractor.pipeline.AttributionSurvey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every line of a history of every kind of commit has the state that its author wrote beside it.
 */
final class LineStatesTest {
  private static final String SIGN = "// ? ";

  @Test
  void everyLineIsWhatItsHistorySays(@TempDir Path folder) throws IOException {
    Path root = folder.resolve("repository");
    try (AuthorshipHistory history = new AuthorshipHistory(root)) {
      assertTrue(history.size() >= 30, history.size() + " commits");
      AttributionSurvey.Survey survey =
          new AttributionSurvey()
              .read(root, folder.resolve("cache"), ExtractionRequest.DEFAULT_MAX_FILE_BYTES);
      assertEquals(List.of(), wrong(root, survey.files()));
      assertEquals(
          List.of("CLAUDE.md"), survey.agents().stream().map(each -> each.path()).toList());
      assertEquals(false, survey.blind());
      assertEquals(
          1,
          survey.gaps().stream().filter(gap -> gap.detail().contains("was not passed by")).count());
      assertEquals(true, reviewed(survey, history.commit("Reviewed")));
      assertEquals(false, reviewed(survey, history.commit("Self")));
      assertEquals(false, reviewed(survey, history.commit("ByBot")));
    }
  }

  @Test
  void rulesForAssistantsAndNoDeclarationMakeAttributionBlind(@TempDir Path folder) {
    try (ScriptedRepository repository = new ScriptedRepository(folder.resolve("repository"))) {
      repository.write("A.java", "class A {\n  int a = 1;\n}\n");
      repository.commit("Bob", "Write");
      assertEquals(false, survey(repository, folder).blind());
      repository.write("CLAUDE.md", "Write tests.\n");
      repository.commit("Bob", "Tell assistants how to work");
      assertEquals(true, survey(repository, folder).blind());
      repository.write("B.java", "class B {\n  int b = 1;\n}\n");
      repository.commit("Bob", "Write" + AuthorshipHistory.CLAUDE);
      assertEquals(false, survey(repository, folder).blind());
    }
  }

  private static AttributionSurvey.Survey survey(ScriptedRepository repository, Path folder) {
    return new AttributionSurvey()
        .read(
            repository.folder(), folder.resolve("cache"), ExtractionRequest.DEFAULT_MAX_FILE_BYTES);
  }

  private static boolean reviewed(AttributionSurvey.Survey survey, String commit) {
    return survey.history().commits().stream()
        .filter(each -> each.sha().equals(commit))
        .findFirst()
        .map(CommitEvidence::reviewClaimed)
        .orElseThrow();
  }

  private static List<String> wrong(Path root, List<FileLines> files) throws IOException {
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (FileLines file : files) {
      List<String> lines = Files.readAllLines(root.resolve(file.path()));
      for (int i = 0; i < lines.size(); i++) {
        int at = lines.get(i).indexOf(SIGN);
        if (at >= 0) {
          compared++;
          String expected = lines.get(i).substring(at + SIGN.length());
          String found = state(file, i + 1);
          if (!found.equals(expected)) {
            wrong.add(file.path() + ":" + (i + 1) + " is " + found + ", not " + expected);
          }
        }
      }
    }
    assertTrue(compared > 100, compared + " lines");
    return wrong;
  }

  private static String state(FileLines file, int line) {
    if (file.generated().contains(line)) {
      return "generated";
    }
    Optional<AuthorshipRange> range =
        file.ranges().stream()
            .filter(each -> each.lines().first() <= line && line <= each.lines().last())
            .findFirst();
    return range.map(LineStatesTest::words).orElse("unknown");
  }

  private static String words(AuthorshipRange range) {
    LineState state = range.state();
    SignalStrength strength = range.strength();
    return switch (state) {
      case AI_DECLARED ->
          switch (strength) {
            case RECORDED -> "ai-recorded";
            case DECLARED_CODE -> "ai-code";
            case DECLARED_COMMIT -> "ai-commit";
            case DECLARED_CHANGE -> "ai-change";
            default -> "ai-" + strength;
          };
      case AI_SUGGESTED -> "suggested";
      case HUMAN -> strength == SignalStrength.HUMAN_BY_DATE ? "human-date" : "human-attested";
      case UNKNOWN -> "unknown";
      case UNCOMMITTED -> "uncommitted";
    };
  }
}
