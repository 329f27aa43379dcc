package dev.postern.graph.mapping;

import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.fact.LogicFact;
import dev.postern.graph.Properties;
import dev.postern.graph.schema.EdgeKind;
import dev.postern.graph.schema.NodeKind;
import dev.postern.graph.schema.PropertyKey;
import java.util.List;

/** How code decides. */
final class LogicMapper {

  Rows observation(LogicFact.Observation observation) {
    String method = Uids.method(observation.method());
    String uid =
        Uids.uid(
            NodeKind.OBSERVATION,
            observation.method() + ":" + observation.observed() + ":" + observation.ordinal());
    List<LogicFact.Step> steps = observation.steps();
    SourceSpan place = steps.get(0).span();
    Rows rows =
        new Rows()
            .node(
                NodeKind.OBSERVATION,
                uid,
                new Properties()
                    .put(PropertyKey.NAME, observation.observed() + " " + observation.subject())
                    .put(PropertyKey.KIND, observation.observed())
                    .put(PropertyKey.SUBJECT, observation.subject())
                    .put(PropertyKey.DETAIL, observation.detail())
                    .put(
                        PropertyKey.STEP_FILES,
                        steps.stream().map(step -> step.span().file()).toList())
                    .put(
                        PropertyKey.STEP_LINES,
                        steps.stream().map(step -> (long) step.span().startLine()).toList())
                    .put(PropertyKey.STEP_TEXTS, steps.stream().map(LogicFact.Step::text).toList())
                    .put(PropertyKey.FILE, place.file())
                    .put(PropertyKey.START_LINE, place.startLine()))
            .edge(EdgeKind.SHOWS, method, uid);
    for (int i = 0; i < observation.fields().size(); i++) {
      rows.edge(
          EdgeKind.CONCERNS,
          uid,
          Uids.field(observation.fields().get(i)),
          new Properties().put(PropertyKey.INDEX, i));
    }
    return rows;
  }
}
