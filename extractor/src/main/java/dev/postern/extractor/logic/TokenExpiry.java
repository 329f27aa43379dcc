package dev.postern.extractor.logic;

import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.fact.LogicFact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Signed tokens that are made in one place without a time of expiry (RFC 8725 §3.8 and RFC 7519
 * §4.1.4). Where claims come from elsewhere nothing is said: they may hold the time. A chain of
 * calls is followed by names from the call that starts the builder, since the types between may be
 * unknown.
 */
final class TokenExpiry implements Detector {
  private final LogicVocabulary vocabulary;

  TokenExpiry(LogicVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public List<LogicFact.Observation> observe(Code code) {
    List<LogicFact.Observation> found = new ArrayList<>();
    for (Statement statement : code.statements()) {
      if (statement instanceof Statement.Call start && start.target().isPresent()) {
        vocabulary
            .startedBy(start.callee())
            .flatMap(builder -> endless(code, start, builder))
            .ifPresent(
                end ->
                    found.add(
                        code.observation(
                            ObservationKind.TOKEN_WITHOUT_EXPIRY,
                            found.size(),
                            start.callee().declaringType().simpleName(),
                            "the token signed here has no time of expiry",
                            end.line())));
      }
    }
    return found;
  }

  /** The call that signs, when the builder gets no time of expiry. */
  private static Optional<Statement.Call> endless(
      Code code, Statement.Call start, LogicVocabulary.TokenBuilder builder) {
    Optional<Statement.Call> end = Optional.empty();
    for (Statement.Call call : chain(code, start)) {
      String name = call.callee().name();
      if (builder.expiry().contains(name)
          || (builder.claims().contains(name) && mayHoldExpiry(code, call))) {
        return Optional.empty();
      }
      if (builder.ends().contains(name)) {
        end = Optional.of(call);
      }
    }
    return end;
  }

  /** The calls on the builder and on what its calls return. */
  private static List<Statement.Call> chain(Code code, Statement.Call start) {
    Set<Variable> builders = new LinkedHashSet<>(start.target().stream().toList());
    Set<Statement.Call> calls = new LinkedHashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (Statement statement : code.statements()) {
        if (statement instanceof Statement.Copy copy
            && copy.value() instanceof Variable from
            && builders.contains(from)) {
          more |= builders.add(copy.target());
        }
        if (statement instanceof Statement.Call call
            && call.object().orElse(null) instanceof Variable object
            && builders.contains(object)
            && calls.add(call)) {
          more = true;
          call.target().ifPresent(builders::add);
        }
      }
    }
    return List.copyOf(calls);
  }

  /** Whether the claims may hold {@code exp}: a constant name other than that does not. */
  private static boolean mayHoldExpiry(Code code, Statement.Call call) {
    if (call.arguments().size() == 2) {
      return code.text(call.arguments().get(0)).map(name -> name.equals("exp")).orElse(true);
    }
    return call.arguments().stream().anyMatch(each -> mayHoldExpiry(code, each));
  }

  /** A map that is made here and gets constant names other than {@code exp} only does not. */
  private static boolean mayHoldExpiry(Code code, Operand claims) {
    Operand at = claims;
    for (int hops = 0; hops < 4; hops++) {
      Optional<Statement> definition = code.definition(at);
      if (definition.isPresent() && definition.get() instanceof Statement.Copy copy) {
        at = copy.value();
      }
    }
    boolean here =
        code.definition(at)
            .filter(
                each ->
                    each instanceof Statement.Call call
                        && call.call() == CallKind.CONSTRUCTOR
                        && call.arguments().isEmpty())
            .isPresent();
    return !here
        || code.body().calls().stream()
            .filter(call -> call.callee().name().startsWith("put"))
            .anyMatch(
                call ->
                    call.arguments().size() != 2
                        || code.text(call.arguments().get(0)).map("exp"::equals).orElse(true));
  }
}
