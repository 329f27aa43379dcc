package dev.postern.extractor.access.rest;

import dev.postern.extractor.access.application.ConfigurationView;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.chain.Layer;
import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.access.chain.Rule;
import dev.postern.extractor.access.path.PathDialect;
import dev.postern.extractor.access.path.PathPattern;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.decl.TypeDecl;
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
  private final Optional<TypeDecl> ownRule;

  /**
   * @param ownRule a rule of the application's own, whose code is not decided
   */
  InterceptMap(
      ProtectedApplication application,
      ConfigurationView configuration,
      Optional<TypeDecl> ownRule) {
    this.configuration = configuration;
    this.at = application.evidence();
    this.ownRule = ownRule;
  }

  private static Requirement unknown(TypeDecl rule) {
    String name = rule.id().simpleName();
    return Requirement.open(
        OpenQuestion.about(
            "security-rule",
            name,
            "Which requests does the security rule " + name + " allow, and for whom?",
            new Evidence(rule.span(), "security-rule", name)),
        name);
  }

  /** The layer before endpoints that only the map decides. */
  Layer layer() {
    return layer(Requirement.of(Formula.nobody(), "no security rule allows it: Micronaut rejects"));
  }

  /**
   * The layer.
   *
   * @param last what holds where neither the map nor a rule of the application's own says anything
   */
  Layer layer(Requirement last) {
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
              new RequestSpec.Path(
                  new PathPattern(PathDialect.MICRONAUT, pattern.get()), verb, null),
              Requirement.of(RestGuards.secured(access), String.join(", ", access)),
              configuration
                  .place(key + ".pattern")
                  .map(span -> new Evidence(span, "intercept-url-map", key))
                  .orElse(at)));
    }
    Requirement otherwise = ownRule.map(InterceptMap::unknown).orElse(last);
    return Layer.of("micronaut", "intercept-url-map", "", rules, otherwise, at);
  }
}
