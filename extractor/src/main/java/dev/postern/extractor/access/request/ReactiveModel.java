package dev.postern.extractor.access.request;

import dev.postern.extractor.access.eval.Invocation;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.Stopped;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reactor's {@code Mono} as far as filters need it: one value, none, or an error. Whether a request
 * goes on is told by what the filter returns, because a pipeline that nobody returns never runs.
 * Calls of other models that refuse by an exception give an error instead, which later steps of the
 * pipeline may swallow.
 */
final class ReactiveModel implements LibraryModel {

  /** A pipeline with its value; null when it is empty. */
  private record Later(Optional<Value> value) implements Value {}

  /** A pipeline that ends with an error. */
  record Failed() implements Value {}

  private static final Set<String> SAME =
      Set.of(
          "contextWrite",
          "subscriberContext",
          "doOnNext",
          "doOnSuccess",
          "doOnError",
          "doFinally",
          "doOnEach",
          "doOnSubscribe",
          "doOnTerminate",
          "doAfterTerminate",
          "log",
          "cast",
          "cache",
          "publishOn",
          "subscribeOn",
          "timeout",
          "name",
          "tag",
          "metrics",
          "checkpoint",
          "onErrorMap",
          "as",
          "single",
          "singleOptional",
          "next",
          "retry");

  private final List<LibraryModel> others;
  private final Exchange exchange;

  /**
   * @param others the models that are asked after this one
   */
  ReactiveModel(Exchange exchange, List<LibraryModel> others) {
    this.exchange = exchange;
    this.others = List.copyOf(others);
  }

  @Override
  public Optional<Value> call(Invocation call) {
    Value receiver = call.receiver().orElse(Value.nothing());
    if (receiver instanceof Parts.Handing) {
      return Optional.of(new Parts.Gone());
    }
    if (isPipeline(call.callee().declaringType())) {
      return call.receiver().isPresent() ? pipelined(receiver, call) : source(call);
    }
    if (call.owner().equals("ReactiveSecurityContextHolder") && call.name().equals("getContext")) {
      boolean member = exchange.caller().isMember();
      return Optional.of(
          member
              ? new Later(Optional.of(new Identity("authentication")))
              : new Later(Optional.empty()));
    }
    if (call.owner().equals("ServerResponse") && call.receiver().isEmpty()) {
      return Optional.of(new Parts.Response());
    }
    return isPipeline(call.callee().returnType()) ? guarded(call) : Optional.empty();
  }

  private static boolean isPipeline(TypeRef type) {
    return type.simpleName().equals("Mono") || type.simpleName().equals("Flux");
  }

  private Optional<Value> guarded(Invocation call) {
    try {
      for (LibraryModel other : others) {
        Optional<Value> known = other.call(call);
        if (known.isPresent()) {
          return known;
        }
      }
      return Optional.empty();
    } catch (Stopped stopped) {
      if (stopped.reason() == Stopped.Cause.THROWN) {
        return Optional.of(new Failed());
      }
      throw stopped;
    }
  }

  private Optional<Value> source(Invocation call) {
    return switch (call.name()) {
      case "just" -> Optional.of(new Later(Optional.of(call.argument(0))));
      case "empty", "never" -> Optional.of(new Later(Optional.empty()));
      case "error" -> Optional.of(new Failed());
      case "justOrEmpty" ->
          call.argument(0) instanceof Value.Unknown
              ? Optional.empty()
              : Optional.of(
                  Value.isNull(call.argument(0))
                      ? new Later(Optional.empty())
                      : new Later(Optional.of(call.argument(0))));
      case "defer", "from" ->
          Optional.of(
              call.interpreter().callable(call.argument(0))
                  ? applied(call, List.of())
                  : call.argument(0));
      case "fromCallable", "fromSupplier" -> Optional.of(lifted(applied(call, List.of())));
      case "fromRunnable" -> {
        applied(call, List.of());
        yield Optional.of(new Later(Optional.empty()));
      }
      default -> Optional.empty();
    };
  }

