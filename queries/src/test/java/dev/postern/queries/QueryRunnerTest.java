package dev.postern.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.postern.extractor.ModelFormatException;
import dev.postern.extractor.UsageException;
import dev.postern.extractor.model.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class QueryRunnerTest {
  private static final Map<String, Object> ROW =
      Map.of(
          "endpoint",
          "GET /a",
          "application",
          "app",
          "file",
          "A.java",
          "line",
          7L,
          "key",
          "k1",
          "path",
          List.of("m1", "m2"),
          "severity",
          "CRITICAL",
          "guardTexts",
          List.of("permitAll"),
          "guardFiles",
          List.of("S.java"),
          "guardLines",
          List.of(3L));
  private static final List<Map<String, Object>> METHODS =
      List.of(
          Map.of(
              "uid",
              "m1",
              "type",
              "a.B$C",
              "name",
              "find",
              "file",
              "A.java",
              "line",
              7L,
              "codeLines",
              10L,
              "aiLines",
              0L,
              "undeclaredLines",
              10L),
          Map.of(
              "uid",
              "m2",
              "type",
              "a.D",
              "name",
              "load",
              "file",
              "D.java",
              "line",
              9L,
              "codeLines",
              10L,
              "aiLines",
              5L,
              "undeclaredLines",
              5L,
              "tools",
              List.of("Tool")));

  private static QuerySpec query(String id, List<String> requires, List<String> subsumedBy) {
    return query(id, QueryKind.FIND, requires, subsumedBy);
  }

  private static QuerySpec query(
      String id, QueryKind kind, List<String> requires, List<String> subsumedBy) {
    return new QuerySpec(
        "pack",
        id,
        "packs/pack/" + id + "/query.yml",
        id,
        "Title",
        kind,
        Severity.LOW,
        Confidence.CONFIRMED,
        new Classification(List.of(1), List.of(), List.of(), List.of(), List.of(), List.of()),
        requires,
        Map.of(),
        List.of("Endpoint"),
        UnknownPolicy.REPORT,
        List.of("key"),
        subsumedBy,
        new QueryText(
            "{endpoint} in {steps} steps [{route}] {absent}", "fix", "why", List.of(), ""),
        false);
  }

  /** A graph that answers each query with the rows given for its text. */
  private static RowSource graph(Map<String, List<Map<String, Object>>> answers) {
    Map<String, List<Map<String, Object>>> all = new TreeMap<>(answers);
    return (cypher, params) -> {
      if (cypher.startsWith("MATCH (m:Method)")) {
        return METHODS;
      }
      return all.getOrDefault(cypher, List.of());
    };
  }

  private static final String SUBJECT = "RETURN EXISTS { (:Endpoint) } AS Endpoint";

  @Test
  void makesAFindingWithItsPathItsGuardAndItsOrigin() {
    QuerySpec query = query("a", List.of(), List.of());
    QueryReport report =
        new QueryRunner(
                graph(Map.of("a", List.of(ROW), SUBJECT, List.of(Map.of("Endpoint", true)))))
            .find(List.of(query), List.of(query));
    Finding finding = report.findings().get(0);
    assertEquals("GET /a in 1 steps [C.find:7 → D.load:9] ?", finding.message());
    assertEquals(Severity.CRITICAL, finding.severity());
    assertEquals(
        List.of("A.java:7", "D.java:9", "S.java:3"),
        finding.evidence().stream().map(EvidenceStep::place).toList());
    assertEquals(
        "25–100 % of 20 code lines on the way declared as written with an AI (Tool)",
        finding.origin());
    assertEquals(List.of(), report.outcomes().get(0).nothingToCheck());
  }

  @Test
  void saysWhenThereWasNothingToCheck() {
    QuerySpec query = query("a", List.of(), List.of());
    QueryReport report = new QueryRunner(graph(Map.of())).find(List.of(query), List.of(query));
    assertFalse(report.outcomes().get(0).checked());
  }

  @Test
  void leavesOutWhatAnotherFindingSaysOfTheSameEndpoint() {
    QuerySpec first = query("a", List.of(), List.of());
    QuerySpec second = query("b", List.of(), List.of("a"));
    QueryReport report =
        new QueryRunner(graph(Map.of("a", List.of(ROW), "b", List.of(ROW))))
            .find(List.of(first, second), List.of(first, second));
    assertEquals(List.of("a"), report.findings().stream().map(Finding::rule).toList());
    assertEquals(1, report.outcomes().get(1).subsumed());
  }

  @Test
  void keepsOneFindingPerIdTheGravest() {
    Map<String, Object> mild = new TreeMap<>(ROW);
    mild.put("severity", "LOW");
    QuerySpec query = query("a", List.of(), List.of());
    QueryReport report =
        new QueryRunner(graph(Map.of("a", List.of(mild, ROW))))
            .find(List.of(query), List.of(query));
    assertEquals(
        List.of(Severity.CRITICAL), report.findings().stream().map(Finding::severity).toList());
  }

  @Test
  void givesUnknownRowsTheWeakestConfidence() {
    Map<String, Object> unknown = new TreeMap<>(ROW);
    unknown.put("status", "POSSIBLE");
    unknown.put("questions", List.of("Is there a gateway?"));
    QuerySpec query = query("a", List.of(), List.of());
    Finding finding =
        new QueryRunner(graph(Map.of("a", List.of(unknown))))
            .find(List.of(query), List.of(query))
            .findings()
            .get(0);
    assertEquals(Confidence.POSSIBLE, finding.confidence());
    assertEquals(List.of("Is there a gateway?"), finding.questions());
  }

  @Test
  void refusesAGraphWithoutARequiredEnrichment() {
    QuerySpec enrich = query("e", QueryKind.ENRICH, List.of(), List.of());
    QuerySpec find = query("a", List.of("e"), List.of());
    List<QuerySpec> all = List.of(enrich, find);
    QueryRunner bare = new QueryRunner(graph(Map.of("a", List.of(ROW))));
    assertThrows(UsageException.class, () -> bare.find(List.of(find), all));
    QueryRunner enriched =
        new QueryRunner(
            graph(
                Map.of(
                    "a",
                    List.of(ROW),
                    EnrichmentRunner.DONE,
                    List.of(Map.of("enrichments", List.of("e"))))));
    assertEquals(1, enriched.find(List.of(find), all).findings().size());
  }

  @Test
  void runsEnrichmentsAfterThoseTheyRequireAndNotesThem() {
    List<String> ran = new ArrayList<>();
    List<QuerySpec> all =
        List.of(
            query("a", QueryKind.ENRICH, List.of("z"), List.of()),
            query("z", QueryKind.ENRICH, List.of(), List.of()));
    new EnrichmentRunner((cypher, params) -> ran.add(cypher + params)).run(all);
    assertEquals(
        List.of("z{}", "a{}", "MATCH (r:Repository) SET r.enrichments = $ids{ids=[a, z]}"), ran);
  }

  @Test
  void refusesQueriesThatRequireEachOther() {
    List<QuerySpec> all =
        List.of(query("a", List.of("b"), List.of()), query("b", List.of("a"), List.of()));
    assertThrows(ModelFormatException.class, () -> QueryOrder.closure(all, all));
  }
}
