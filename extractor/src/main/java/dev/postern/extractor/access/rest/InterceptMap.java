package dev.postern.extractor.access.rest;

import dev.postern.extractor.access.application.ConfigurationView;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.chain.Chain;
import dev.postern.extractor.access.chain.Layer;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.access.chain.Rule;
import dev.postern.extractor.access.path.PathDialect;
import dev.postern.extractor.access.path.PathPattern;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Micronaut's {@code intercept-url-map}, in order; what neither it nor an annotation allows is
 * rejected.
 */
final class InterceptMap {

  private static final String KEY = "micronaut.security.intercept-url-map";
  private static final int MAX = 200;

  private final ConfigurationView configuration;
  private final Evidence at;

  InterceptMap(ProtectedApplication application, ConfigurationView configuration) {
    this.configuration = configuration;
    this.at = application.evidence();
  }

  Layer layer() {
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < MAX; i++) {
      String key = KEY + "[" + i + "]";
      Optional<String> pattern = configuration.value(key + ".pattern");
      if (pattern.isEmpty()) {
        break;
      }
      String verb = configuration.value(key + ".http-method").orElse("");
      List<String> access = configuration.list(key + ".access");
      rules.add(
          new Rule(
              new RequestSpec.Path(new PathPattern(PathDialect.ANT, pattern.get()), verb, null),
              Requirement.of(RestGuards.secured(access), String.join(", ", access)),
              configuration
                  .place(key + ".pattern")
                  .map(span -> new Evidence(span, "intercept-url-map", key))
                  .orElse(at)));
    }
    Rule otherwise =
        new Rule(
            new RequestSpec.Any(),
            Requirement.of(Formula.nobody(), "no security rule allows it: Micronaut rejects"),
            at);
    Chain chain =
        new Chain(
            "intercept-url-map",
            "micronaut",
            0,
            new RequestSpec.Any(),
            rules,
            otherwise,
            "",
            "OFF",
            "UNKNOWN",
            List.of(),
            false,
            at);
    return new Layer("micronaut", List.of(chain));
  }
}
