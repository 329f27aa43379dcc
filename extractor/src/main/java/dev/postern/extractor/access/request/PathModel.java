package dev.postern.extractor.access.request;

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
