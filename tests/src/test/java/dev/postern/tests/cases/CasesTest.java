package dev.postern.tests.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.postern.extractor.ExtractionListener;
import dev.postern.extractor.ExtractionRequest;
import dev.postern.extractor.ExtractionResult;
import dev.postern.extractor.pipeline.Extractor;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every case gives the facts that its marks name, and no others of the same kind. */
class CasesTest {

  private static final String OR_UNKNOWN = " ?";

  @TempDir Path root = Path.of("");
  @TempDir Path cache = Path.of("");

  @TestFactory
  List<DynamicTest> everyCaseGivesTheFactsItsMarksName() throws IOException, URISyntaxException {
    List<CaseFile> cases = CaseRepository.write(root);
    assertFalse(cases.isEmpty(), "there are no cases");
    ExtractionResult result =
        new Extractor()
            .extract(
                new ExtractionRequest(root, cache, ExtractionRequest.DEFAULT_MAX_FILE_BYTES),
                ExtractionListener.SILENT);
    CaseFacts facts = new CaseFacts(result.facts());
    List<DynamicTest> tests = new ArrayList<>();
    for (CaseFile each : cases) {
      each.spurious().forEach(line -> System.out.println("debt: " + each.id() + " " + line));
      each.missing().forEach(line -> System.out.println("missing: " + each.id() + " " + line));
      tests.add(DynamicTest.dynamicTest(each.id(), () -> check(each, facts)));
    }
    return tests;
  }

  private static void check(CaseFile file, CaseFacts facts) {
    assertFalse(file.expected().isEmpty(), "the case expects nothing");
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, List<String>> kind : file.expected().entrySet()) {
      List<String> lines = facts.lines(file.id(), kind.getKey());
      found.addAll(named(kind.getKey(), lines));
      expected.addAll(named(kind.getKey(), allowed(kind.getValue(), lines)));
    }
    String difference =
        "not found: " + less(expected, found) + ", not marked: " + less(found, expected);
    assertEquals(String.join("\n", expected), String.join("\n", found), difference);
  }

  private static List<String> less(List<String> lines, List<String> others) {
    return lines.stream().filter(line -> !others.contains(line)).toList();
  }

  /** A line that may be unknown instead counts as such when it is. */
  private static List<String> allowed(List<String> expected, List<String> found) {
    List<String> lines = new ArrayList<>();
    for (String line : expected) {
      if (line.endsWith(OR_UNKNOWN)) {
        String known = line.substring(0, line.length() - OR_UNKNOWN.length());
        String unknown = known.substring(0, known.lastIndexOf(' ')) + " unknown";
        lines.add(found.contains(unknown) ? unknown : known);
      } else {
        lines.add(line);
      }
    }
    return lines.stream().sorted().toList();
  }

  private static List<String> named(String kind, List<String> lines) {
    return lines.isEmpty()
        ? List.of("no " + kind + ":")
        : lines.stream().map(line -> kind + ": " + line).toList();
  }
}
