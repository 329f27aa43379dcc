package dev.postern.graph.mapping;

import dev.postern.extractor.model.fact.ArchitectureFact;
import dev.postern.extractor.model.id.ApplicationId;
import dev.postern.graph.schema.EdgeKind;
import dev.postern.graph.schema.NodeKind;
import dev.postern.graph.schema.PropertyKey;

/** The parts a system is deployed as, and what connects them. */
final class ArchitectureMapper {
  private ArchitectureMapper() {}

  static Rows component(ArchitectureFact.Component component) {
    String uid = uid(component.name());
    Rows rows =
        new Rows()
            .node(
                NodeKind.COMPONENT,
                uid,
                Places.evident(component.evidence())
                    .put(PropertyKey.NAME, component.name())
                    .put(PropertyKey.COMPONENT_ROLE, component.role())
                    .put(PropertyKey.TECHNOLOGY, component.technology())
                    .put(PropertyKey.TRAITS, component.traits())
                    .put(PropertyKey.PORT, component.port())
                    .put(PropertyKey.APPLICATION, component.application())
                    .put(PropertyKey.CONFIDENCE, component.confidence().name()));
    if (!component.application().isEmpty()) {
      rows.edge(EdgeKind.RUNS, uid, Uids.application(new ApplicationId(component.application())));
    }
    return rows;
  }

  static Rows connection(ArchitectureFact.Connection connection) {
    return new Rows()
        .edge(
            EdgeKind.SENDS_TO,
            uid(connection.from()),
            uid(connection.to()),
            Places.evident(connection.evidence())
                .put(PropertyKey.PROTOCOL, connection.protocol())
                .put(PropertyKey.TRAITS, connection.traits())
                .put(PropertyKey.CONFIDENCE, connection.confidence().name()));
  }

  private static String uid(String name) {
    return Uids.uid(NodeKind.COMPONENT, name);
  }
}
