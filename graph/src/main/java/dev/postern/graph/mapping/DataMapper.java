package dev.postern.graph.mapping;

import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.model.fact.DataFact;
import dev.postern.graph.Properties;
import dev.postern.graph.schema.EdgeKind;
import dev.postern.graph.schema.ExtraLabel;
import dev.postern.graph.schema.NodeKind;
import dev.postern.graph.schema.PropertyKey;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Data: where it is kept, what it means, and who touches it. */
final class DataMapper {
  private final FactIndex index;

  DataMapper(FactIndex index) {
    this.index = index;
  }

  Rows entity(DataFact.Entity entity) {
    Rows rows =
        new Rows()
            .node(
                NodeKind.TYPE,
                Set.of(ExtraLabel.ENTITY),
                Uids.type(entity.type()),
                Places.evident(entity.evidence())
                    .put(PropertyKey.CONTAINER, entity.container())
                    .put(PropertyKey.ID_FIELD, entity.idField())
                    .put(PropertyKey.OWNER_FIELDS, entity.ownerFields())
                    .put(PropertyKey.VERSIONED, entity.versioned()));
    if (!entity.container().isEmpty()) {
      container(entity.container(), entity.store(), rows);
      rows.edge(EdgeKind.MAPS_TO, Uids.type(entity.type()), Uids.container(entity.container()));
    }
    return rows;
  }

  Rows dataField(DataFact.DataField field) {
    List<DataFact.DataField> all = index.dataOf(field.field());
    String dataClass = Uids.uid(NodeKind.DATA_CLASS, field.dataClass());
    return new Rows()
        .node(
            NodeKind.FIELD, Set.of(ExtraLabel.DATA_FIELD), Uids.field(field.field()), overlay(all))
        .node(
            NodeKind.DATA_CLASS,
            dataClass,
            new Properties()
                .put(PropertyKey.NAME, field.dataClass())
                .put(PropertyKey.CATEGORY, index.category(field.dataClass()))
                .put(PropertyKey.SENSITIVITY, index.sensitivity(field.dataClass())))
        .edge(
            EdgeKind.CLASSIFIED_AS,
            Uids.field(field.field()),
            dataClass,
            new Properties()
                .put(PropertyKey.CONFIDENCE, field.confidence().name())
                .put(PropertyKey.REASON, field.reason()));
  }

  Rows dataStore(DataFact.DataStore store) {
    Properties properties =
        Places.evident(store.evidence())
            .put(PropertyKey.NAME, store.name())
            .put(PropertyKey.TECHNOLOGY, store.technology());
    if (store.parent().isEmpty()) {
      return new Rows().node(NodeKind.DATA_STORE, storeUid(store.name()), properties);
    }
    Rows rows = new Rows().node(NodeKind.DATA_CONTAINER, Uids.container(store.name()), properties);
    container(store.name(), store.parent(), rows);
    return rows;
  }

  Rows storeAccess(DataFact.StoreAccess access) {
    Rows rows = new Rows();
    container(access.container(), "", rows);
    return rows.edge(
        access.mode().equals("READ") ? EdgeKind.READS_FROM : EdgeKind.WRITES_TO,
        Uids.method(access.method()),
        Uids.container(access.container()),
        Places.lines(access.evidence())
            .put(PropertyKey.MODE, access.mode())
            .put(PropertyKey.ENTITY, access.entity())
            .put(PropertyKey.BY_ID, access.byId())
            .put(PropertyKey.OPERATION, access.operation())
            .put(PropertyKey.CONFIDENCE, access.confidence().name()));
  }

  Rows sink(DataFact.Sink sink) {
    String uid = Uids.sink(sink.method(), sink.sinkKind(), sink.ordinal());
    Rows rows =
        new Rows()
            .node(
                NodeKind.SINK,
                uid,
                Places.evident(sink.evidence())
                    .put(PropertyKey.NAME, sink.sinkKind() + " " + sink.callee())
                    .put(PropertyKey.SINK_KIND, sink.sinkKind())
                    .put(PropertyKey.CALLEE, sink.callee())
                    .put(PropertyKey.FILE, sink.evidence().span().file())
                    .put(PropertyKey.START_LINE, sink.evidence().span().startLine()))
            .edge(EdgeKind.HAS_SINK, Uids.method(sink.method()), uid);
    sink.fields().forEach(field -> rows.edge(EdgeKind.CARRIES, uid, Uids.field(field)));
    return rows;
  }

  private static Properties overlay(List<DataFact.DataField> all) {
    DataFact.DataField strongest = all.get(0);
    TreeSet<String> classes = new TreeSet<>();
    all.forEach(data -> classes.add(data.dataClass()));
    Confidence confidence =
        all.stream().map(DataFact.DataField::confidence).reduce(Confidence::and).orElseThrow();
    return new Properties()
        .put(PropertyKey.DATA_CLASSES, classes)
        .put(PropertyKey.SENSITIVITY, strongest.sensitivity())
        .put(PropertyKey.COLUMN, strongest.column())
        .put(PropertyKey.SERIALIZED, strongest.serialized())
        .put(PropertyKey.REASON, strongest.reason())
        .put(PropertyKey.CONFIDENCE, confidence.name());
  }

  /** The container, and its place in a store when that is known. */
  private static void container(String name, String store, Rows rows) {
    rows.node(
        NodeKind.DATA_CONTAINER,
        Uids.container(name),
        new Properties().put(PropertyKey.NAME, name));
    if (!store.isEmpty()) {
      rows.node(NodeKind.DATA_STORE, storeUid(store), new Properties().put(PropertyKey.NAME, store))
          .edge(EdgeKind.CONTAINS, storeUid(store), Uids.container(name));
    }
  }

  private static String storeUid(String name) {
    return Uids.uid(NodeKind.DATA_STORE, name);
  }
}
