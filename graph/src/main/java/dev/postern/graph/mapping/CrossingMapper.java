package dev.postern.graph.mapping;

import dev.postern.extractor.model.fact.GuardFact;
import dev.postern.graph.schema.EdgeKind;
import dev.postern.graph.schema.NodeKind;
import dev.postern.graph.schema.PropertyKey;

/** What scripts of other origins may do. */
final class CrossingMapper {

  Rows policy(GuardFact.CorsPolicy policy) {
    String uid = Uids.corsPolicy(policy.id());
    return new Rows()
        .node(
            NodeKind.CORS_POLICY,
            uid,
            Places.evident(policy.evidence())
                .put(PropertyKey.NAME, policy.id().name())
                .put(PropertyKey.APPLICATION, policy.id().application().name())
                .put(PropertyKey.KIND, policy.mechanism())
                .put(PropertyKey.PATHS, policy.paths())
                .put(PropertyKey.ORIGINS, policy.origins())
                .put(PropertyKey.BREADTH, policy.breadth())
                .put(PropertyKey.CREDENTIALS, policy.credentials()))
        .edge(EdgeKind.CONTAINS, Uids.application(policy.id().application()), uid);
  }

  Rows crossing(GuardFact.Crossing crossing) {
    return new Rows()
        .edge(
            EdgeKind.OPENS, Uids.corsPolicy(crossing.policy()), Uids.endpoint(crossing.endpoint()));
  }
}
