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

  /** An interceptor or filter with its patterns. */
  static final class Registration implements Value.Domain {
    private Value guard;
    private final Evidence evidence;
    private final List<Value> included = new ArrayList<>();
    private final List<Value> excluded = new ArrayList<>();
    private boolean enabled = true;

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

    List<Value> included() {
      return included;
    }

    List<Value> excluded() {
      return excluded;
    }
  }

  private static final Set<String> INCLUDE =
      Set.of("addPathPatterns", "addUrlPatterns", "setUrlPatterns");

  @Override
  public Optional<Value> call(Invocation call) {
    if (call.kind() == CallKind.CONSTRUCTOR && call.owner().equals("FilterRegistrationBean")) {
      Value filter = call.arguments().isEmpty() ? Value.nothing() : call.argument(0);
      return Optional.of(new Registration(filter, call.at()));
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
      } else if (call.name().equals("setFilter")) {
        registration.guard = call.argument(0);
      }
      return Optional.of(registration);
    }
    return Optional.empty();
  }
}
