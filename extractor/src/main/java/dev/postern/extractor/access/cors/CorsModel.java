package dev.postern.extractor.access.cors;

import dev.postern.extractor.access.eval.Invocation;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.code.CallKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Spring's builders of CORS policies: {@code CorsRegistry} and {@code CorsConfiguration}. */
final class CorsModel implements LibraryModel {

  /** {@code CorsRegistry}. */
  record Registry() implements Value.Domain {}

  /** {@code UrlBasedCorsConfigurationSource}. */
  record Source() implements Value.Domain {}

  private static final Set<String> ORIGINS =
      Set.of("allowedOrigins", "setAllowedOrigins", "addAllowedOrigin");
  private static final Set<String> PATTERNS =
      Set.of("allowedOriginPatterns", "setAllowedOriginPatterns", "addAllowedOriginPattern");
  private static final Set<String> CREDENTIALS = Set.of("allowCredentials", "setAllowCredentials");

  private final boolean usually;
  private final List<Policy> made = new ArrayList<>();

  /**
   * @param usually whether registrations allow credentials unless told otherwise, as before 5.0
   */
  CorsModel(boolean usually) {
    this.usually = usually;
  }

  /** The policies that the code made, in order. */
  List<Policy> made() {
    return made;
  }

  @Override
  public Optional<Value> call(Invocation call) {
    if (call.kind() == CallKind.CONSTRUCTOR) {
      return switch (call.owner()) {
        case "CorsConfiguration" -> Optional.of(policy(false, call));
        case "UrlBasedCorsConfigurationSource" -> Optional.of(new Source());
        default -> Optional.empty();
      };
    }
    Value receiver = call.receiver().orElse(Value.nothing());
    if (receiver instanceof Registry && call.name().equals("addMapping")) {
      Policy policy = policy(usually, call);
      policy.origin("*");
      Value.asText(call.argument(0)).ifPresentOrElse(policy::path, policy::lose);
      return Optional.of(policy);
    }
    if (receiver instanceof Source source) {
      return Optional.of(onSource(source, call));
    }
    return receiver instanceof Policy policy ? Optional.of(on(policy, call)) : Optional.empty();
  }

  private Policy policy(boolean credentials, Invocation call) {
    Policy policy = new Policy(credentials, call.at());
    made.add(policy);
    return policy;
  }

  private static Value onSource(Source source, Invocation call) {
    if (call.name().equals("registerCorsConfiguration")
        && call.argument(1) instanceof Policy policy) {
      Value.asText(call.argument(0)).ifPresent(policy::path);
    }
    if (call.name().equals("setCorsConfigurations")
        && call.argument(0) instanceof Value.Mapping all) {
      for (Map.Entry<Value, Value> each : all.entries().entrySet()) {
        if (each.getValue() instanceof Policy policy) {
          Value.asText(each.getKey()).ifPresent(policy::path);
        }
      }
    }
    return source;
  }

  /** The setters replace what was there; those of a registration replace its default too. */
  private static Value on(Policy policy, Invocation call) {
    String name = call.name();
    if (ORIGINS.contains(name)) {
      if (!name.startsWith("add")) {
        policy.clearOrigins();
      }
      for (Value each : call.spread()) {
        Value.asText(each).ifPresentOrElse(policy::origin, policy::lose);
      }
    } else if (PATTERNS.contains(name)) {
      if (name.equals("allowedOriginPatterns")) {
        policy.clearOrigins();
      }
      for (Value each : call.spread()) {
        Value.asText(each).ifPresentOrElse(policy::pattern, policy::lose);
      }
    } else if (CREDENTIALS.contains(name)) {
      policy.credentials(Value.asBoolean(call.argument(0)));
    } else if (name.equals("applyPermitDefaultValues")) {
      policy.permitDefaults();
    }
    return policy;
  }
}
