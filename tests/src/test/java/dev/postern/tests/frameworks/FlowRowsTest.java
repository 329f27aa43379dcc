package dev.postern.tests.frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.extractor.flow.taint.FlowModels;
import dev.postern.extractor.flow.taint.FlowRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every row of the flow models names a call that an example of a query or a case makes, or says why
 * none does; the number of each is printed. Whether the call is written is read from the text.
 */
final class FlowRowsTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final List<String> FOLDERS =
      List.of("queries/packs/flows", "tests/src/test/resources/cases");

  @Test
  void everyRowIsHitByAnExampleOrSaysWhyNot() throws IOException {
    List<String> sources = sources();
    Map<String, int[]> counts = new TreeMap<>();
    List<String> silent = new ArrayList<>();
    rows()
        .forEach(
            (name, same) -> {
              FlowRow first = same.get(0);
              boolean hit = same.stream().anyMatch(row -> isHit(row, sources));
              count(first, name, hit, counts, silent);
            });
    counts.forEach((model, count) -> System.out.println(line(model, count)));
    int[] all = new int[2];
    counts.values().forEach(count -> add(all, count));
    System.out.println(line("all", all));
    assertEquals(
        List.of(),
        silent,
        "rows that nothing calls and that give no reason, or that give one and are called");
  }

  private static String line(String model, int[] count) {
    return model + ": " + count[0] + " rows hit, " + count[1] + " untested with a reason";
  }

  private static void add(int[] sum, int[] count) {
    sum[0] += count[0];
    sum[1] += count[1];
  }

  private static void count(
      FlowRow row, String name, boolean hit, Map<String, int[]> counts, List<String> silent) {
    int[] count = counts.computeIfAbsent(row.framework(), key -> new int[2]);
    if (hit == row.untested().isEmpty()) {
      count[hit ? 0 : 1]++;
    } else {
      silent.add((hit ? "called: " : "") + row.framework() + ": " + name);
    }
  }

  /** Rows as written: one with several names counts once. */
  private static Map<String, List<FlowRow>> rows() {
    Map<String, List<FlowRow>> written = new LinkedHashMap<>();
    for (FlowRow row : FlowModels.bundled().all()) {
      String key =
          String.join(
              " ",
              row.framework(),
              row.section().toString(),
              row.names().toString(),
              row.methods().toString(),
              row.kinds().toString(),
              row.at().toString(),
              row.place(),
              row.tag(),
              row.condition().toString());
      written.computeIfAbsent(key, name -> new ArrayList<>()).add(row);
    }
    return written;
  }

  private static boolean isHit(FlowRow row, List<String> sources) {
    String simple = row.type().substring(Math.max(row.type().lastIndexOf('.'), 0) + 1);
    String outer = simple.replaceAll("\\$.*", "");
    Pattern type = Pattern.compile("\\b" + Pattern.quote(outer) + "\\b");
    return sources.stream()
        .filter(text -> type.matcher(text).find())
        .anyMatch(text -> row.methods().stream().anyMatch(method -> calls(text, outer, method)));
  }

  private static boolean calls(String text, String type, String method) {
    return method.equals("<init>")
        ? text.contains("new " + type + "(") || text.contains("new " + type + "<")
        : text.contains("." + method + "(") || text.contains(type + "." + method);
  }

  private static List<String> sources() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          texts.add(Files.readString(file));
        }
      }
    }
    return texts;
  }
}
