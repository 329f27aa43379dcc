package dev.postern.graph.mapping;

import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.fact.DataFact;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.fact.FactKind;
import dev.postern.extractor.model.fact.LogicFact;
import dev.postern.extractor.model.fact.StructureFact;
import dev.postern.extractor.model.id.EndpointId;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.graph.Properties;
import dev.postern.graph.schema.EdgeKind;
import dev.postern.graph.schema.PropertyKey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Draws {@code REACHES} from each endpoint to the methods that its handler leads to and that touch
 * a store, a sink, a service or a channel, so that queries need one hop instead of a walk over
 * calls.
 */
final class ReachabilityMapper {
  /** Methods looked at for one endpoint; beyond, the answer is cut off and a gap says so. */
  static final int BUDGET = 20_000;

  private final int budget;

  ReachabilityMapper(int budget) {
    this.budget = budget;
  }

  Rows map(FactIndex index) {
    CallGraph calls = new CallGraph(index.all(FactKind.CALL, StructureFact.Call.class));
    Set<MethodId> targets = targets(index);
    Map<EndpointId, Set<MethodId>> handlers = new TreeMap<>();
    for (EntryFact.Endpoint endpoint : index.all(FactKind.ENDPOINT, EntryFact.Endpoint.class)) {
      handlers.computeIfAbsent(endpoint.id(), id -> new TreeSet<>()).add(endpoint.handler());
    }
    Rows rows = new Rows();
    handlers.forEach((id, methods) -> methods.forEach(m -> map(id, m, calls, targets, rows)));
    return rows;
  }

  private void map(
      EndpointId endpoint, MethodId handler, CallGraph calls, Set<MethodId> targets, Rows rows) {
    CallGraph.Reach exact = calls.reach(handler, false, budget);
    CallGraph.Reach any = calls.reach(handler, true, budget);
    for (MethodId target : targets) {
      if (exact.has(target)) {
        reaches(endpoint, exact.path(target), false, rows);
      } else if (any.has(target)) {
        reaches(endpoint, any.path(target), true, rows);
      }
    }
    if (any.cutOff()) {
      rows.add(ProvenanceMapper.gap(cutOff(endpoint, handler), 0));
    }
  }

  private static void reaches(
      EndpointId endpoint, List<MethodId> path, boolean overApproximate, Rows rows) {
    rows.edge(
        EdgeKind.REACHES,
        Uids.endpoint(endpoint),
        Uids.method(path.get(path.size() - 1)),
        new Properties()
            .put(PropertyKey.MIN_DEPTH, path.size() - 1)
            .put(PropertyKey.OVER_APPROXIMATE, overApproximate)
            .put(PropertyKey.PATH_UIDS, path.stream().map(Uids::method).toList()));
  }

  private CoverageGap cutOff(EndpointId endpoint, MethodId handler) {
    return new CoverageGap(
        GapKind.BUDGET_EXCEEDED,
        SourceSpan.file(handler.type().binaryName()),
        "More than "
            + budget
            + " methods are reachable from "
            + endpoint
            + "; what lies beyond them was not looked at.");
  }

  private static Set<MethodId> targets(FactIndex index) {
    Set<MethodId> targets = new TreeSet<>();
    index
        .all(FactKind.STORE_ACCESS, DataFact.StoreAccess.class)
        .forEach(f -> targets.add(f.method()));
    index.all(FactKind.SINK, DataFact.Sink.class).forEach(f -> targets.add(f.method()));
    index
        .all(FactKind.OBSERVATION, LogicFact.Observation.class)
        .forEach(f -> targets.add(f.method()));
    index
        .all(FactKind.SERVICE_CALL, EntryFact.ServiceCall.class)
        .forEach(f -> targets.add(f.method()));
    index
        .all(FactKind.CHANNEL_USE, EntryFact.ChannelUse.class)
        .forEach(f -> targets.add(f.method()));
    return targets;
  }
}
