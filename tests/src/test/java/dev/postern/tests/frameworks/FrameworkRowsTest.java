package dev.postern.tests.frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.extractor.framework.match.AnnotationRow;
import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.tests.cases.CaseRepository;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every row of the framework models names something that an example application or a case uses, or
 * says why none does; the number of each is printed.
 */
final class FrameworkRowsTest {

  @TempDir private Path folder = Path.of("");
  @TempDir private Path cases = Path.of("");

  @Test
  void everyRowIsUsedByAnExampleOrSaysWhyNot() throws IOException, URISyntaxException {
    UsedNames used = new UsedNames(Vocabulary.bundled());
    try (DirectoryStream<Path> examples = Files.newDirectoryStream(Recognized.examples())) {
      for (Path example : examples) {
        if (Files.exists(example.resolve("pom.xml"))) {
          used.add(Recognized.of(example, folder).input());
        }
      }
    }
    CaseRepository.at(cases);
    used.add(Recognized.of(cases, folder).input());
    Map<String, int[]> counts = new TreeMap<>();
    List<String> silent = new ArrayList<>();
    rows(used).forEach((row, state) -> count(row, state, counts, silent));
    counts.forEach(
        (framework, count) ->
            System.out.println(
                framework
                    + ": "
                    + count[0]
                    + " rows hit, "
                    + count[1]
                    + " untested with a reason"));
    int hit = counts.values().stream().mapToInt(count -> count[0]).sum();
    int untested = counts.values().stream().mapToInt(count -> count[1]).sum();
    System.out.println("all: " + hit + " rows hit, " + untested + " untested with a reason");
    assertEquals(
        List.of(),
        silent,
        "rows that nothing uses and that give no reason, or that give one and are used");
  }

  /** What is known of a row: whether an example uses it, and else the reason why none does. */
  private record State(String framework, boolean hit, String reason) {}

  private static void count(
      String row, State state, Map<String, int[]> counts, List<String> silent) {
    int[] count = counts.computeIfAbsent(state.framework(), name -> new int[2]);
    if (state.hit()) {
      count[0]++;
      if (!state.reason().isEmpty()) {
        silent.add("used: " + state.framework() + ": " + row);
      }
    } else if (!state.reason().isEmpty()) {
      count[1]++;
    } else {
      silent.add(state.framework() + ": " + row);
    }
  }

  /** Rows as written: one with several names counts once and is hit when one of them is. */
  private static Map<String, State> rows(UsedNames used) {
    Map<String, List<RoleRow>> written = new LinkedHashMap<>();
    for (RoleRow row : Vocabulary.bundled().allRows()) {
      String key =
          String.join(
              " ",
              row.framework(),
              row.role(),
              row.methods().toString(),
              new TreeMap<>(row.attributes()).toString(),
              row.names().toString());
      written.computeIfAbsent(key, name -> new ArrayList<>()).add(row);
    }
    Map<String, State> rows = new TreeMap<>();
    written.forEach(
        (key, same) -> {
          boolean hit = same.stream().anyMatch(used::uses);
          RoleRow first = same.get(0);
          rows.put(
              first.role() + " " + new TreeSet<>(first.names()) + " " + first.methods(),
              new State(first.framework(), hit, first.untested()));
        });
    for (AnnotationRow row : Vocabulary.bundled().allAnnotations()) {
      rows.put(
          "meaning of " + row.type(),
          new State(row.framework(), used.usesAnnotation(row.type()), row.untested()));
    }
    return rows;
  }
}
