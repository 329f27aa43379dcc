package dev.postern.extractor.access.filter;

import dev.postern.extractor.access.eval.Invocation;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.code.CallKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Registration of interceptors and servlet filters, as configuration code writes it. */
final class InterceptorModel implements LibraryModel {

  /** {@code InterceptorRegistry}. */
  static final class Registry implements Value.Domain {
    private final List<Registration> registrations = new ArrayList<>();

    List<Registration> registrations() {
      return registrations;
    }
  }

  /** Sa-Token's interceptor with the function that checks; null when it only reads annotations. */
  record Routes(Value function) implements Value {}

  /**
   * Sa-Token's filter: what it checks for the paths it includes but not for those it excludes, and
   * what it checks for all before ({@code SaServletFilter#doFilter}).
   */
  static final class RouteFilter implements Value.Domain {
    private final Evidence evidence;
    private final List<Value> included = new ArrayList<>();
    private final List<Value> excluded = new ArrayList<>();
    private Value check = Value.nothing();
    private Value first = Value.nothing();

    RouteFilter(Evidence evidence) {
      this.evidence = evidence;
    }

    Evidence evidence() {
      return evidence;
    }

    List<Value> included() {
      return included;
    }

    List<Value> excluded() {
      return excluded;
    }

    /** What it checks on its paths; null when nothing. */
    Value check() {
      return check;
    }

    /** What it checks on all paths; null when nothing. */
    Value first() {
      return first;
    }
  }

  /** An interceptor or filter with its patterns. */
  static final class Registration implements Value.Domain {
    private Value guard;
    private final Evidence evidence;
    private final List<Value> included = new ArrayList<>();
    private final List<Value> excluded = new ArrayList<>();
    private boolean enabled = true;
    private boolean certain = true;

    Registration(Value guard, Evidence evidence) {
      this.guard = guard;
      this.evidence = evidence;
    }

    Value guard() {
      return guard;
    }

    Evidence evidence() {
      return evidence;
    }

    boolean isEnabled() {
      return enabled;
    }

    /** Whether all that was said about it is understood. */
    boolean isCertain() {
      return certain;
    }

    List<Value> included() {
      return included;
    }

    List<Value> excluded() {
      return excluded;
    }
  }

  private static Value on(RouteFilter filter, Invocation call) {
    switch (call.name()) {
      case "addInclude", "setIncludeList" -> filter.included.addAll(call.spread());
      case "addExclude", "setExcludeList" -> filter.excluded.addAll(call.spread());
      case "setAuth" -> filter.check = call.argument(0);
      case "setBeforeAuth" -> filter.first = call.argument(0);
      default -> {}
    }
    return filter;
  }

  /** {@code new MappedInterceptor(include, exclude, interceptor)}, with or without exclusions. */
  private static Registration mapped(Invocation call) {
    int last = call.arguments().size() - 1;
    Registration made = new Registration(call.argument(last), call.at());
    if (last >= 1) {
      made.included.addAll(elements(call.argument(0)));
    }
    if (last >= 2) {
      made.excluded.addAll(elements(call.argument(1)));
    }
    return made;
  }

  private static List<Value> elements(Value value) {
    if (Value.isNull(value)) {
      return List.of();
    }
    return value instanceof Value.Sequence list ? list.iterated() : List.of(value);
  }

  /** A filter that is not called for requests from outside guards none of them. */
  private static void dispatched(Registration registration, Invocation call) {
    List<String> types =
        call.spread().stream().flatMap(each -> Value.asEnum(each).stream()).toList();
    registration.certain &= types.size() == call.spread().size();
    registration.enabled &= types.isEmpty() || types.contains("REQUEST");
  }

  private static final Set<String> NARROWS =
      Set.of(
          "pathMatcher",
          "setServletNames",
          "addServletNames",
          "setServletRegistrationBeans",
          "addServletRegistrationBeans");
  private static final Set<String> INCLUDE =
      Set.of("addPathPatterns", "addUrlPatterns", "setUrlPatterns");

  @Override
  public Optional<Value> call(Invocation call) {
    if (call.kind() == CallKind.CONSTRUCTOR && call.owner().equals("FilterRegistrationBean")) {
      Value filter = call.arguments().isEmpty() ? Value.nothing() : call.argument(0);
      return Optional.of(new Registration(filter, call.at()));
    }
    if (call.kind() == CallKind.CONSTRUCTOR && call.owner().equals("MappedInterceptor")) {
      return Optional.of(mapped(call));
    }
    if (call.kind() == CallKind.CONSTRUCTOR && call.owner().matches("Sa(Servlet|Reactor)Filter")) {
      return Optional.of(new RouteFilter(call.at()));
    }
    if (call.receiver().orElse(Value.nothing()) instanceof RouteFilter filter) {
      return Optional.of(on(filter, call));
    }
    if (call.kind() == CallKind.CONSTRUCTOR && call.owner().matches("Sa(Route)?Interceptor")) {
      return Optional.of(
          new Routes(call.arguments().isEmpty() ? Value.nothing() : call.argument(0)));
    }
    Value receiver = call.receiver().orElse(Value.nothing());
    if (receiver instanceof Routes routes) {
      if (call.name().equals("setAuth")) {
        return Optional.of(new Routes(call.argument(0)));
      }
      return Optional.of(routes);
    }
    if (receiver instanceof Registry registry) {
      if (call.name().equals("addInterceptor") || call.name().equals("addWebRequestInterceptor")) {
        Registration registration = new Registration(call.argument(0), call.at());
        registry.registrations().add(registration);
        return Optional.of(registration);
      }
      return Optional.of(registry);
    }
    if (receiver instanceof Registration registration) {
      if (INCLUDE.contains(call.name())) {
        registration.included().addAll(call.spread());
      } else if (call.name().equals("excludePathPatterns")) {
        registration.excluded().addAll(call.spread());
      } else if (call.name().equals("setEnabled")) {
        registration.enabled = Value.asBoolean(call.argument(0)).orElse(true);
        registration.certain &= Value.asBoolean(call.argument(0)).isPresent();
      } else if (call.name().equals("setFilter")) {
        registration.guard = call.argument(0);
      } else if (call.name().equals("setDispatcherTypes")) {
        dispatched(registration, call);
      } else if (NARROWS.contains(call.name())) {
        registration.certain = false;
      }
      return Optional.of(registration);
    }
    return Optional.empty();
  }
}