  /** The result of the function given; what it throws is an error of the pipeline. */
  private static Value applied(Invocation call, List<Value> arguments) {
    try {
      return call.interpreter().apply(call.argument(0), arguments);
    } catch (Stopped stopped) {
      if (stopped.reason() == Stopped.Cause.THROWN) {
        return new Failed();
      }
      throw stopped;
    }
  }

  private static Value lifted(Value value) {
    boolean pipeline =
        value instanceof Later || value instanceof Failed || value instanceof Parts.Gone;
    return pipeline
        ? value
        : new Later(Value.isNull(value) ? Optional.empty() : Optional.of(value));
  }

  private Optional<Value> pipelined(Value receiver, Invocation call) {
    if (SAME.contains(call.name())) {
      return Optional.of(receiver);
    }
    if (receiver instanceof Parts.Gone || receiver instanceof Parts.Response) {
      return Optional.of(receiver);
    }
    if (receiver instanceof Failed) {
      return Optional.of(
          switch (call.name()) {
            case "onErrorResume" ->
                applied(
                    call.arguments().size() == 1 ? call : last(call),
                    List.of(new Value.Unknown("an error")));
            case "onErrorReturn" -> new Later(Optional.of(call.argument(0)));
            case "onErrorComplete", "onErrorContinue" -> new Later(Optional.empty());
            default -> receiver;
          });
    }
    if (receiver instanceof Value.Unknown) {
      return Optional.empty();
    }
    Later later = receiver instanceof Later known ? known : (Later) lifted(receiver);
    return Optional.of(
        later.value().isPresent() ? full(later.value().get(), later, call) : empty(call));
  }

  private static Invocation last(Invocation call) {
    return new Invocation(
        call.interpreter(),
        call.kind(),
        call.callee(),
        call.receiver().orElse(Value.nothing()),
        List.of(call.argument(call.arguments().size() - 1)),
        call.at());
  }

  private static Value full(Value value, Later self, Invocation call) {
    return switch (call.name()) {
      case "map", "handle", "mapNotNull" -> lifted(applied(call, List.of(value)));
      case "flatMap", "flatMapMany" -> {
        Value image = applied(call, List.of(value));
        yield image instanceof Value.Unknown || image instanceof Parts.Response
            ? image
            : lifted(image);
      }
      case "filter" -> {
        Value verdict = applied(call, List.of(value));
        boolean kept =
            Value.asBoolean(verdict)
                .orElseGet(
                    () ->
                        call.interpreter()
                            .choose(
                                "filter@" + call.at().span().place(),
                                "a value passes the filter",
                                verdict.isCallersChoice()));
        yield kept ? self : new Later(Optional.empty());
      }
      case "then", "thenReturn", "thenEmpty" ->
          call.arguments().isEmpty() ? new Later(Optional.empty()) : lifted(call.argument(0));
      case "block" -> value;
      case "switchIfEmpty", "defaultIfEmpty", "onErrorResume", "onErrorReturn", "onErrorComplete" ->
          self;
      default -> new Value.Unknown("what " + call.display() + " gives");
    };
  }

  private static Value empty(Invocation call) {
    return switch (call.name()) {
      case "switchIfEmpty" ->
          call.argument(0) instanceof Parts.Response || call.argument(0) instanceof Value.Unknown
              ? call.argument(0)
              : lifted(call.argument(0));
      case "defaultIfEmpty" -> new Later(Optional.of(call.argument(0)));
      case "then", "thenReturn", "thenEmpty" ->
          call.arguments().isEmpty() ? new Later(Optional.empty()) : lifted(call.argument(0));
      case "hasElement" -> new Later(Optional.of(Value.bool(false)));
      case "block" -> Value.nothing();
      default -> new Later(Optional.empty());
    };
  }

  /**
   * What becomes of a request whose filter returned that. An empty pipeline ends the exchange
   * without the handler.
   */
  static Outcome outcome(Value returned) {
    if (returned instanceof Parts.Gone) {
      return Outcome.PASSES;
    }
    if (returned instanceof Later later) {
      return later.value().map(ReactiveModel::outcome).orElse(Outcome.REFUSED);
    }
    return returned instanceof Parts.Response || returned instanceof Failed
        ? Outcome.REFUSED
        : Outcome.OPEN;
  }
}
