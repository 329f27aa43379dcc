package dev.postern.extractor.logic;

import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.Handler;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Operator;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.fact.LogicFact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A check that answers yes from a handler of exceptions: whoever makes it fail passes ("not failing
 * securely", CWE-636). Names that ask for something bad, such as {@code isExpired}, answer the
 * other way round.
 */
final class FailureAsSuccess implements Detector {
  private static final Pattern SECURITY =
      Pattern.compile(
          "(?i).*(auth|permi|verif|valid|sign|token|access|allow|login|passw|licen|captcha|role|owner"
              + "|trust|certificate|hostname|credential|otp|mfa|grant|privilege).*");
  private static final Pattern NEGATIVE =
      Pattern.compile(
          "(?i).*(expired|invalid|not|missing|block|lock|disabl|denied|deny|forbid|fail|error|duplicate"
              + "|exist|empty|null|blank|closed|revok|black|reject|limit|exceed|unauth|illegal|anonym).*");

  @Override
  public List<LogicFact.Observation> observe(Code code) {
    String name = code.method().name();
    if (!code.method().returnType().name().matches("boolean|java\\.lang\\.Boolean")
        || !CheckNames.asks(name)
        || !SECURITY.matcher(name).matches()
        || NEGATIVE.matcher(name).matches()) {
      return List.of();
    }
    List<LogicFact.Observation> found = new ArrayList<>();
    BitSet entries = new BitSet();
    for (Handler handler : code.body().handlers()) {
      boolean fresh = !entries.get(handler.entry());
      Map<Variable, Boolean> known = before(code, handler);
      entries.set(handler.entry());
      if (fresh
          && code.statements().get(handler.entry()) instanceof Statement.Catch caught
          && answersYes(code, handler.entry(), known)) {
        found.add(
            code.observation(
                ObservationKind.FAILURE_AS_SUCCESS,
                found.size(),
                name,
                name
                    + " answers yes when "
                    + (caught.types().isEmpty()
                        ? "an exception"
                        : caught.types().get(0).simpleName())
                    + " is thrown",
                caught.line()));
      }
    }
    return found;
  }

  /** Truth values that were set before the guarded code and are there still when it throws. */
  private static Map<Variable, Boolean> before(Code code, Handler handler) {
    Map<Variable, Boolean> known = new LinkedHashMap<>();
    for (int i = 0; i < handler.start(); i++) {
      if (code.statements().get(i) instanceof Statement.Copy copy
          && code.definitions(copy.target()).indexOf(copy) == 0) {
        truth(copy.value(), known).ifPresent(value -> known.put(copy.target(), value));
      }
    }
    return known;
  }

  /** Follows the handler as long as there is one way. */
  private static boolean answersYes(Code code, int entry, Map<Variable, Boolean> known) {
    int at = entry;
    BitSet seen = new BitSet();
    while (!seen.get(at)) {
      seen.set(at);
      Statement statement = code.statements().get(at);
      if (statement instanceof Statement.Return end) {
        return truth(end.result().orElse(Constant.NULL), known).orElse(false);
      }
      for (Variable variable : statement.assigned()) {
        known.remove(variable);
      }
      set(statement, known);
      List<Integer> next = code.body().successors(at);
      if (next.size() != 1) {
        return false;
      }
      at = next.get(0);
    }
    return false;
  }

  private static void set(Statement statement, Map<Variable, Boolean> known) {
    if (statement instanceof Statement.Copy copy) {
      truth(copy.value(), known).ifPresent(value -> known.put(copy.target(), value));
    } else if (statement instanceof Statement.Unary not && not.operator() == Operator.NOT) {
      truth(not.operand(), known).ifPresent(value -> known.put(not.target(), !value));
    } else if (statement instanceof Statement.LoadField load
        && load.field().declaringType().name().equals("java.lang.Boolean")) {
      known.put(load.target(), load.field().name().equals("TRUE"));
    } else if (statement instanceof Statement.Call call
        && call.callee().declaringType().name().equals("java.lang.Boolean")
        && call.callee().name().equals("valueOf")
        && call.target().isPresent()) {
      truth(call.arguments().get(0), known)
          .ifPresent(value -> known.put(call.target().get(), value));
    }
  }

  private static Optional<Boolean> truth(Operand value, Map<Variable, Boolean> known) {
    return value instanceof Constant constant
        ? constant.asBoolean()
        : Optional.ofNullable(value instanceof Variable variable ? known.get(variable) : null);
  }
}
