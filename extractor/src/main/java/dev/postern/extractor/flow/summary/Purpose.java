package dev.postern.extractor.flow.summary;

import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.decl.MethodDecl;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a random number is for, by the names around it: of the method, its class, its variables, the
 * methods it calls and its texts. A number that only chooses, spreads or delays needs no secrecy.
 */
final class Purpose {
  /** What is said when no name tells. */
  static final String UNTOLD = "for a purpose that no name tells";

  private static final Pattern SECRET =
      Pattern.compile(
          "(?i)token|passw|pwd|secret|salt|nonce|session|captcha|otp|csrf|cookie|credential|auth|verif"
              + "|remember|ticket|coupon|voucher|invit|licen[cs]e|serial|challenge|reset|activat|hash"
              + "|encrypt|cipher|sms|uuid|guid|pin(?![a-z])|key|code");

  private Purpose() {}

  /** Which secret the names speak of, or {@link #UNTOLD}. */
  static String of(MethodDecl method) {
    TreeSet<String> words = new TreeSet<>();
    names(method).forEach(name -> word(name).ifPresent(words::add));
    return words.isEmpty() ? UNTOLD : "where names speak of " + words.first();
  }

  private static Optional<String> word(String name) {
    Matcher matcher = SECRET.matcher(name);
    return matcher.find()
        ? Optional.of(matcher.group().toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private static Stream<String> names(MethodDecl method) {
    Stream<String> around = Stream.of(method.id().name(), method.id().type().simpleName());
    return method
        .body()
        .map(
            body ->
                Stream.concat(
                    around,
                    Stream.concat(
                        body.variables().stream().map(Variable::name),
                        body.statements().stream().flatMap(Purpose::texts))))
        .orElse(around);
  }

  private static Stream<String> texts(Statement statement) {
    Stream<String> texts =
        statement.operands().stream()
            .filter(Constant.class::isInstance)
            .map(operand -> String.valueOf(((Constant) operand).value()));
    return statement instanceof Statement.Call call
        ? Stream.concat(texts, Stream.of(call.callee().name()).filter(n -> !n.equals("hashCode")))
        : texts;
  }
}
