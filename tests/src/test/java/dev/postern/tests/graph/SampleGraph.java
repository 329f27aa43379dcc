package dev.postern.tests.graph;

import dev.postern.graph.EdgeRow;
import dev.postern.graph.GraphBatch;
import dev.postern.graph.GraphBatchBuilder;
import dev.postern.graph.NodeRow;
import dev.postern.graph.Properties;
import dev.postern.graph.schema.EdgeKind;
import dev.postern.graph.schema.ExtraLabel;
import dev.postern.graph.schema.NodeKind;
import dev.postern.graph.schema.PropertyKey;
import java.util.List;

/** Graphs of a given size: types that hold methods that call the next one. */
final class SampleGraph {
  private SampleGraph() {}

  static GraphBatch of(int methods) {
    GraphBatchBuilder batch = new GraphBatchBuilder("sample");
    batch.node(
        NodeRow.of(
            NodeKind.TYPE,
            ExtraLabel.CLASS,
            "Type:.:a.Sample",
            new Properties()
                .put(PropertyKey.NAME, "Sample")
                .put(PropertyKey.MODIFIERS, List.of("PUBLIC", "FINAL"))));
    for (int i = 0; i < methods; i++) {
      batch.node(method(i));
      batch.edge(EdgeRow.of(EdgeKind.CONTAINS, "Type:.:a.Sample", uid(i)));
      batch.edge(call(i, (i + 1) % methods));
    }
    return batch.build();
  }

  static String uid(int number) {
    return "Method:.:a.Sample#m" + number + "()";
  }

  private static NodeRow method(int number) {
    return NodeRow.of(
        NodeKind.METHOD,
        uid(number),
        new Properties()
            .put(PropertyKey.NAME, "m" + number)
            .put(PropertyKey.START_LINE, number)
            .put(PropertyKey.TEST, number % 2 == 0)
            .put(PropertyKey.EV_LINES, List.of())
            .put(PropertyKey.EV_TEXTS, List.of()));
  }

  private static EdgeRow call(int from, int to) {
    return EdgeRow.of(
        EdgeKind.CALLS,
        uid(from),
        uid(to),
        new Properties()
            .put(PropertyKey.LINES, List.of(from, from + 1))
            .put(PropertyKey.OVER_APPROXIMATE, false));
  }
}
