package dev.postern.graph.embedded;

import dev.postern.graph.EdgeRow;
import dev.postern.graph.GraphBatch;
import dev.postern.graph.NodeRow;
import dev.postern.graph.schema.ExtraLabel;
import dev.postern.graph.schema.PropertyKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;

/** Loads a batch through transactions; works on any store, also one that holds data. */
final class TransactionalLoader {
  private static final int ROWS_PER_TRANSACTION = 10_000;

  private TransactionalLoader() {}

  /** Loads the batch in transactions of ten thousand rows. */
  static void load(GraphDatabaseService graph, GraphBatch batch) {
    Map<String, String> ids = new HashMap<>();
    inParts(
        batch.nodes(),
        part ->
            inTransaction(
                graph,
                transaction -> {
                  for (NodeRow row : part) {
                    ids.put(row.uid(), create(transaction, batch.repository(), row).getElementId());
                  }
                }));
    inParts(
        batch.edges(),
        part ->
            inTransaction(
                graph,
                transaction -> {
                  for (EdgeRow row : part) {
                    connect(
                        row,
                        transaction.getNodeByElementId(known(ids, row.from())),
                        transaction.getNodeByElementId(known(ids, row.to())));
                  }
                }));
  }

  /** Loads the batch in the given transaction. */
  static void load(Transaction transaction, GraphBatch batch) {
    Map<String, Node> nodes = new HashMap<>();
    batch
        .nodes()
        .forEach(row -> nodes.put(row.uid(), create(transaction, batch.repository(), row)));
    batch.edges().forEach(row -> connect(row, known(nodes, row.from()), known(nodes, row.to())));
  }

  private static <T> T known(Map<String, T> ids, String uid) {
    T id = ids.get(uid);
    if (id == null) {
      throw new IllegalStateException("no node " + uid);
    }
    return id;
  }

  private static <T> void inParts(List<T> rows, Consumer<List<T>> work) {
    for (int from = 0; from < rows.size(); from += ROWS_PER_TRANSACTION) {
      work.accept(rows.subList(from, Math.min(rows.size(), from + ROWS_PER_TRANSACTION)));
    }
  }

  private static void inTransaction(GraphDatabaseService graph, Consumer<Transaction> work) {
    try (Transaction transaction = graph.beginTx()) {
      work.accept(transaction);
      transaction.commit();
    }
  }

  private static Node create(Transaction transaction, String repository, NodeRow row) {
    Node node = transaction.createNode(Label.label(row.kind().label()));
    for (ExtraLabel label : row.labels()) {
      node.addLabel(Label.label(label.label()));
    }
    node.setProperty(PropertyKey.UID.key(), row.uid());
    node.setProperty(PropertyKey.REPOSITORY.key(), repository);
    set(node, row.properties());
    return node;
  }

  private static void connect(EdgeRow row, Node from, Node to) {
    set(
        from.createRelationshipTo(to, RelationshipType.withName(row.kind().type())),
        row.properties());
  }

  private static void set(Entity entity, Map<PropertyKey, Object> properties) {
    properties.forEach((key, value) -> entity.setProperty(key.key(), Values.stored(value)));
  }
}
