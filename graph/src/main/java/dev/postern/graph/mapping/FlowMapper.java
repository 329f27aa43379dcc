package dev.postern.graph.mapping;

import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.fact.FactKind;
import dev.postern.extractor.model.fact.FlowFact;
import dev.postern.extractor.model.id.EndpointId;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.graph.Properties;
import dev.postern.graph.schema.EdgeKind;
import dev.postern.graph.schema.NodeKind;
import dev.postern.graph.schema.PropertyKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Flows with their steps, and the edges that spare queries a walk over them. */
final class FlowMapper {

  private final FactIndex index;

  /** What flows together from an endpoint to a sink. */
  private final Map<String, List<FlowFact.Flow>> together = new LinkedHashMap<>();

  FlowMapper(FactIndex index) {
    this.index = index;
    for (FlowFact.Flow flow : index.all(FactKind.FLOW, FlowFact.Flow.class)) {
      together.computeIfAbsent(pair(flow), key -> new ArrayList<>()).add(flow);
    }
  }

  /** That data was followed at all. */
  static Rows analysis(FlowFact.Analysis analysis) {
    return new Rows()
        .node(
            NodeKind.FLOW_ANALYSIS,
            Uids.uid(NodeKind.FLOW_ANALYSIS, ""),
            new Properties()
                .put(PropertyKey.NAME, "data flow")
                .put(PropertyKey.ENTRY_POINTS, analysis.entryPoints())
                .put(PropertyKey.SUMMARIZED, analysis.methods())
                .put(PropertyKey.WORK, analysis.work()));
  }

  Rows flow(FlowFact.Flow flow) {
    String uid = uid(flow);
    String sink = Uids.sink(flow.sinkMethod(), "FLOW-" + flow.flowKind(), flow.ordinal());
    Rows rows =
        new Rows()
            .node(NodeKind.FLOW, uid, properties(flow))
            .node(NodeKind.SINK, sink, sink(flow))
            .edge(EdgeKind.HAS_SINK, Uids.method(flow.sinkMethod()), sink)
            .edge(EdgeKind.STARTS_AT, uid, Uids.endpoint(flow.endpoint()))
            .edge(EdgeKind.ENDS_AT, uid, sink)
            .edge(EdgeKind.FLOWS_TO, Uids.endpoint(flow.endpoint()), sink, joined(flow));
    steps(flow, uid, rows);
    return rows;
  }

  private static void steps(FlowFact.Flow flow, String uid, Rows rows) {
    for (int i = 0; i < flow.steps().size(); i++) {
      FlowFact.Step step = flow.steps().get(i);
      String id = Uids.uid(NodeKind.FLOW_STEP, uid + ":" + i);
      rows.node(
              NodeKind.FLOW_STEP,
              id,
              new Properties()
                  .put(PropertyKey.NAME, step.text())
                  .put(PropertyKey.INDEX, i)
                  .put(PropertyKey.STEP_ROLE, step.role())
                  .put(PropertyKey.FILE, step.file())
                  .put(PropertyKey.START_LINE, step.line()))
          .edge(EdgeKind.HAS_STEP, uid, id, new Properties().put(PropertyKey.INDEX, i));
    }
  }

  private Properties properties(FlowFact.Flow flow) {
    List<FlowFact.Step> steps = flow.steps();
    FlowFact.Step place = place(flow);
    return new Properties()
        .put(PropertyKey.NAME, flow.flowKind() + " " + flow.input() + " → " + flow.callee())
        .put(PropertyKey.FLOW_KIND, flow.flowKind())
        .put(PropertyKey.INPUT, flow.input())
        .put(PropertyKey.PLACE, flow.place())
        .put(PropertyKey.SANITIZERS, flow.sanitizers())
        .put(PropertyKey.WAYS, flow.ways())
        .put(PropertyKey.STEP_FILES, steps.stream().map(FlowFact.Step::file).toList())
        .put(PropertyKey.STEP_LINES, steps.stream().map(s -> (long) s.line()).toList())
        .put(PropertyKey.STEP_TEXTS, steps.stream().map(FlowFact.Step::text).toList())
        .put(
            PropertyKey.PATH_UIDS,
            steps.stream().map(s -> Uids.method(s.method())).distinct().toList())
        .put(PropertyKey.CONFIDENCE, flow.confidence().name())
        .put(PropertyKey.FILE, place.file())
        .put(PropertyKey.START_LINE, place.line());
  }

  /** The last step in the handler: the sink, or the call that leads to it. */
  private FlowFact.Step place(FlowFact.Flow flow) {
    MethodId handler = index.handler(flow.endpoint()).orElse(flow.steps().get(0).method());
    FlowFact.Step last = flow.steps().get(0);
    for (FlowFact.Step step : flow.steps()) {
      if (step.method().equals(handler)) {
        last = step;
      }
    }
    return last;
  }

  private static Properties sink(FlowFact.Flow flow) {
    FlowFact.Step last = flow.last();
    Evidence evidence =
        new Evidence(SourceSpan.line(last.file(), last.line()), "sink-call", flow.callee());
    return Places.evident(evidence)
        .put(PropertyKey.NAME, flow.flowKind() + " " + flow.callee())
        .put(PropertyKey.SINK_KIND, flow.flowKind())
        .put(PropertyKey.CALLEE, flow.callee())
        .put(PropertyKey.FILE, last.file())
        .put(PropertyKey.START_LINE, last.line());
  }

  private Properties joined(FlowFact.Flow flow) {
    List<FlowFact.Flow> all = together.getOrDefault(pair(flow), List.of(flow));
    return new Properties()
        .put(PropertyKey.FLOW_UIDS, all.stream().map(FlowMapper::uid).distinct().sorted().toList())
        .put(
            PropertyKey.MIN_STEPS,
            all.stream().mapToInt(each -> each.steps().size()).min().orElse(0));
  }

  private static String pair(FlowFact.Flow flow) {
    return flow.endpoint()
        + " "
        + Uids.sink(flow.sinkMethod(), "FLOW-" + flow.flowKind(), flow.ordinal());
  }

  private static String uid(FlowFact.Flow flow) {
    EndpointId endpoint = flow.endpoint();
    return Uids.uid(
        NodeKind.FLOW,
        endpoint + ":" + flow.input() + ":" + pair(flow).substring((endpoint + " ").length()));
  }
}
