package dev.postern.extractor.logic;

import dev.postern.extractor.framework.FrameworkResult;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.fact.DataFact;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.fact.Fact;
import dev.postern.extractor.model.fact.LogicFact;
import dev.postern.extractor.model.id.EndpointId;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs the detectors over all main code, method by method. */
public final class LogicAnalysis {
  private final FrameworkInput input;
  private final List<Detector> detectors;

  /** An analysis of what the framework analysis has seen. */
  public LogicAnalysis(FrameworkInput input, FrameworkResult frameworks) {
    this.input = input;
    ProgramModel program = input.program();
    LogicVocabulary vocabulary = LogicVocabulary.bundled();
    Accessors accessors = new Accessors(program);
    Set<String> records = new LinkedHashSet<>();
    Set<String> bound = new LinkedHashSet<>();
    Map<EndpointId, MethodId> handlers = new LinkedHashMap<>();
    frameworks.endpoints().forEach(each -> handlers.put(each.fact().id(), each.handler().id()));
    Map<MethodId, Set<Integer>> single = new LinkedHashMap<>();
    for (Fact fact : frameworks.facts()) {
      if (fact instanceof DataFact.Entity entity) {
        records.add(entity.type().binaryName());
      } else if (fact instanceof EntryFact.Input given) {
        if (!given.boundTo().isEmpty()) {
          bound.add(given.boundTo());
        } else if (given.parameter() >= 0 && handlers.containsKey(given.endpoint())) {
          single
              .computeIfAbsent(handlers.get(given.endpoint()), key -> new LinkedHashSet<>())
              .add(given.parameter());
        }
      }
    }
    this.detectors =
        List.of(
            new IgnoredChecks(vocabulary, program),
            new IgnoredValidation(vocabulary),
            new FailureAsSuccess(),
            new RecordChanges(vocabulary, program, accessors, records),
            new RequestValues(vocabulary, accessors, records, bound, single),
            new KeptFields(program, accessors, records),
            new TokenExpiry(vocabulary, program),
            new PredictableSecrets(vocabulary, program, accessors),
            new SharedCaches(vocabulary, program, frameworks.calls()));
  }

  /** Everything that is observed, in the order of the types. */
  public List<LogicFact.Observation> observations() {
    List<LogicFact.Observation> found = new ArrayList<>();
    for (TypeDecl type : input.mainTypes()) {
      for (MethodDecl method : type.methods()) {
        method
            .body()
            .map(body -> new Code(method, body))
            .ifPresent(code -> detectors.forEach(detector -> found.addAll(detector.observe(code))));
      }
    }
    return found;
  }
}
