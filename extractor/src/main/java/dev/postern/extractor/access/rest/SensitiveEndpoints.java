package dev.postern.extractor.access.rest;

import dev.postern.extractor.access.application.ConfigurationView;
import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.decl.AnnotationUse;
import java.util.Locale;
import java.util.Optional;

/**
 * Micronaut's rule for management endpoints, asked after the URL map: one that is not sensitive is
 * open, a sensitive one asks for a login (and answers nobody from version 4 on unless the rule is
 * replaced). The configuration comes before the annotation.
 */
final class SensitiveEndpoints {

  private static final String PACKAGE = "io.micronaut.management.endpoint.annotation.";

  private final ConfigurationView configuration;

  SensitiveEndpoints(ConfigurationView configuration) {
    this.configuration = configuration;
  }

  /** What the rule asks at an endpoint; nothing when it is no management endpoint. */
  Optional<Requirement> requirement(GuardedEndpoint endpoint) {
    return endpoint.type().annotation(PACKAGE + "Endpoint").map(use -> requirement(endpoint, use));
  }

  private Requirement requirement(GuardedEndpoint endpoint, AnnotationUse use) {
    boolean sensitive =
        endpoint
            .handler()
            .annotation(PACKAGE + "Sensitive")
            .map(this::atMethod)
            .orElseGet(() -> atClass(endpoint, use));
    return sensitive
        ? Requirement.of(Formula.authenticated(), "a sensitive management endpoint")
        : Requirement.of(Formula.anyone(), "a management endpoint that is not sensitive");
  }

  /** A property that the annotation names is not looked up: it is taken as not sensitive. */
  private boolean atMethod(AnnotationUse sensitive) {
    return sensitive.value("property").isEmpty() && !sensitive.strings("value").contains("false");
  }

  private boolean atClass(GuardedEndpoint endpoint, AnnotationUse use) {
    String id =
        use.string("id")
            .or(() -> use.string("value"))
            .orElse(endpoint.type().id().simpleName().toLowerCase(Locale.ROOT));
    return configuration
        .value("endpoints." + id + ".sensitive")
        .or(() -> configuration.value("endpoints.all.sensitive"))
        .map("true"::equals)
        .orElseGet(() -> !use.strings("defaultSensitive").contains("false"));
  }
}
