package dev.postern.extractor.access.cors;

import dev.postern.extractor.access.application.ConfigurationView;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.fact.GuardFact;
import dev.postern.extractor.model.id.GuardId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * CORS policies that properties set: Quarkus (where no origins, or {@code *} with credentials, let
 * every origin in; credentials are allowed by default for named origins) and the routes of Spring
 * Cloud Gateway.
 */
final class OriginProperties {

  private final ProtectedApplication application;
  private final ConfigurationView configuration;

  OriginProperties(ProtectedApplication application) {
    this.application = application;
    this.configuration = application.configuration();
  }

  List<GuardFact.CorsPolicy> policies() {
    List<GuardFact.CorsPolicy> found = new ArrayList<>();
    if (application.framework().equals("quarkus")) {
      quarkus().ifPresent(found::add);
    }
    for (String root :
        List.of(
            "spring.cloud.gateway.globalcors.cors-configurations",
            "spring.cloud.gateway.globalcors.corsConfigurations",
            "spring.cloud.gateway.server.webflux.globalcors.cors-configurations")) {
      for (String name : configuration.namesBelow(root)) {
        found.add(gateway(root + "." + name, name.replaceAll("^\\[|]$", "")));
      }
    }
    return found;
  }

  private Optional<GuardFact.CorsPolicy> quarkus() {
    String key = "quarkus.http.cors";
    boolean on =
        isTrue(key).orElse(false)
            || isTrue(key + ".enabled").orElse(false)
            || isTrue(key + ".~").orElse(false);
    if (!on) {
      return Optional.empty();
    }
    List<String> origins = configuration.list(key + ".origins");
    boolean any = origins.isEmpty() || origins.contains("*");
    boolean pattern = origins.stream().anyMatch(each -> each.matches("/\\^?\\.\\*\\$?/"));
    boolean credentials =
        isTrue(key + ".access-control-allow-credentials").orElse(!any && !pattern);
    return Optional.of(
        policy(
            key,
            List.of(),
            origins,
            (any && credentials) || pattern,
            any,
            Optional.of(credentials)));
  }

  private GuardFact.CorsPolicy gateway(String key, String path) {
    List<String> origins = new ArrayList<>(either(key, "allowedOrigins", "allowed-origins"));
    List<String> patterns = either(key, "allowedOriginPatterns", "allowed-origin-patterns");
    boolean any = origins.contains("*");
    origins.addAll(patterns);
    Optional<Boolean> credentials =
        isTrue(key + ".allowCredentials").or(() -> isTrue(key + ".allow-credentials"));
    return policy(
        key, List.of(path), origins, patterns.contains("*"), any, credentials.or(() -> no()));
  }

  private static Optional<Boolean> no() {
    return Optional.of(false);
  }

  private List<String> either(String key, String one, String other) {
    List<String> found = configuration.list(key + "." + one);
    return found.isEmpty() ? configuration.list(key + "." + other) : found;
  }

  private Optional<Boolean> isTrue(String key) {
    return configuration
        .value(key)
        .filter(text -> text.equals("true") || text.equals("false"))
        .map("true"::equals);
  }

  private GuardFact.CorsPolicy policy(
      String key,
      List<String> paths,
      List<String> origins,
      boolean reflected,
      boolean any,
      Optional<Boolean> credentials) {
    return new GuardFact.CorsPolicy(
        new GuardId(application.id(), key),
        "PROPERTIES",
        paths,
        List.copyOf(new TreeSet<>(origins)),
        reflected ? "REFLECTED" : any ? "ANY" : "LIST",
        credentials.map(CorsReader::allowed).orElse("UNKNOWN"),
        configuration
            .place(key)
            .map(span -> new Evidence(span, "cors-properties", key))
            .orElseGet(() -> new Evidence(application.evidence().span(), "cors-properties", key)));
  }
}
