package dev.postern.graph.embedded;

import dev.postern.graph.schema.EdgeKind;
import dev.postern.graph.schema.ExtraLabel;
import dev.postern.graph.schema.NodeKind;
import dev.postern.graph.schema.PropertyKey;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;

/** Brings the schema's names and indexes into a database. */
final class SchemaSetup {
  private record Index(NodeKind kind, PropertyKey key) {}

  /** Indexes besides the one on uid that every label has. */
  private static final List<Index> INDEXES =
      List.of(
          new Index(NodeKind.TYPE, PropertyKey.FQN),
          new Index(NodeKind.METHOD, PropertyKey.FQN),
          new Index(NodeKind.FIELD, PropertyKey.FQN),
          new Index(NodeKind.ENDPOINT, PropertyKey.ADDRESS),
          new Index(NodeKind.SINK, PropertyKey.SINK_KIND),
          new Index(NodeKind.ACCESS_DECISION, PropertyKey.FUNCTION));

  private SchemaSetup() {}

  /**
   * Makes every label, type and property of the schema known, so that a statement with another name
   * gets a notification, also when this repository has no node of it.
   */
  static void nameEverything(GraphDatabaseService graph) {
    try (Transaction transaction = graph.beginTx()) {
      Node node = transaction.createNode();
      for (NodeKind kind : NodeKind.values()) {
        node.addLabel(Label.label(kind.label()));
      }
      for (ExtraLabel label : ExtraLabel.values()) {
        node.addLabel(Label.label(label.label()));
      }
      for (EdgeKind kind : EdgeKind.values()) {
        node.createRelationshipTo(node, RelationshipType.withName(kind.type()));
      }
      for (PropertyKey key : PropertyKey.values()) {
        node.setProperty(key.key(), true);
      }
      // Names are kept, the node is not.
      transaction.rollback();
    }
  }

  /** Creates the indexes and waits until they are usable. */
  static void index(GraphDatabaseService graph) {
    try (Transaction transaction = graph.beginTx()) {
      for (NodeKind kind : NodeKind.values()) {
        create(transaction, new Index(kind, PropertyKey.UID));
      }
      INDEXES.forEach(index -> create(transaction, index));
      transaction.commit();
    }
    try (Transaction transaction = graph.beginTx()) {
      transaction.schema().awaitIndexesOnline(10, TimeUnit.MINUTES);
    }
  }

  private static void create(Transaction transaction, Index index) {
    transaction
        .schema()
        .indexFor(Label.label(index.kind().label()))
        .on(index.key().key())
        .withName(index.kind().label() + "_" + index.key().key())
        .create();
  }
}
