package dev.postern.extractor.access.request;

import dev.postern.extractor.access.chain.Languages;
import dev.postern.extractor.access.eval.Invocation;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.Stopped;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.access.path.Language;
import dev.postern.extractor.access.path.PathDialect;
import dev.postern.extractor.access.path.PathPattern;
import dev.postern.extractor.access.path.Truth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sa-Token's {@code SaRouter}: checks that run for the paths that match. */
final class RouteModel implements LibraryModel {

  /** A route under construction, and whether the request is still on it. */
  private static final class Staff implements Value {
    private boolean hit = true;
  }

  private static final Set<String> MATCHES = Set.of("match", "matchMethod");

  private final Exchange exchange;

  RouteModel(Exchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public Optional<Value> call(Invocation call) {
    Value receiver = call.receiver().orElse(Value.nothing());
    if (receiver instanceof Staff staff) {
      return Optional.of(on(staff, call));
    }
    boolean starts = call.receiver().isEmpty() && call.owner().equals("SaRouter");
    return starts ? Optional.of(on(new Staff(), call)) : Optional.empty();
  }

  private Value on(Staff staff, Invocation call) {
    switch (call.name()) {
      case "match", "matchMethod" -> {
        boolean excluding =
            call.arguments().size() == 3
                && call.argument(2) instanceof Value.Function
                && !(call.argument(1) instanceof Value.Function);
        staff.hit =
            staff.hit
                && (excluding
                    ? any(List.of(call.argument(0)), call) && !any(List.of(call.argument(1)), call)
                    : matches(call));
        runIfHit(staff, call);
      }
      case "notMatch", "notMatchMethod" -> staff.hit = staff.hit && !matches(call);
      case "check", "free" -> runIfHit(staff, call);
      case "stop", "back" -> {
        if (staff.hit) {
          throw new Stopped(Stopped.Cause.DONE, "the route ends here");
        }
      }
      case "isMatch" -> {
        return Value.bool(matches(call));
      }
      default -> {}
    }
    return staff;
  }

  /** A function in last place runs for requests that are still on the route. */
  private static void runIfHit(Staff staff, Invocation call) {
    List<Value> arguments = call.arguments();
    boolean function =
        !arguments.isEmpty() && arguments.get(arguments.size() - 1) instanceof Value.Function;
    if (!function || !staff.hit) {
      return;
    }
    call.interpreter().apply(arguments.get(arguments.size() - 1), List.of(staff));
  }

  private boolean matches(Invocation call) {
    boolean methods = call.name().endsWith("Method");
    List<Value> given =
        call.spread().stream().filter(each -> !(each instanceof Value.Function)).toList();
    boolean any = methods ? given.stream().anyMatch(this::verb) : any(given, call);
    return any || (given.isEmpty() && MATCHES.contains(call.name()));
  }

  private boolean any(List<Value> given, Invocation call) {
    boolean any = false;
    for (Value each : given) {
      for (Value one : each instanceof Value.Sequence list ? list.iterated() : List.of(each)) {
        any |= Value.asEnum(one).isPresent() ? verb(one) : path(one, call);
      }
    }
    return any;
  }

  private boolean verb(Value value) {
    String name = Value.asEnum(value).or(() -> Value.asText(value)).orElse("");
    return name.equalsIgnoreCase(exchange.route().verb()) || name.equals("ALL");
  }

  private boolean path(Value value, Invocation call) {
    Optional<Boolean> known = Value.asBoolean(value);
    if (known.isPresent()) {
      return known.get();
    }
    Optional<String> pattern = Value.asText(value);
    String site = "route@" + call.at().span().place() + value;
    if (pattern.isEmpty()) {
      return call.interpreter().choose(site, "a route's pattern matches", false);
    }
    Exchange.Route route = exchange.route();
    Languages languages = route.languages();
    Language wanted = languages.of(new PathPattern(PathDialect.PATH_PATTERN, pattern.get()));
    Truth some = wanted.overlaps(route.targets());
    Truth all = wanted.includes(route.targets());
    if (some == Truth.NO || all == Truth.YES) {
      return all == Truth.YES;
    }
    return call.interpreter().choose(site, "the path matches " + pattern.get(), some == Truth.YES);
  }
}
