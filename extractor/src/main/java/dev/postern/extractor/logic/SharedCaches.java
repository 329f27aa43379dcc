package dev.postern.extractor.logic;

import dev.postern.extractor.access.objectcheck.CallerSigns;
import dev.postern.extractor.flow.callgraph.CallGraph;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.ParameterDecl;
import dev.postern.extractor.model.fact.LogicFact;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cached methods that ask who the caller is while neither their parameters nor the key do: whoever
 * comes next gets what was found for the first one (CWE-524).
 */
final class SharedCaches implements Detector {
  private static final int DEPTH = 3;
  private static final Pattern PERSONAL_KEY =
      Pattern.compile(
          "(?i).*(authentication|principal|current|login|tenant|user|account|member|T\\(|@|#root(?!\\.(method|caches|targetClass))).*");
  private static final Pattern PERSONAL =
      Pattern.compile(
          "(?i).*(user|login|account|principal|member|tenant|owner|customer|authentication).*");

  private final LogicVocabulary vocabulary;
  private final ProgramModel program;
  private final CallGraph calls;

  SharedCaches(LogicVocabulary vocabulary, ProgramModel program, CallGraph calls) {
    this.vocabulary = vocabulary;
    this.program = program;
    this.calls = calls;
  }

  @Override
  public List<LogicFact.Observation> observe(Code code) {
    Optional<AnnotationUse> cache =
        code.method().annotations().stream()
            .filter(use -> vocabulary.isCache(use.name()))
            .findFirst();
    if (cache.isEmpty() || hasPersonalKey(cache.get(), code.method())) {
      return List.of();
    }
    return asks(code.method(), new LinkedHashSet<>(), 0)
        .map(
            line ->
                List.of(
                    code.observation(
                        ObservationKind.CACHED_FOR_ALL,
                        0,
                        code.method().name(),
                        "what is found for the caller is kept under a key without the caller",
                        line)))
        .orElse(List.of());
  }

  private static boolean hasPersonalKey(AnnotationUse cache, MethodDecl method) {
    if (cache.value("keyGenerator").isPresent() || cache.hasUnknown("key")) {
      return true;
    }
    Optional<String> key = cache.string("key").filter(text -> !text.isEmpty());
    if (key.isPresent()) {
      return PERSONAL_KEY.matcher(key.get()).matches();
    }
    return method.parameters().stream()
        .map(ParameterDecl::name)
        .anyMatch(name -> PERSONAL.matcher(name).matches());
  }

  /** The line of the method where the way to the question begins. */
  private Optional<Integer> asks(MethodDecl method, Set<MethodId> seen, int depth) {
    if (depth > DEPTH || !seen.add(method.id()) || method.body().isEmpty()) {
      return Optional.empty();
    }
    for (Statement.Call call : method.body().get().calls()) {
      if (CallerSigns.givesCaller(call, 0)) {
        return Optional.of(call.line());
      }
      for (MethodId target : calls.targets(method.id(), call)) {
        Optional<MethodDecl> next = program.method(target);
        if (next.isPresent() && asks(next.get(), seen, depth + 1).isPresent()) {
          return Optional.of(call.line());
        }
      }
    }
    return Optional.empty();
  }
}
