package dev.postern.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.model.Confidence;
import dev.postern.graph.PlanReport;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CypherLintTest {
  private static final String GOOD =
      "MATCH (e:Endpoint)-[:EXTENDS*0..5]->(x) RETURN e.uid AS key, e.name AS name ORDER BY key";

  private static List<String> lint(String cypher) {
    QuerySpec query =
        new QuerySpec(
            "pack",
            "id",
            "query.yml",
            cypher,
            "Title",
            QueryKind.FIND,
            Severity.LOW,
            Confidence.CONFIRMED,
            new Classification(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
            List.of(),
            Map.of(),
            List.of("Endpoint"),
            UnknownPolicy.REPORT,
            List.of("key"),
            List.of(),
            new QueryText("{name} {steps}", "fix", "why", List.of(), ""),
            false);
    return new CypherLint(text -> new PlanReport(true, List.of(), List.of(), List.of(), ""))
        .problems(query);
  }

  private static void refuses(String cypher, String why) {
    List<String> problems = lint(cypher);
    assertTrue(problems.stream().anyMatch(problem -> problem.contains(why)), problems.toString());
  }

  @Test
  void acceptsABoundedOrderedQuery() {
    assertEquals(List.of(), lint(GOOD));
  }

  @Test
  void refusesUnboundedPaths() {
    for (String length : List.of("*", ":CALLS*", ":CALLS*2..", "r:CALLS|READS_FROM*..")) {
      refuses(GOOD.replace(":EXTENDS*0..5", length), "unbounded");
    }
    refuses(GOOD.replace("->(x)", "->+(x)"), "unbounded");
    assertEquals(List.of(), lint(GOOD.replace("*0..5", "*3")));
  }

  @Test
  void refusesWhatDependsOnStoreMomentOrChance() {
    for (String call :
        List.of("id(e)", "elementId(e)", "rand()", "timestamp()", "date()", "datetime.now()")) {
      refuses(GOOD.replace("e.name", call), "depends on");
    }
    assertEquals(List.of(), lint(GOOD.replace("e.name", "'call id(x) // now'")));
  }

  @Test
  void refusesProcedures() {
    refuses("CALL db.labels() YIELD label " + GOOD, "call no procedures");
  }

  @Test
  void refusesAnOrderThatIsNotTotal() {
    refuses(GOOD.replace("ORDER BY key", "ORDER BY name"), "not total");
    refuses(GOOD.replace(" ORDER BY key", ""), "does not end in ORDER BY");
  }

  @Test
  void refusesSlotsAndParametersThatDoNotExist() {
    refuses(GOOD.replace(" AS name", " AS nam"), "no column name");
    refuses(GOOD.replace("e.name AS", "$limit AS"), "without a default");
  }
}
