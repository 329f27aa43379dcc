package dev.postern.tests.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.graph.Enrichment;
import dev.postern.graph.Generation;
import dev.postern.graph.GraphBatch;
import dev.postern.graph.GraphException;
import dev.postern.graph.GraphException.Reason;
import dev.postern.graph.GraphReader;
import dev.postern.graph.NodeValue;
import dev.postern.graph.PathValue;
import dev.postern.graph.QueryLimits;
import dev.postern.graph.QueryResult;
import dev.postern.graph.RelationshipValue;
import dev.postern.graph.embedded.EmbeddedGraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedGraphStoreTest {
  private final GraphBatch batch = SampleGraph.of(100);
  private final Path home;
  private final EmbeddedGraphStore store;
  private final GraphReader reader;

  EmbeddedGraphStoreTest(@TempDir Path home) {
    this.home = home;
    this.store = new EmbeddedGraphStore(home);
    assertEquals(Reason.NO_GRAPH, assertThrows(GraphException.class, store::open).reason());
    store.write(
        batch, writer -> writer.run("MATCH (t:Type) SET t.stereotype = 'SERVICE'", Map.of()));
    this.reader = store.open();
  }

  @AfterAll
  void close() throws IOException {
    reader.close();
    try (Stream<Path> copies = Files.list(home.resolve("graph/readers"))) {
      assertEquals(List.of(), copies.toList(), "the reader's copy is left");
    }
  }

  @BeforeAll
  void readsBackEveryRow() {
    assertEquals(101L, only("MATCH (n {repository: 'sample'}) RETURN count(n) AS value"));
    assertEquals(100L, only("MATCH ()-[c:CALLS]->() RETURN count(c) AS value"));
  }

  @Test
  void valuesKeepTheirTypes() {
    NodeValue type = (NodeValue) only("MATCH (t:Type:Class) RETURN t AS value");
    assertEquals("Type:.:a.Sample", type.uid());
    assertEquals(List.of("Class", "Type"), type.labels());
    assertEquals(List.of("PUBLIC", "FINAL"), type.properties().get("modifiers"));
    RelationshipValue call =
        (RelationshipValue) only("MATCH (:Method {name: 'm3'})-[c:CALLS]->() RETURN c AS value");
    assertEquals(SampleGraph.uid(4), call.toUid());
    assertEquals(List.of(3L, 4L), call.properties().get("lines"));
    assertEquals(false, call.properties().get("overApproximate"));
    PathValue path =
        (PathValue) only("MATCH p = (:Method {name: 'm3'})-[:CALLS*2]->() RETURN p AS value");
    assertEquals(3, path.nodes().size());
    assertEquals(Map.of("a", List.of(1L, 2.5)), only("RETURN {a: [1, 2.5]} AS value"));
  }

  @Test
  void anAbsentValueIsAbsent() {
    QueryResult result = run("MATCH (t:Type) RETURN t.name AS name, t.verb AS verb");
    assertEquals(List.of("name", "verb"), result.columns());
    assertTrue(result.rows().get(0).value("verb").isEmpty());
  }

  @Test
  void enrichmentIsPartOfTheGeneration() {
    assertEquals("SERVICE", only("MATCH (t:Type) RETURN t.stereotype AS value"));
  }

  @Test
  void parametersAreValuesNotText() {
    QueryResult result =
        reader.run(
            "MATCH (m:Method) WHERE m.name IN $names RETURN m.name AS name ORDER BY name",
            Map.of("names", List.of("m1", "') MATCH (n) DETACH DELETE n //")),
            QueryLimits.INTERACTIVE);
    assertEquals("m1", result.rows().get(0).text("name"));
    assertEquals(1, result.rows().size());
  }

  @Test
  void rowsBeyondTheLimitAreCutOffAndItIsSaid() {
    QueryLimits limits = new QueryLimits(10, Duration.ofSeconds(30));
    QueryResult result = reader.run("MATCH (m:Method) RETURN m.name", Map.of(), limits);
    assertEquals(10, result.rows().size());
    assertTrue(result.truncated());
    assertFalse(run("MATCH (m:Method) RETURN m.name").truncated());
  }

  @Test
  void aStatementThatTakesTooLongIsStopped() {
    String endless =
        "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 100000) AS c "
            + "RETURN sum(a * b + c)";
    GraphException e =
        assertThrows(
            GraphException.class,
            () -> reader.run(endless, Map.of(), new QueryLimits(1, Duration.ofSeconds(1))));
    assertEquals(Reason.TIME_LIMIT, e.reason());
  }

  @Test
  void refusesWhatDoesNotOnlyReadTheGraph() {
    Map<String, String> refused =
        Map.of(
            "CREATE (:Type)", "would change the graph",
            "MATCH (n) DETACH DELETE n", "would change the graph",
            "CREATE INDEX x FOR (n:Type) ON (n.name)", "would change the graph",
            "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l", "LOAD CSV",
            "CALL db.awaitIndexes()", "procedure db.awaitIndexes",
            "CALL { CALL db.awaitIndexes() RETURN 1 AS x } RETURN x", "procedure db.awaitIndexes",
            "SHOW SETTINGS", "administration command",
            "TERMINATE TRANSACTIONS 'neo4j-transaction-1'", "administration command");
    refused.forEach(
        (cypher, why) -> {
          GraphException e = assertThrows(GraphException.class, () -> run(cypher), cypher);
          assertEquals(Reason.REFUSED, e.reason(), e::getMessage);
          assertTrue(e.getMessage().contains(why), e::getMessage);
        });
    assertEquals(101L, only("MATCH (n) RETURN count(n) AS value"));
  }

  @Test
  void allowsProceduresOfTheList() {
    assertTrue(run("CALL db.labels() YIELD label RETURN label").rows().size() >= 3);
  }

  @Test
  void aMistakeIsShownWhereItIs() {
    GraphException e = assertThrows(GraphException.class, () -> run("MATCH (n RETURN n"));
    assertEquals(Reason.BAD_STATEMENT, e.reason());
    assertTrue(e.getMessage().contains("line 1, column 10"), e::getMessage);
    assertTrue(e.getMessage().contains("\"MATCH (n RETURN n\"\n          ^"), e::getMessage);
  }

  @Test
  void onlyTheOwnerMayReadTheFiles() throws IOException {
    Path graph = home.resolve("graph");
    assertEquals("*\n", Files.readString(home.resolve(".gitignore")));
    try (Stream<Path> all = Files.walk(graph.resolve("generations"))) {
      for (Path path : (Iterable<Path>) all::iterator) {
        String mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        assertEquals(Files.isDirectory(path) ? "rwx------" : "rw-------", mode, path::toString);
      }
    }
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(graph)));
  }

  @Test
  void aWriteThatFailsOrMeetsAnotherOneLeavesTheGraph() throws IOException {
    Generation before = store.current().orElseThrow();
    Enrichment bad =
        writer -> {
          GraphException e =
              assertThrows(GraphException.class, () -> store.write(batch, Enrichment.NONE));
          assertEquals(Reason.WRITER_ACTIVE, e.reason());
          assertTrue(e.getMessage().contains("is writing the graph"), e::getMessage);
          try (GraphReader meanwhile = new EmbeddedGraphStore(home).open()) {
            assertEquals(before, meanwhile.generation());
          }
          writer.run("MATCH (n RETURN n", Map.of());
        };
    assertThrows(GraphException.class, () -> store.write(SampleGraph.of(3), bad));
    assertEquals(before, store.current().orElseThrow());
    assertEquals(List.of(Long.toString(before.number())), generations());
  }

  @Test
  void anOpenReaderKeepsItsGenerationWhileANewOneIsWritten() {
    try (GraphReader old = store.open()) {
      Generation next = store.write(batch, Enrichment.NONE);
      assertEquals(next, store.current().orElseThrow());
      assertTrue(old.generation().number() < next.number());
      QueryResult count =
          old.run("MATCH (m:Method) RETURN count(m) AS n", Map.of(), QueryLimits.INTERACTIVE);
      assertEquals(100L, count.rows().get(0).number("n").orElseThrow());
    }
  }

  private List<String> generations() throws IOException {
    try (Stream<Path> folders = Files.list(home.resolve("graph/generations"))) {
      return folders.map(folder -> folder.getFileName().toString()).toList();
    }
  }

  private QueryResult run(String cypher) {
    return reader.run(cypher, Map.of(), QueryLimits.INTERACTIVE);
  }

  private Object only(String cypher) {
    return run(cypher).rows().get(0).value("value").orElseThrow();
  }
}
