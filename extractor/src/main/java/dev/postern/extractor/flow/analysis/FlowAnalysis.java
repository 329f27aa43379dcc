package dev.postern.extractor.flow.analysis;

import dev.postern.extractor.flow.callgraph.CallGraph;
import dev.postern.extractor.flow.dataflow.Origin;
import dev.postern.extractor.flow.dataflow.Step;
import dev.postern.extractor.flow.summary.Engine;
import dev.postern.extractor.flow.summary.Hit;
import dev.postern.extractor.flow.summary.Summary;
import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.fact.FlowFact;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the flows of a program from its entry points. */
public final class FlowAnalysis {

  private static final String NEAR =
      ", at most in folders beside the checked one whose names begin as its name does";

  private final ProgramModel program;
  private final CallGraph calls;
  private final Engine engine;
  private final KeptFlows between = new KeptFlows();
  private final Set<MethodId> seen = new LinkedHashSet<>();

  public FlowAnalysis(ProgramModel program, CallGraph calls, Engine engine) {
    this.program = program;
    this.calls = calls;
    this.engine = engine;
  }

  /** The validated flows, in the order of the entry points. */
  public List<FlowFact.Flow> of(List<EntryPoint> entries) {
    List<FlowFact.Flow> flows = new ArrayList<>();
    for (EntryPoint entry : entries) {
      calleesFirst(entry.handler().id());
      flows.addAll(of(entry));
    }
    Set<String> told = new LinkedHashSet<>();
    flows.forEach(
        flow -> told.add(flow.flowKind() + " " + flow.sinkMethod() + " " + flow.ordinal()));
    for (KeptFlows.Stored each : between.joined()) {
      if (told.add(sink(each.taken().hit()))) {
        flows.add(stored(each));
      }
    }
    return flows;
  }

  /** Looks at methods that no entry point reaches: some calls are wrong whatever flows. */
  public void others(Collection<MethodId> methods) {
    methods.forEach(this::calleesFirst);
  }

  /** Summarizes what a method reaches, callees before callers, so that the stack stays low. */
  private void calleesFirst(MethodId root) {
    record Visit(MethodId method, boolean leave) {}
    Deque<Visit> open = new ArrayDeque<>();
    open.push(new Visit(root, false));
    while (!open.isEmpty()) {
      Visit next = open.pop();
      if (next.leave()) {
        program.method(next.method()).filter(m -> m.body().isPresent()).ifPresent(engine::summary);
      } else if (seen.add(next.method())) {
        open.push(new Visit(next.method(), true));
        for (CallGraph.Site site : calls.sites(next.method())) {
          site.targets().stream()
              .filter(target -> !seen.contains(target))
              .forEach(target -> open.push(new Visit(target, false)));
        }
      }
    }
  }

  /** The shortest way of each input to each sink, as found when the ways alone are followed. */
  private List<FlowFact.Flow> of(EntryPoint entry) {
    Summary summary = engine.summary(entry.handler());
    between.keep(entry, summary, origin -> supplied(entry, origin));
    List<Hit> candidates = hits(entry, summary);
    if (candidates.isEmpty()) {
      return List.of();
    }
    Map<String, List<Hit>> bySink = new LinkedHashMap<>();
    for (Hit hit : hits(entry, engine.replay(entry.handler(), candidates))) {
      if (KeptFlows.isKept(hit)) {
        between.take(entry, hit);
        continue;
      }
      String input = input(entry, hit.origin()).map(Input::name).orElseThrow();
      bySink.computeIfAbsent(sink(hit) + " " + input, key -> new ArrayList<>()).add(hit);
    }
    List<FlowFact.Flow> flows = new ArrayList<>();
    for (List<Hit> ways : bySink.values()) {
      ways.sort(Comparator.comparing(Hit::isNear).thenComparingInt(hit -> hit.trace().length()));
      flows.add(flow(entry, ways.get(0), ways.size()));
    }
    return flows;
  }

  /** Whether the origin is the caller's; what an error says is not. */
  private static boolean supplied(EntryPoint entry, Origin origin) {
    return input(entry, origin).filter(input -> !input.place().equals("ERROR")).isPresent();
  }

