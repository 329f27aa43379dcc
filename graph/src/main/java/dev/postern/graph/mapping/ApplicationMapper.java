package dev.postern.graph.mapping;

import dev.postern.extractor.model.fact.StructureFact;
import dev.postern.graph.Properties;
import dev.postern.graph.schema.EdgeKind;
import dev.postern.graph.schema.NodeKind;
import dev.postern.graph.schema.PropertyKey;

/** Applications, their beans, and what they are configured with and built from. */
final class ApplicationMapper {
  private final String repositoryUid;

  ApplicationMapper(String repositoryUid) {
    this.repositoryUid = repositoryUid;
  }

  Rows application(StructureFact.Application application) {
    String uid = Uids.application(application.id());
    Rows rows =
        new Rows()
            .node(
                NodeKind.APPLICATION,
                uid,
                Places.evident(application.evidence())
                    .put(PropertyKey.NAME, application.id().name())
                    .put(PropertyKey.MAIN_CLASS, application.mainClass())
                    .put(PropertyKey.FRAMEWORK, application.framework())
                    .put(PropertyKey.VARIANTS, application.variants()))
            .edge(EdgeKind.CONTAINS, repositoryUid, uid);
    application.modules().forEach(module -> rows.edge(EdgeKind.CONTAINS, uid, Uids.module(module)));
    return rows;
  }

  Rows bean(StructureFact.Bean bean) {
    String uid =
        Uids.uid(NodeKind.BEAN, bean.application() + ":" + bean.name() + ":" + bean.type());
    return new Rows()
        .node(
            NodeKind.BEAN,
            uid,
            Places.evident(bean.evidence())
                .put(PropertyKey.NAME, bean.name())
                .put(PropertyKey.APPLICATION, bean.application().name())
                .put(PropertyKey.TYPE, bean.type().binaryName())
                .put(PropertyKey.SCOPE, bean.scope())
                .put(PropertyKey.CONDITION, bean.condition()))
        .edge(EdgeKind.CONTAINS, Uids.application(bean.application()), uid)
        .edge(EdgeKind.INSTANCE_OF, uid, Uids.type(bean.type()));
  }

  Rows injection(StructureFact.Injection injection) {
    return new Rows()
        .edge(
            EdgeKind.INJECTED_INTO,
            Uids.type(injection.bean()),
            Uids.type(injection.into()),
            new Properties()
                .put(PropertyKey.APPLICATION, injection.application().name())
                .put(PropertyKey.CERTAIN, injection.certain()));
  }

  Rows dependency(StructureFact.Dependency dependency) {
    String name = dependency.group() + ":" + dependency.artifact();
    String uid = Uids.uid(NodeKind.DEPENDENCY, name + ":" + dependency.version());
    return new Rows()
        .node(
            NodeKind.DEPENDENCY,
            uid,
            new Properties()
                .put(PropertyKey.NAME, name)
                .put(PropertyKey.GROUP, dependency.group())
                .put(PropertyKey.ARTIFACT, dependency.artifact())
                .put(PropertyKey.VERSION, dependency.version()))
        .edge(
            EdgeKind.DEPENDS_ON,
            Uids.module(dependency.module()),
            uid,
            new Properties().put(PropertyKey.SCOPE, dependency.scope()));
  }

  Rows configuration(StructureFact.Configuration entry) {
    String uid =
        Uids.uid(
            NodeKind.CONFIG_ENTRY,
            String.join(
                ":", entry.module().name(), entry.span().file(), entry.profile(), entry.key()));
    return new Rows()
        .node(
            NodeKind.CONFIG_ENTRY,
            uid,
            Places.located(entry.span())
                .put(PropertyKey.NAME, entry.key())
                .put(PropertyKey.KEY, entry.key())
                .put(PropertyKey.VALUE, entry.value())
                .put(PropertyKey.PROFILE, entry.profile()))
        .edge(EdgeKind.CONTAINS, Uids.module(entry.module()), uid);
  }
}
