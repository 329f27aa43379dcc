package dev.postern.extractor.access.rest;

import dev.postern.extractor.access.application.ConfigurationView;
import dev.postern.extractor.access.application.ProtectedApplication;
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
 * Keycloak's policy enforcer in Quarkus: every path needs a signed-in caller whom the server grants
 * the resource, except those whose enforcement is disabled.
 */
final class PolicyEnforcer {

  private static final String KEY = "quarkus.keycloak.policy-enforcer";

  private final ConfigurationView configuration;
  private final Evidence at;

  PolicyEnforcer(ProtectedApplication application, ConfigurationView configuration) {
    this.configuration = configuration;
    this.at =
        configuration
            .place(KEY + ".enable")
            .map(span -> new Evidence(span, "policy-enforcer", KEY))
            .orElse(application.evidence());
  }

  Optional<Layer> layer() {
    if (!configuration.value(KEY + ".enable").map("true"::equals).orElse(false)) {
      return Optional.empty();
    }
    List<Rule> rules = new ArrayList<>();
    for (String name : configuration.namesBelow(KEY + ".paths")) {
      String key = KEY + ".paths." + name;
      boolean disabled =
          configuration
              .value(key + ".enforcement-mode")
              .map(mode -> mode.equalsIgnoreCase("DISABLED"))
              .orElse(false);
      List<String> paths = new ArrayList<>(configuration.list(key + ".paths"));
      paths.addAll(configuration.list(key + ".path"));
      for (String path : paths) {
        Formula formula = disabled ? Formula.anyone() : Formula.authenticated();
        String pattern = path.replaceAll("/\\*$", "/**");
        rules.add(
            new Rule(
                new RequestSpec.Path(new PathPattern(PathDialect.ANT, pattern), "", null),
                Requirement.of(formula, disabled ? "enforcement disabled" : "enforced"),
                at));
      }
    }
    return Optional.of(
        Layer.of(
            "keycloak",
            "policy-enforcer",
            "",
            rules,
            Requirement.of(Formula.authenticated(), "the policy enforcer is on"),
            at));
  }
}
