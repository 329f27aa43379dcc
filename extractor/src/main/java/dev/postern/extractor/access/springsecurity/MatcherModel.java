package dev.postern.extractor.access.springsecurity;

import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.eval.Invocation;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.access.path.PathDialect;
import dev.postern.extractor.access.path.PathOptions;
import dev.postern.extractor.access.path.PathPattern;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.code.CallKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Matchers: constructors, static factories, and texts given to the builders. */
final class MatcherModel implements LibraryModel {

  private final Dialects dialects;

  MatcherModel(Dialects dialects) {
    this.dialects = dialects;
  }

  @Override
  public Optional<Value> call(Invocation call) {
    Optional<Value> receiver = call.receiver();
    if (receiver.isPresent() && receiver.get() instanceof Builders.MatcherFactory factory) {
      return onFactory(factory, call);
    }
    if (receiver.isPresent() && receiver.get() instanceof Builders.Matcher matcher) {
      return onMatcher(matcher, call);
    }
    if (call.kind() == CallKind.CONSTRUCTOR) {
      return construct(call);
    }
    return receiver.isEmpty()
        ? onStatic(call).map(Builders.Matcher::new).map(Value.class::cast).or(() -> factory(call))
        : Optional.empty();
  }

  private Optional<Value> construct(Invocation call) {
    Optional<RequestSpec> spec =
        switch (call.owner()) {
          case "AntPathRequestMatcher" -> ant(call);
          case "RegexRequestMatcher" -> regex(call);
          case "MvcRequestMatcher" ->
              Optional.of(path(PathDialect.MVC, call.argument(1), "", call.at()));
          case "PathPatternParserServerWebExchangeMatcher" ->
              Optional.of(
                  path(PathDialect.PATH_PATTERN, call.argument(0), verb(call, 1), call.at()));
          case "OrRequestMatcher", "OrServerWebExchangeMatcher" ->
              Optional.of(new RequestSpec.Either(all(call)));
          case "AndRequestMatcher", "AndServerWebExchangeMatcher" ->
              Optional.of(new RequestSpec.Both(all(call)));
          case "NegatedRequestMatcher", "NegatedServerWebExchangeMatcher" ->
              Optional.of(new RequestSpec.Not(spec(call.argument(0), "", call.at())));
          default -> Optional.empty();
        };
    if (spec.isEmpty() && call.callee().declaringType().name().contains("MvcRequestMatcher$")) {
      return Optional.of(new Builders.MatcherFactory("MVC", ""));
    }
    return spec.map(Builders.Matcher::new);
  }

  private Optional<RequestSpec> onStatic(Invocation call) {
    return switch (call.owner() + "." + call.name()) {
      case "AntPathRequestMatcher.antMatcher" -> Optional.of(verbFirst(PathDialect.ANT, call));
      case "RegexRequestMatcher.regexMatcher" -> Optional.of(verbFirst(PathDialect.REGEX, call));
      case "PathPatternRequestMatcher.pathPattern" ->
          Optional.of(verbFirst(PathDialect.PATH_PATTERN, call));
      case "RequestMatchers.anyOf" -> Optional.of(new RequestSpec.Either(all(call)));
      case "RequestMatchers.allOf" -> Optional.of(new RequestSpec.Both(all(call)));
      case "RequestMatchers.not" ->
          Optional.of(new RequestSpec.Not(spec(call.argument(0), "", call.at())));
      case "ServerWebExchangeMatchers.pathMatchers" ->
          Optional.of(new RequestSpec.Either(specs(PathDialect.PATH_PATTERN, call)));
      case "ServerWebExchangeMatchers.anyExchange" -> Optional.of(new RequestSpec.Any());
      case "ServerWebExchangeMatchers.matchers" -> Optional.of(new RequestSpec.Either(all(call)));
      case "EndpointRequest.toAnyEndpoint" -> Optional.of(fixed(dialects.actuatorBase() + "/**"));
      case "EndpointRequest.toLinks" -> Optional.of(fixed(dialects.actuatorBase()));
      case "EndpointRequest.to" -> Optional.of(endpoints(call));
      case "PathRequest.toH2Console" -> Optional.of(fixed(dialects.consoleBase() + "/**"));
      default -> Optional.empty();
    };
  }

  private Optional<Value> factory(Invocation call) {
    return switch (call.owner() + "." + call.name()) {
      case "PathPatternRequestMatcher.withDefaults",
          "PathPatternRequestMatcher.withPathPatternParser" ->
          Optional.of(new Builders.MatcherFactory("PATH_PATTERN", ""));
      case "PathRequest.toStaticResources" ->
          Optional.of(new Builders.MatcherFactory("STATIC", ""));
      default -> Optional.empty();
    };
  }

  private Optional<Value> onFactory(Builders.MatcherFactory factory, Invocation call) {
    return switch (call.name()) {
      case "basePath", "servletPath" ->
          Value.asText(call.argument(0))
              .map(base -> new Builders.MatcherFactory(factory.kind(), base));
      case "matcher", "pattern" -> Optional.of(new Builders.Matcher(based(factory, call)));
      case "atCommonLocations" ->
          Optional.of(
              new Builders.Matcher(
                  new RequestSpec.Either(
                      List.of(
                          fixed("/css/**"),
                          fixed("/js/**"),
                          fixed("/images/**"),
                          fixed("/webjars/**"),
                          fixed("/fonts/**"),
                          fixed("/favicon.*"),
                          fixed("/*/icon-*")))));
      default -> Optional.empty();
    };
  }

