package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Step;
import dev.postern.extractor.flow.dataflow.Trace;
import dev.postern.extractor.model.id.MethodId;
import java.util.LinkedHashSet;
import java.util.Set;

/** The calls that are entered with everything that is known where they are made. */
record Replay(Set<Site> sites) {

  static final Replay NONE = new Replay(Set.of());

  /** A call: the statement of a method. */
  record Site(MethodId method, int statement) {}

  /** The calls on the way of a flow. */
  static Replay along(Trace trace) {
    Set<Site> sites = new LinkedHashSet<>();
    for (Step step : trace.steps()) {
      if (step.role() == Step.Role.CALL) {
        sites.add(new Site(step.method(), step.statement()));
      }
    }
    return new Replay(sites);
  }

  boolean enters(MethodId method, int statement) {
    return sites.contains(new Site(method, statement));
  }
}
