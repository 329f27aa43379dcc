package dev.postern.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.graph.schema.EdgeKind;
import dev.postern.graph.schema.ExtraLabel;
import dev.postern.graph.schema.NodeKind;
import dev.postern.graph.schema.PropertyKey;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GraphBatchBuilderTest {
  private final NodeRow type = NodeRow.of(NodeKind.TYPE, "Type:m:a.B", name("B"));
  private final NodeRow method = NodeRow.of(NodeKind.METHOD, "Method:m:a.B#c()", name("c"));
  private final EdgeRow contains = EdgeRow.of(EdgeKind.CONTAINS, type.uid(), method.uid());

  @Test
  void rowsOfOneUidBecomeOneNode() {
    NodeRow entity =
        NodeRow.of(
            NodeKind.TYPE,
            ExtraLabel.ENTITY,
            type.uid(),
            new Properties().put(PropertyKey.CONTAINER, "b"));
    GraphBatch batch = new GraphBatchBuilder("r").node(entity).node(type).build();
    assertEquals(1, batch.nodes().size());
    assertEquals(Set.of(ExtraLabel.ENTITY), batch.nodes().get(0).labels());
    assertEquals("B", batch.nodes().get(0).properties().get(PropertyKey.NAME));
    assertEquals("b", batch.nodes().get(0).properties().get(PropertyKey.CONTAINER));
  }

  @Test
  void theOrderOfRowsDoesNotMatter() {
    NodeRow other = NodeRow.of(NodeKind.TYPE, type.uid(), name("A"));
    GraphBatch one =
        new GraphBatchBuilder("r").node(type).node(other).node(method).edge(contains).build();
    GraphBatch two =
        new GraphBatchBuilder("r").edge(contains).node(method).node(other).node(type).build();
    assertEquals(one, two);
  }

  @Test
  void contradictingValuesLeaveAGap() {
    GraphBatch batch =
        new GraphBatchBuilder("r")
            .node(type)
            .node(NodeRow.of(NodeKind.TYPE, type.uid(), name("A")))
            .build();
    assertTrue(detail(batch).startsWith("1 properties had several values"), detail(batch));
  }

  @Test
  void aRelationshipWithoutEndIsLeftOutAndCounted() {
    GraphBatch batch = new GraphBatchBuilder("r").node(type).edge(contains).build();
    assertEquals(List.of(), batch.edges());
    assertEquals(1, batch.dropped());
    assertTrue(detail(batch).startsWith("1 relationships CONTAINS were left out"), detail(batch));
  }

  @Test
  void relationshipsThatDifferInLinesOnlyAreJoined() {
    GraphBatch batch =
        new GraphBatchBuilder("r").node(method).edge(call(7)).edge(call(3)).edge(call(7)).build();
    assertEquals(1, batch.edges().size());
    assertEquals(List.of(3L, 7L), batch.edges().get(0).properties().get(PropertyKey.LINES));
  }

  @Test
  void refusesARelationshipTheSchemaDoesNotKnow() {
    GraphBatchBuilder builder =
        new GraphBatchBuilder("r")
            .node(type)
            .node(method)
            .edge(EdgeRow.of(EdgeKind.HANDLES, type.uid(), method.uid()));
    assertThrows(IllegalStateException.class, builder::build);
  }

  @Test
  void refusesAPropertyOfAnotherKindOrType() {
    Properties verb = new Properties().put(PropertyKey.VERB, "GET");
    assertThrows(IllegalArgumentException.class, () -> NodeRow.of(NodeKind.TYPE, "Type:x", verb));
    assertThrows(
        IllegalArgumentException.class, () -> new Properties().put(PropertyKey.START_LINE, "7"));
  }

  private EdgeRow call(int line) {
    return EdgeRow.of(
        EdgeKind.CALLS,
        method.uid(),
        method.uid(),
        new Properties().put(PropertyKey.LINES, List.of(line)));
  }

  private static Properties name(String name) {
    return new Properties().put(PropertyKey.NAME, name);
  }

  private static String detail(GraphBatch batch) {
    return batch.nodes().stream()
        .filter(node -> node.kind() == NodeKind.COVERAGE_GAP)
        .map(node -> String.valueOf(node.properties().get(PropertyKey.DETAIL)))
        .findFirst()
        .orElse("");
  }
}
