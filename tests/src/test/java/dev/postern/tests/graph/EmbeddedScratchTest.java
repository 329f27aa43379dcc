package dev.postern.tests.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.graph.PlanReport;
import dev.postern.graph.embedded.EmbeddedScratch;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedScratchTest {
  private final EmbeddedScratch scratch = EmbeddedScratch.start();

  @AfterAll
  void close() {
    scratch.close();
  }

  @Test
  void knowsEveryNameOfTheSchemaAndNoOther() {
    assertEquals(
        List.of(),
        scratch
            .plan("MATCH (e:HttpEndpoint)-[:REACHES]->(m:Method) RETURN e.verb, m.fqn")
            .notifications());
    assertTrue(warns("MATCH (e:HttpEndpiont) RETURN e.verb", "HttpEndpiont"));
    assertTrue(warns("MATCH (e:HttpEndpoint)-[:REACHS]->(m) RETURN m.fqn", "REACHS"));
    assertTrue(warns("MATCH (e:HttpEndpoint) RETURN e.vreb", "vreb"));
  }

  @Test
  void tellsWhatAStatementDoes() {
    assertTrue(scratch.plan("MATCH (n) RETURN n").readOnly());
    assertFalse(scratch.plan("MATCH (n) SET n.name = 'x'").readOnly());
    assertTrue(scratch.plan("LOAD CSV FROM 'file:///x' AS l RETURN l").loadsFiles());
    assertEquals(List.of("db.labels"), scratch.plan("CALL db.labels()").procedures());
    PlanReport wrong = scratch.plan("MATCH (n RETURN n");
    assertFalse(wrong.planned());
    assertFalse(wrong.readOnly());
  }

  @Test
  void keepsNothing() {
    long nodes =
        scratch.with(
            SampleGraph.of(5),
            writer ->
                writer
                    .run("MATCH (n) RETURN count(n) AS n", Map.of())
                    .rows()
                    .get(0)
                    .number("n")
                    .orElseThrow());
    assertEquals(6, nodes);
    assertEquals(0, scratch.run("MATCH (n) RETURN n").rows().size());
  }

  private boolean warns(String cypher, String name) {
    return scratch.plan(cypher).notifications().stream().anyMatch(text -> text.contains(name));
  }
}