  private RequestSpec based(Builders.MatcherFactory factory, Invocation call) {
    boolean verbFirst = Value.asEnum(call.argument(0)).isPresent();
    Value text = call.argument(verbFirst ? 1 : 0);
    String verb = verbFirst ? Value.asEnum(call.argument(0)).orElse("") : "";
    Value whole = Value.asText(text).<Value>map(t -> Value.text(factory.base() + t)).orElse(text);
    return path(PathDialect.valueOf(factory.kind()), whole, verb, call.at());
  }

  private Optional<Value> onMatcher(Builders.Matcher matcher, Invocation call) {
    return switch (call.name()) {
      case "excluding", "excludingLinks" -> {
        RequestSpec excluded =
            call.name().equals("excludingLinks") ? fixed(dialects.actuatorBase()) : endpoints(call);
        yield Optional.of(
            new Builders.Matcher(
                new RequestSpec.Both(List.of(matcher.spec(), new RequestSpec.Not(excluded)))));
      }
      case "setCaseSensitive", "setServletPath", "setMethod" -> Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<RequestSpec> ant(Invocation call) {
    boolean sensitive =
        call.arguments().size() < 3 || Value.asBoolean(call.argument(2)).orElse(true);
    String verb = verb(call, 1);
    return Optional.of(
        path(
            PathDialect.ANT,
            new PathOptions(false, sensitive, false),
            call.argument(0),
            verb,
            call.at()));
  }

  private Optional<RequestSpec> regex(Invocation call) {
    return Optional.of(path(PathDialect.REGEX, call.argument(0), verb(call, 1), call.at()));
  }

  private static String verb(Invocation call, int index) {
    if (call.arguments().size() <= index) {
      return "";
    }
    Value value = call.argument(index);
    return Value.asEnum(value).or(() -> Value.asText(value)).orElse(Value.isNull(value) ? "" : "?");
  }

  private RequestSpec verbFirst(PathDialect dialect, Invocation call) {
    List<RequestSpec> all = specs(dialect, call);
    return all.size() == 1 ? all.get(0) : new RequestSpec.Either(all);
  }

  private RequestSpec endpoints(Invocation call) {
    List<RequestSpec> all = new ArrayList<>();
    for (Value each : call.spread()) {
      Optional<String> id =
          Value.asText(each)
              .or(
                  () ->
                      each instanceof Value.Plain plain
                          ? plain.constant().asClass().map(type -> endpointId(type.simpleName()))
                          : Optional.empty());
      all.add(
          id.map(text -> fixed(dialects.actuatorBase() + "/" + text + "/**"))
              .orElseGet(() -> undecided(each, call.at())));
    }
    return new RequestSpec.Either(all);
  }

  private static String endpointId(String simpleName) {
    return simpleName.replaceAll("(Web)?Endpoint$", "").toLowerCase(Locale.ROOT);
  }

  private RequestSpec fixed(String pattern) {
    return new RequestSpec.Path(new PathPattern(PathDialect.ANT, pattern), "", null);
  }

  private List<RequestSpec> all(Invocation call) {
    return call.spread().stream().map(value -> spec(value, "", call.at())).toList();
  }

  /** The matchers that the arguments of a builder method stand for; a verb may come first. */
  List<RequestSpec> specs(PathDialect dialect, Invocation call) {
    List<Value> arguments = new ArrayList<>(call.spread());
    String verb = "";
    if (!arguments.isEmpty() && isVerb(arguments.get(0))) {
      verb = Value.asEnum(arguments.remove(0)).orElse("");
    } else if (!arguments.isEmpty() && Value.isNull(arguments.get(0)) && arguments.size() > 1) {
      arguments.remove(0);
    }
    if (arguments.size() > 1 && arguments.get(0) instanceof Value.Unknown) {
      return arguments.stream()
          .skip(1)
          .map(each -> undecided(arguments.get(0), call.at()))
          .toList();
    }
    if (arguments.isEmpty() && !verb.isEmpty() && call.arguments().size() == 1) {
      return List.of(new RequestSpec.Path(new PathPattern(PathDialect.ANT, "/**"), verb, null));
    }
    List<RequestSpec> found = new ArrayList<>();
    for (Value argument : arguments) {
      found.add(
          argument instanceof Value.Text
              ? path(dialect, argument, verb, call.at())
              : spec(argument, verb, call.at()));
    }
    return found;
  }

  private static boolean isVerb(Value value) {
    return Value.asEnum(value).isPresent();
  }

  /** The matcher that a value stands for; what is not one is undecided. */
  RequestSpec spec(Value value, String verb, Evidence at) {
    if (value instanceof Builders.Matcher matcher) {
      return matcher.spec();
    }
    if (value instanceof Value.Text) {
      return path(dialects.requestMatchers(), value, verb, at);
    }
    return undecided(value, at);
  }

  private static RequestSpec undecided(Value value, Evidence at) {
    String subject =
        value instanceof Value.Unknown unknown
            ? unknown.why()
            : value instanceof Value.Instance instance
                ? instance.type().id().simpleName()
                : "a matcher given as code at " + at.span().place();
    return new RequestSpec.Undecided(
        OpenQuestion.about(
            "matcher", subject, "Which requests does the matcher stand for: " + subject + "?", at));
  }

  private RequestSpec path(PathDialect dialect, Value text, String verb, Evidence at) {
    PathOptions options = dialect == PathDialect.MVC ? dialects.mapping() : PathOptions.exact();
    return path(dialect, options, text, verb, at);
  }

  private static RequestSpec path(
      PathDialect dialect, PathOptions options, Value text, String verb, Evidence at) {
    Optional<String> pattern = Value.asText(text);
    if (pattern.isEmpty() || verb.equals("?")) {
      return undecided(text, at);
    }
    @Nullable Evidence origin = ((Value.Text) text).origin().orElse(null);
    return new RequestSpec.Path(new PathPattern(dialect, pattern.get(), options), verb, origin);
  }
}
