package dev.postern.threatmodel.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.queries.Finding;
import dev.postern.queries.QueryReport;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CopyFinderTest {
  private static final List<Map<String, Object>> METHODS =
      List.of(
          method("a", "h1", "A.java", 10, 30),
          method("a$lambda", "h2", "A.java", 12, 16),
          method("b", "h1", "B.java", 5, 25),
          method("c", "h2", "C.java", 5, 9),
          method("d", "h3", "D.java", 1, 9));
  private static final List<Map<String, Object>> DOORS =
      List.of(
          Map.of("method", "b", "endpoint", "GET /b"), Map.of("method", "b", "endpoint", "PUT /b"));

  @Test
  void aCopyOfAFlawedMethodIsToldWithItsDoors() {
    List<FlawedCopy> copies = find(CopySamples.at("A.java", 20));
    assertEquals(1, copies.size());
    assertEquals("B.java:5 T.b", copies.get(0).copy());
    assertEquals(List.of("GET /b", "PUT /b"), copies.get(0).endpoints());
    assertEquals(false, copies.get(0).found());
  }

  @Test
  void theInnermostMethodCounts() {
    assertEquals("C.java:5 T.c", find(CopySamples.at("A.java", 14)).get(0).copy());
  }

  @Test
  void aCopyThatIsFoundTooIsMarked() {
    List<FlawedCopy> copies = find(CopySamples.at("A.java", 20), CopySamples.at("B.java", 7));
    assertEquals(List.of(true, true), copies.stream().map(FlawedCopy::found).toList());
  }

  @Test
  void withoutACopyThereIsNothing() {
    assertEquals(List.of(), find(CopySamples.at("D.java", 2), CopySamples.at("E.java", 2)));
  }

  private static List<FlawedCopy> find(Finding... findings) {
    return new CopyFinder((cypher, asked) -> asked.isEmpty() ? METHODS : DOORS)
        .of(new QueryReport(List.of(findings), List.of()));
  }

  private static Map<String, Object> method(
      String uid, String hash, String file, long first, long last) {
    return Map.of(
        "uid", uid, "hash", hash, "name", "T." + uid, "file", file, "first", first, "last", last);
  }
}
