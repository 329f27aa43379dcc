package dev.postern.graph.mapping;

import dev.postern.extractor.model.Confidence;
import dev.postern.graph.EdgeRow;
import dev.postern.graph.GraphBatch;
import dev.postern.graph.GraphBatchBuilder;
import dev.postern.graph.NodeRow;
import dev.postern.graph.Properties;
import dev.postern.graph.schema.EdgeKind;
import dev.postern.graph.schema.ExtraLabel;
import dev.postern.graph.schema.NodeKind;
import dev.postern.graph.schema.PropertyKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Adds what only joins other rows, so that queries need one hop: the fields of a type with the
 * inherited ones ({@code HAS_FIELD}), which containers, records and fields the code behind an
 * endpoint touches ({@code TOUCHES}, {@code TOUCHES_RECORD}, {@code TOUCHES_DATA}), and the guard
 * that decided. It says nothing that the joined rows do not say.
 */
public final class DerivedEdges {
  /** Longest chain of super classes that is followed. */
  private static final int ANCESTORS = 10;

  private final BatchIndex index;
  private final Map<String, Set<String>> fields = new TreeMap<>();
  private final Map<String, EdgeRow> touches = new TreeMap<>();
  private final DataEffects effects;

  private DerivedEdges(BatchIndex index) {
    this.index = index;
    for (String type : index.types()) {
      fields.put(type, fieldsOf(type, ANCESTORS));
    }
    this.effects = new DataEffects(index, fields);
  }

  /** The batch with the derived rows. */
  public static GraphBatch addTo(GraphBatch batch) {
    GraphBatchBuilder all = new GraphBatchBuilder(batch.repository());
    batch.nodes().forEach(all::node);
    batch.edges().forEach(all::edge);
    BatchIndex index = new BatchIndex(batch);
    DerivedEdges derived = new DerivedEdges(index);
    List<EdgeRow> edges = derived.edges();
    edges.forEach(all::edge);
    derived.nodes().forEach(all::node);
    derived.purposes(edges).forEach(all::node);
    GraphBatch complete = all.build();
    return new GraphBatch(
        complete.repository(), complete.nodes(), complete.edges(), batch.dropped());
  }

  private List<EdgeRow> edges() {
    for (EdgeRow reach : index.all(EdgeKind.REACHES)) {
      for (EdgeRow access : index.accesses(reach.to())) {
        touched(reach, access);
      }
    }
    List<EdgeRow> rows = new ArrayList<>(touches.values());
    rows.addAll(effects.edges());
    fields.forEach(
        (type, names) -> names.forEach(f -> rows.add(EdgeRow.of(EdgeKind.HAS_FIELD, type, f))));
    return rows;
  }

  private List<NodeRow> purposes(List<EdgeRow> edges) {
    Purposes purposes = new Purposes(index, fields, edges);
    List<NodeRow> rows = new ArrayList<>();
    for (String endpoint : index.endpoints()) {
      rows.add(part(NodeKind.ENDPOINT, endpoint, PropertyKey.PURPOSE, purposes.of(endpoint)));
    }
    return rows;
  }

  private List<NodeRow> nodes() {
    List<NodeRow> rows = new ArrayList<>();
    fields.forEach(
        (type, names) -> {
          Set<String> personal = new TreeSet<>();
          names.stream()
              .filter(field -> index.gravity(field) > 0)
              .forEach(field -> personal.add(index.text(field, PropertyKey.NAME)));
          if (!personal.isEmpty()) {
            rows.add(part(NodeKind.TYPE, type, PropertyKey.PERSONAL_FIELDS, personal));
          }
        });
    for (String field : index.dataFields()) {
      rows.add(
          new NodeRow(
              NodeKind.FIELD,
              field,
              Set.of(ExtraLabel.DATA_FIELD),
              new Properties()
                  .put(PropertyKey.LABEL, index.label(field))
                  .put(PropertyKey.GRAVITY, index.gravity(field))
                  .build()));
    }
    decidedBy()
        .forEach((d, g) -> rows.add(part(NodeKind.ACCESS_DECISION, d, PropertyKey.DECIDED_BY, g)));
    return rows;
  }

  private static NodeRow part(NodeKind kind, String uid, PropertyKey key, Object value) {
    return NodeRow.of(kind, uid, new Properties().put(key, value));
  }

  /** The guard that decides, by decision; of several the first by uid. */
  private Map<String, String> decidedBy() {
    Map<String, String> decisions = new TreeMap<>();
    for (EdgeRow access : index.all(EdgeKind.HAS_ACCESS)) {
      decisions.put(variant(access), access.to());
    }
    Map<String, String> guards = new TreeMap<>();
    for (EdgeRow guarding : index.all(EdgeKind.GUARDED_BY)) {
      String decision = decisions.getOrDefault(variant(guarding), "");
      if (!decision.isEmpty() && BatchIndex.text(guarding, PropertyKey.ROLE).equals("DECIDES")) {
        guards.merge(decision, guarding.to(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    return guards;
  }

  private static String variant(EdgeRow edge) {
    return edge.from() + " @ " + BatchIndex.text(edge, PropertyKey.VARIANT);
  }

  private Set<String> fieldsOf(String type, int ancestors) {
    Set<String> found = new TreeSet<>(index.fields(type));
    if (ancestors > 0) {
      index.parents(type).forEach(parent -> found.addAll(fieldsOf(parent, ancestors - 1)));
    }
    return found;
  }

  private void touched(EdgeRow reach, EdgeRow access) {
    String mode = BatchIndex.text(access, PropertyKey.MODE);
    String entity = BatchIndex.text(access, PropertyKey.ENTITY);
    String kind = mode + " " + access.properties().get(PropertyKey.BY_ID);
    keep(
        EdgeRow.of(
            EdgeKind.TOUCHES, reach.from(), access.to(), way(reach, access, EdgeKind.TOUCHES)),
        kind + " " + entity);
    for (String type : index.records(entity, access.to())) {
      Properties way = way(reach, access, EdgeKind.TOUCHES_RECORD);
      way.put(PropertyKey.CONTAINER, index.text(access.to(), PropertyKey.NAME));
      keep(EdgeRow.of(EdgeKind.TOUCHES_RECORD, reach.from(), type, way), kind);
      effects.touched(reach, access, type, way(reach, access, EdgeKind.TOUCHES_DATA));
    }
  }

  /** What the two relationships say together, as far as the kind has properties for it. */
  private static Properties way(EdgeRow reach, EdgeRow access, EdgeKind kind) {
    Properties properties = new Properties();
    for (EdgeRow part : List.of(access, reach)) {
      part.properties()
          .forEach(
              (key, value) -> {
                if (kind.properties().contains(key)) {
                  properties.put(key, value);
                }
              });
    }
    return Boolean.TRUE.equals(reach.properties().get(PropertyKey.OVER_APPROXIMATE))
        ? properties.put(PropertyKey.CONFIDENCE, Confidence.LIKELY.name())
        : properties;
  }

  private void keep(EdgeRow touch, String key) {
    touches.merge(
        touch.kind() + " " + touch.from() + " > " + touch.to() + " " + key,
        touch,
        BatchIndex::better);
  }
}
