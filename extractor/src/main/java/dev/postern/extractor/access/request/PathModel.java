package dev.postern.extractor.access.request;

import dev.postern.extractor.access.chain.Languages;
import dev.postern.extractor.access.eval.Invocation;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.access.path.Language;
import dev.postern.extractor.access.path.PathDialect;
import dev.postern.extractor.access.path.PathOptions;
import dev.postern.extractor.access.path.PathPattern;
import dev.postern.extractor.access.path.Truth;
import java.util.Optional;
import java.util.Set;

/** Tests of the request's path: texts with variable parts, lists of paths, and path matchers. */
final class PathModel implements LibraryModel {

  private static final Set<String> SAME =
      Set.of("trim", "strip", "toString", "intern", "toLowerCase", "normalize");
  private static final Set<String> RAW =
      Set.of("startsWith", "endsWith", "contains", "indexOf", "lastIndexOf", "matches");
  private static final Set<String> MATCHERS =
      Set.of("match", "matches", "isMatch", "pathMatch", "matchStart");

  private final Exchange exchange;

  PathModel(Exchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public Optional<Value> comparison(Value left, Value right) {
    if (left instanceof Target && Value.isNull(right)) {
      return Optional.of(Value.bool(false));
    }
    return left instanceof Target || right instanceof Target
        ? Optional.of(new Value.Unknown("a comparison with the path"))
        : Optional.empty();
  }

  @Override
  public Optional<Value> call(Invocation call) {
    Value receiver = call.receiver().orElse(Value.nothing());
    Optional<Value> open = raw(receiver, call);
    if (open.isPresent()) {
      return open;
    }
    if (receiver instanceof Target target) {
      return onTarget(target, call);
    }
    if (receiver instanceof Value.Text text
        && call.argument(0) instanceof Target target
        && call.name().equals("equals")) {
      return target.test("equals", text.text(), exchange.route().languages());
    }
    if (receiver instanceof Value.Sequence list
        && call.argument(0) instanceof Target target
        && call.name().equals("contains")) {
      return Optional.of(anyEquals(list, target));
    }
    if (call.arguments().size() >= 2
        && MATCHERS.contains(call.name())
        && call.callee().target().isEmpty()) {
      return matcher(call.argument(0), call.argument(1));
    }
    boolean checks = call.owner().equals("StringUtils") && call.argument(0) instanceof Target;
    return checks
        ? switch (call.name()) {
          case "isEmpty", "isBlank" -> Optional.of(Value.bool(false));
          case "isNotEmpty", "isNotBlank", "hasText", "hasLength" -> Optional.of(Value.bool(true));
          case "equals", "startsWith", "endsWith", "contains" -> static2(call);
          default -> Optional.empty();
        }
        : Optional.empty();
  }

  /**
   * Tests of the path as it was sent. Mappings leave out what follows a semicolon in a segment
   * (matrix parameters, RFC 3986 3.3), so callers may add there what lets a test pass; a container
   * also resolves dots before it looks for a servlet. Spring Security's firewall refuses both
   * ({@code StrictHttpFirewall}).
   */
  private Optional<Value> raw(Value receiver, Invocation call) {
    boolean asks = exchange.isRaw() && !exchange.hasFirewall();
    if (!asks) {
      return Optional.empty();
    }
    boolean pair =
        call.arguments().size() >= 2
            && MATCHERS.contains(call.name())
            && call.callee().target().isEmpty();
    boolean helper = call.owner().matches("Str(ing)?Util(s)?") && call.arguments().size() >= 2;
    Value path = pair ? call.argument(1) : helper ? call.argument(0) : receiver;
    Optional<String> sent = rawText(path);
    Optional<String> wanted = Value.asText(call.argument(helper && !pair ? 1 : 0));
    if (sent.isEmpty() || wanted.isEmpty() || !(pair || RAW.contains(call.name()))) {
      return Optional.empty();
    }
    boolean dots =
        exchange.handler().fact().framework().equals("servlet")
            && Set.of("startsWith", "contains", "indexOf").contains(call.name())
            && wanted.get().startsWith("/")
            && !sent.get().startsWith(wanted.get());
    return dots || passesWhenLonger(pair ? "ant" : call.name(), sent.get(), wanted.get())
        ? Optional.of(new Value.Unknown("whether what is added to the path lets it pass"))
        : Optional.empty();
  }

  /** Whether the test fails, but passes when something without a slash follows the path. */
  private boolean passesWhenLonger(String test, String sent, String wanted) {
    boolean pattern = test.equals("ant") || test.equals("matches");
    if (!pattern) {
      boolean already = test.equals("endsWith") ? sent.endsWith(wanted) : sent.contains(wanted);
      return !already && !test.equals("startsWith") && wanted.indexOf('/') < 0;
    }
    Languages languages = exchange.route().languages();
    PathDialect dialect = test.equals("ant") ? PathDialect.ANT : PathDialect.REGEX;
    Language passing = languages.of(new PathPattern(dialect, wanted, PathOptions.exact()));
    // paths with a semicolon are outside of what languages hold; any other rare letter stands for
    // it
    String longer = java.util.regex.Pattern.quote(sent) + "~[^/]*";
    Language reachable = languages.of(new PathPattern(PathDialect.REGEX, longer));
    return passing.accepts(sent) == Truth.NO && passing.overlaps(reachable) == Truth.YES;
  }

  /** The text, when it is the path as it was sent. */
  private Optional<String> rawText(Value value) {
    String path = exchange.handler().path();
    String whole = exchange.route().contextPath() + (path.isEmpty() ? "/" : path);
    return Value.asText(value).filter(whole::equals);
  }

  private Optional<Value> static2(Invocation call) {
    return Value.asText(call.argument(1))
        .flatMap(
            text ->
                ((Target) call.argument(0)).test(call.name(), text, exchange.route().languages()));
  }

  private Optional<Value> onTarget(Target target, Invocation call) {
    if (SAME.contains(call.name())) {
      return Optional.of(target);
    }
    boolean empty = call.name().equals("isEmpty") || call.name().equals("isBlank");
    if (empty) {
      return Optional.of(Value.bool(false));
    }
    if (isContextPathRemoved(target, call)) {
      return Optional.of(new Target("", target.targets()));
    }
    Optional<Value> tested =
        Value.asText(call.argument(0))
            .flatMap(text -> target.test(call.name(), text, exchange.route().languages()));
    return Optional.of(
        tested
            .filter(value -> !call.name().equals("indexOf"))
            .orElseGet(() -> new Value.Unknown("a part of the path")));
  }

  private static boolean isContextPathRemoved(Target target, Invocation call) {
    Value first = call.argument(0);
    return switch (call.name()) {
      case "replace", "replaceFirst" ->
          Value.asText(first).map(target.prefix()::equals).orElse(false)
              && Value.asText(call.argument(1)).map(String::isEmpty).orElse(false);
      case "substring" ->
          call.arguments().size() == 1 && first.equals(Value.number(target.prefix().length()));
      default -> false;
    };
  }

  private Value anyEquals(Value.Sequence list, Target target) {
    Value best = list.gap().isEmpty() ? Value.bool(false) : new Value.Unknown(list.gap());
    for (Value each : list.elements()) {
      Value one =
          Value.asText(each)
              .flatMap(text -> target.test("equals", text, exchange.route().languages()))
              .orElseGet(() -> new Value.Unknown("an element of a list"));
      if (Value.asBoolean(one).orElse(false)) {
        return one;
      }
      if (Value.asBoolean(one).isEmpty()) {
        best = one;
      }
    }
    return best;
  }

  /** {@code matcher.match(pattern, path)} of Ant-style matchers. */
  private Optional<Value> matcher(Value pattern, Value path) {
    Optional<String> text = Value.asText(pattern);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (path instanceof Target target) {
      return Optional.of(target.matches(text.get(), exchange.route().languages()));
    }
    Optional<String> known = Value.asText(path);
    boolean here = known.map(value -> value.startsWith("/")).orElse(false);
    if (!here) {
      return Optional.empty();
    }
    Language language =
        exchange
            .route()
            .languages()
            .of(new PathPattern(PathDialect.ANT, text.get(), PathOptions.exact()));
    Truth truth = language.accepts(known.get());
    return truth == Truth.UNKNOWN ? Optional.empty() : Optional.of(Value.bool(truth == Truth.YES));
  }
}
