package dev.postern.extractor.logic;

import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.fact.LogicFact;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Signed tokens that are made in one place without a time of expiry (RFC 8725 §3.8 and RFC 7519
 * §4.1.4). Where claims come from elsewhere nothing is said: they may hold the time. A chain of
 * calls is followed by names from the call that starts the builder, since the types between may be
 * unknown, and into methods of the repository that are given the builder; other code that is given
 * it may set the time.
 */
final class TokenExpiry implements Detector {
  private static final int DEPTH = 2;

  private final LogicVocabulary vocabulary;
  private final ProgramModel program;

  TokenExpiry(LogicVocabulary vocabulary, ProgramModel program) {
    this.vocabulary = vocabulary;
    this.program = program;
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
  private Optional<Statement.Call> endless(
      Code code, Statement.Call start, LogicVocabulary.TokenBuilder builder) {
    Optional<Statement.Call> end = Optional.empty();
    for (Use use : uses(code, start.target().stream().toList(), 0)) {
      if (use.unknown()) {
        return Optional.empty();
      }
      String name = use.call().callee().name();
      if (builder.expiry().contains(name)
          || (builder.claims().contains(name) && mayHoldExpiry(use.in(), use.call()))) {
        return Optional.empty();
      }
      if (builder.ends().contains(name)) {
        end = Optional.of(use.at());
      }
    }
    return end;
  }

  /**
   * A call on a builder.
   *
   * @param at the call in the method that starts the builder: itself, or that of a helper
   * @param unknown whether the builder is handed to code that is not followed
   */
  private record Use(Code in, Statement.Call call, Statement.Call at, boolean unknown) {}

  /** The calls on the builder and on what its calls return, also in methods it is handed to. */
  private List<Use> uses(Code code, List<Variable> seeds, int depth) {
    Set<Variable> builders = new LinkedHashSet<>(seeds);
    Map<Statement.Call, List<Use>> calls = new LinkedHashMap<>();
    boolean more = true;
    while (more) {
      more = false;
      for (Statement statement : code.statements()) {
        if (statement instanceof Statement.Copy copy
            && copy.value() instanceof Variable from
            && builders.contains(from)) {
          more |= builders.add(copy.target());
        }
        if (statement instanceof Statement.Call call && !calls.containsKey(call)) {
          boolean on = call.object().filter(builders::contains).isPresent();
          int given = position(call, builders);
          if (on || given >= 0) {
            more = true;
            calls.put(
                call,
                on ? List.of(new Use(code, call, call, false)) : in(code, call, given, depth));
            call.target().ifPresent(builders::add);
          }
        }
      }
    }
    return calls.values().stream().flatMap(List::stream).toList();
  }

  private static int position(Statement.Call call, Set<Variable> builders) {
    for (int i = 0; i < call.arguments().size(); i++) {
      if (call.arguments().get(i) instanceof Variable given && builders.contains(given)) {
        return i;
      }
    }
    return -1;
  }

  /** What a method that is given the builder does with it. */
  private List<Use> in(Code code, Statement.Call call, int position, int depth) {
    Optional<MethodDecl> method = call.callee().target().flatMap(program::method);
    Optional<Body> body = method.flatMap(MethodDecl::body);
    if (depth > DEPTH || body.isEmpty()) {
      return List.of(new Use(code, call, call, true));
    }
    Code callee = new Code(method.get(), body.get());
    List<Variable> seeds =
        callee.statements().stream()
            .flatMap(each -> each.operands().stream())
            .filter(each -> each instanceof Variable v && v.parameter() == position)
            .map(Variable.class::cast)
            .distinct()
            .toList();
    return uses(callee, seeds, depth + 1).stream()
        .map(use -> new Use(use.in(), use.call(), call, use.unknown()))
        .toList();
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
