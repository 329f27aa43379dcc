package dev.postern.extractor.logic;

import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.Handler;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.fact.LogicFact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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
    if (!code.method().returnType().name().equals("boolean")
        || !CheckNames.asks(name)
        || !SECURITY.matcher(name).matches()
        || NEGATIVE.matcher(name).matches()) {
      return List.of();
    }
    List<LogicFact.Observation> found = new ArrayList<>();
    BitSet entries = new BitSet();
    for (Handler handler : code.body().handlers()) {
      boolean fresh = !entries.get(handler.entry());
      entries.set(handler.entry());
      if (fresh
          && code.statements().get(handler.entry()) instanceof Statement.Catch caught
          && answersYes(code, handler.entry())) {
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

  /** Follows the handler as long as there is one way. */
  private static boolean answersYes(Code code, int entry) {
    int at = entry;
    BitSet seen = new BitSet();
    Optional<Boolean> last = Optional.empty();
    Optional<Variable> held = Optional.empty();
    while (!seen.get(at)) {
      seen.set(at);
      Statement statement = code.statements().get(at);
      if (statement instanceof Statement.Return end) {
        Operand value = end.result().orElse(Constant.NULL);
        if (value instanceof Constant constant) {
          return constant.asBoolean().orElse(false);
        }
        return held.filter(value::equals).isPresent() && last.orElse(false);
      }
      if (statement instanceof Statement.Copy copy && copy.value() instanceof Constant constant) {
        held = Optional.of(copy.target());
        last = constant.asBoolean();
      }
      List<Integer> next = code.body().successors(at);
      if (next.size() != 1) {
        return false;
      }
      at = next.get(0);
    }
    return false;
  }
}