  /** What of the caller's arrives at sinks. */
  private static List<Hit> hits(EntryPoint entry, Summary summary) {
    List<Hit> hits = new ArrayList<>(summary.hits());
    hits.addAll(ResponseSinks.of(entry, summary));
    hits.removeIf(
        hit ->
            !KeptFlows.isKept(hit)
                && input(entry, hit.origin()).filter(input -> counts(hit, input)).isEmpty());
    return hits;
  }

  /**
   * A file that is written is an upload only when its name came with a file; what an error says is
   * no input, and harms only by being told.
   */
  private static boolean counts(Hit hit, Input input) {
    boolean error = input.place().equals("ERROR");
    return switch (hit.kind()) {
      case UPLOAD -> input.place().equals("PART");
      case ERROR_DETAIL -> error;
      default -> !error;
    };
  }

  private static String sink(Hit hit) {
    return hit.kind() + " " + hit.method() + " " + hit.ordinal();
  }

  private record Input(String name, String place) {}

  /** What the caller supplies, when the origin is that. */
  private static Optional<Input> input(EntryPoint entry, Origin origin) {
    if (!origin.isInput()) {
      return Optional.of(new Input(origin.label(), origin.place()));
    }
    for (EntryPoint.BoundInput input : entry.inputs()) {
      String path = "P" + input.parameter();
      if (origin.key().equals(path) || origin.key().startsWith(path + "/")) {
        String field =
            origin.key().substring(path.length()).replace('/', '.').replaceAll("\\.[\\[*&#].*", "");
        return Optional.of(new Input(input.name() + field, input.place()));
      }
    }
    return Optional.empty();
  }

  private FlowFact.Flow flow(EntryPoint entry, Hit hit, int ways) {
    return flow(entry, hit.origin(), hit, hit.trace().steps(), ways);
  }

  /** What one request keeps and another takes to a sink, told of the one that keeps it. */
  private FlowFact.Flow stored(KeptFlows.Stored stored) {
    KeptFlows.Kept kept = stored.kept();
    Hit hit = stored.taken().hit();
    EntryPoint reader = stored.taken().entry();
    List<Step> steps = new ArrayList<>(kept.content().trace().steps());
    String place = kept.path().replaceFirst("^S:@?(.*\\.)?", "").replace('/', '.');
    MethodDecl writer = kept.entry().handler();
    steps.add(
        new Step(
            Step.Role.STORE, writer.id(), 0, writer.span().startLine(), "is kept in " + place));
    MethodDecl handler = reader.handler();
    steps.add(
        new Step(
            Step.Role.SOURCE,
            handler.id(),
            0,
            handler.span().startLine(),
            "is taken from " + place + " by another request"));
    steps.addAll(hit.trace().steps());
    return flow(kept.entry(), kept.content().origin(), hit, steps, stored.ways());
  }

  private FlowFact.Flow flow(EntryPoint entry, Origin origin, Hit hit, List<Step> way, int ways) {
    Input input = input(entry, origin).orElseThrow();
    List<FlowFact.Step> steps = new ArrayList<>();
    if (origin.isInput()) {
      MethodDecl handler = entry.handler();
      steps.add(
          new FlowFact.Step(
              "SOURCE",
              handler.id(),
              handler.span().file(),
              handler.span().startLine(),
              "the caller supplies " + input.name()));
    }
    List<String> sanitizers = new ArrayList<>();
    for (Step step : way) {
      program.method(step.method()).map(method -> step(method, step)).ifPresent(steps::add);
      if (step.role() == Step.Role.SANITIZER) {
        sanitizers.add(step.text().replaceFirst("is made harmless by ", ""));
      }
    }
    if (hit.isNear() && !steps.isEmpty()) {
      FlowFact.Step last = steps.remove(steps.size() - 1);
      steps.add(
          new FlowFact.Step(
              last.role(), last.method(), last.file(), last.line(), last.text() + NEAR));
    }
    return new FlowFact.Flow(
        entry.id(),
        hit.kind().name(),
        input.name(),
        input.place(),
        hit.method(),
        hit.ordinal(),
        hit.callee(),
        steps,
        sanitizers.stream().distinct().sorted().toList(),
        ways,
        hit.isNear() ? Confidence.POSSIBLE : Confidence.LIKELY);
  }

  private static FlowFact.Step step(MethodDecl method, Step step) {
    return new FlowFact.Step(
        step.role().name(), step.method(), method.span().file(), step.line(), step.text());
  }
}
