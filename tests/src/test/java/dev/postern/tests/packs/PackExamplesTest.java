package dev.postern.tests.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.postern.extractor.ExtractionListener;
import dev.postern.extractor.ExtractionRequest;
import dev.postern.extractor.ExtractionResult;
import dev.postern.extractor.pipeline.Extractor;
import dev.postern.graph.GraphBatch;
import dev.postern.graph.mapping.GraphMapper;
import dev.postern.queries.Finding;
import dev.postern.queries.QueryExample;
import dev.postern.queries.QueryFolder;
import dev.postern.queries.QueryKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The generic pack test: extracts every example and compares what its query finds. */
class PackExamplesTest {
  @TempDir Path folder = Path.of("");

  /** All, or those named in the property {@code pack}, separated by commas. */
  private static Stream<QueryFolder> queries() {
    List<String> named = List.of(System.getProperty("pack", "").split(","));
    return Packs.ALL.folders().stream()
        .filter(f -> f.query().kind() == QueryKind.FIND)
        .filter(f -> named.equals(List.of("")) || named.contains(f.query().id()));
  }

  @Test
  void everyFindQueryHasABadAndAGoodExampleThatAreExpected() {
    List<String> lacking = new ArrayList<>();
    queries()
        .forEach(
            query -> {
              boolean bad = query.examples().stream().anyMatch(QueryExample::bad);
              boolean good = query.examples().stream().anyMatch(e -> e.name().startsWith("Good"));
              if (!bad || !good || query.expected().isEmpty()) {
                lacking.add(query.query().path());
              }
            });
    assertEquals(List.of(), lacking);
  }

  @TestFactory
  Stream<DynamicTest> findsOnEveryExampleWhatIsExpected() {
    return queries()
        .map(query -> DynamicTest.dynamicTest(query.query().path(), () -> check(query)));
  }

  private void check(QueryFolder query) throws IOException {
    JsonNode expected = new ObjectMapper().readTree(query.expected());
    TreeSet<String> unnamed = new TreeSet<>();
    expected.fieldNames().forEachRemaining(unnamed::add);
    List<String> differences = new ArrayList<>();
    long debts = 0;
    for (QueryExample example : query.examples()) {
      unnamed.remove(example.name());
      List<Finding> findings = find(query, example);
      compare(example.name(), expected.path(example.name()), findings, differences);
      Marks marks = Marks.of(example);
      differences.addAll(marks.differences(query.query().id(), findings));
      debts += marks.debts(query.query().id());
    }
    assertTrue(unnamed.isEmpty(), "expected.json names examples that do not exist: " + unnamed);
    assertEquals(List.of(), differences, () -> String.join("\n", differences));
    if (debts > 0) {
      System.out.println(query.query().path() + ": " + debts + " debts");
    }
  }

  private List<Finding> find(QueryFolder query, QueryExample example) throws IOException {
    Path home = folder.resolve(query.query().id());
    Path root = ExampleProject.write(example, home);
    ExtractionResult result =
        new Extractor()
            .extract(
                new ExtractionRequest(
                    root, folder.resolve("cache"), ExtractionRequest.DEFAULT_MAX_FILE_BYTES),
                ExtractionListener.SILENT);
    GraphBatch batch = GraphMapper.map(result, "0");
    return Packs.find(batch).findings().stream()
        .filter(finding -> finding.rule().equals(query.query().id()))
        .toList();
  }

  private static void compare(
      String example, JsonNode expected, List<Finding> findings, List<String> differences) {
    List<String> wanted = new ArrayList<>();
    expected.forEach(
        row ->
            wanted.add(
                row.path("endpoint").asText()
                    + " "
                    + row.path("severity").asText()
                    + " "
                    + row.path("status").asText()));
    List<String> found =
        findings.stream()
            .map(f -> f.endpoint() + " " + f.severity() + " " + f.status())
            .sorted()
            .toList();
    if (!wanted.stream().sorted().toList().equals(found)) {
      differences.add(example + ": expected " + wanted + ", found " + found);
    }
  }
}
