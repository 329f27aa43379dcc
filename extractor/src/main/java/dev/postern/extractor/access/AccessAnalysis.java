package dev.postern.extractor.access;

import dev.postern.extractor.access.answer.Answers;
import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.fact.GuardFact;
import dev.postern.extractor.model.id.EndpointId;
import dev.postern.extractor.model.id.GuardId;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides who may call the endpoints of applications. */
public final class AccessAnalysis {

  private final ProgramModel program;

  private final Answers answers;

  public AccessAnalysis(ProgramModel program, Answers answers) {
    this.program = program;
    this.answers = answers;
  }

  /**
   * Decides every endpoint of an application in its default variant, and in each other variant the
   * endpoints for which the answer differs. A mapping whose verbs are decided apart is decided in
   * parts.
   */
  public AccessResult analyze(ProtectedApplication application, List<GuardedEndpoint> endpoints) {
    ProtectedApplication running = application.with(answers.over(application.configuration()));
    List<VariantAccess> variants = variants(running, endpoints, answers);
    VerbPartition partition = new VerbPartition(variants);
    Map<EndpointId, List<EntryFact.Endpoint>> split = new LinkedHashMap<>();
    List<GuardedEndpoint> decided = new ArrayList<>();
    for (GuardedEndpoint endpoint : endpoints) {
      if (isRequest(endpoint)) {
        List<GuardedEndpoint> parts = partition.of(endpoint);
        decided.addAll(parts);
        if (parts.size() > 1) {
          split.put(endpoint.fact().id(), parts.stream().map(GuardedEndpoint::fact).toList());
        }
      }
    }
    Set<GuardFact> facts = new LinkedHashSet<>();
    Map<EndpointId, Formula> standard = new LinkedHashMap<>();
    Set<String> asked = new LinkedHashSet<>();
    Map<String, VariantAccess> plain = new LinkedHashMap<>();
    if (!answers.isEmpty()) {
      variants(application, endpoints, Answers.none())
          .forEach(each -> plain.put(each.variant().name(), each));
    }
    for (VariantAccess variant : variants) {
      Assumptions assumptions =
          new Assumptions(answers, Optional.ofNullable(plain.get(variant.variant().name())), asked);
      decide(application, variant, assumptions, decided, standard, facts);
    }
    facts.addAll(new SurroundingFacts(program, application, decided).facts());
    return new AccessResult(eachGuardOnce(facts), split, asked, List.of());
  }

  private List<VariantAccess> variants(
      ProtectedApplication application, List<GuardedEndpoint> endpoints, Answers known) {
    return Variant.of(application).stream()
        .map(variant -> new VariantAccess(program, application, variant, endpoints, known))
        .toList();
  }

  /** A guard that was read before several endpoints keeps the evidence of the first. */
  private static List<GuardFact> eachGuardOnce(Set<GuardFact> facts) {
    Set<GuardId> seen = new LinkedHashSet<>();
    return facts.stream()
        .filter(
            fact ->
                !(fact instanceof GuardFact.Guard guard)
                    || !Set.of("INTERCEPTOR", "FILTER").contains(guard.guardKind())
                    || seen.add(guard.id()))
        .toList();
  }

  private static void decide(
      ProtectedApplication application,
      VariantAccess access,
      Assumptions assumptions,
      List<GuardedEndpoint> endpoints,
      Map<EndpointId, Formula> standard,
      Set<GuardFact> facts) {
    facts.addAll(access.chainFacts());
    facts.addAll(access.failingFacts(endpoints));
    DecisionFacts writer = new DecisionFacts(application);
    for (GuardedEndpoint endpoint : endpoints) {
      EndpointDecision decision = access.decision(endpoint);
      Formula formula = decision.formula();
      Formula usual = standard.putIfAbsent(endpoint.fact().id(), formula);
      if (usual == null || !usual.equals(formula)) {
        facts.addAll(writer.of(decision, assumptions.of(decision)));
      }
    }
  }

  /** Whether a request of HTTP opens the entry point; a WebSocket begins with one. */
  private static boolean isRequest(GuardedEndpoint endpoint) {
    String protocol = endpoint.fact().id().protocol();
    return protocol.equals("HTTP")
        || (protocol.equals("WEBSOCKET") && !endpoint.fact().id().verb().isEmpty());
  }
}
