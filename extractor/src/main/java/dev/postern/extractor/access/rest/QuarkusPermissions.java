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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Quarkus's {@code quarkus.http.auth.permission.*}: the most specific path decides, exact paths
 * before prefixes; among permissions of one path those that name the verb come first, then those
 * for all verbs; where only other verbs are named the request is denied. All policies that apply
 * must permit.
 */
final class QuarkusPermissions {

  private static final String PREFIX = "quarkus.http.auth.permission.";

  /** One permission. */
  private record Permission(String name, List<String> methods, String policy) {}

  private final ProtectedApplication application;
  private final ConfigurationView configuration;
  private final Evidence at;

  QuarkusPermissions(ProtectedApplication application, ConfigurationView configuration) {
    this.application = application;
    this.configuration = configuration;
    this.at =
        configuration
            .place(PREFIX)
            .map(span -> new Evidence(span, "http-permission", PREFIX))
            .orElse(application.evidence());
  }

  /** The layer of permissions; nothing when none is set. */
  Optional<Layer> layer() {
    Map<String, List<Permission>> byPath = new LinkedHashMap<>();
    for (String name : configuration.namesBelow("quarkus.http.auth.permission")) {
      String key = PREFIX + name;
      boolean off = configuration.value(key + ".enabled").map("false"::equals).orElse(false);
      if (!off) {
        Permission permission =
            new Permission(
                name,
                configuration.list(key + ".methods").stream()
                    .map(verb -> verb.toUpperCase(Locale.ROOT))
                    .toList(),
                configuration.value(key + ".policy").orElse(""));
        configuration
            .list(key + ".paths")
            .forEach(
                path ->
                    within(path.strip())
                        .ifPresent(
                            inside ->
                                byPath
                                    .computeIfAbsent(inside, any -> new ArrayList<>())
                                    .add(permission)));
      }
    }
    List<String> paths = new ArrayList<>(byPath.keySet());
    paths.sort(
        Comparator.comparing((String path) -> path.contains("*"))
            .thenComparing(path -> -path.length()));
    List<Rule> rules = new ArrayList<>();
    paths.forEach(path -> rules.addAll(rules(path, byPath.getOrDefault(path, List.of()))));
    if (rules.isEmpty()) {
      return Optional.empty();
    }
    Requirement otherwise = Requirement.of(Formula.anyone(), "no HTTP permission matches");
    return Optional.of(Layer.of("quarkus", "http-permissions", "", rules, otherwise, at));
  }

  /**
   * The path below the root path of the application: one that starts with a slash is written from
   * the root of the server, any other from the root path. Nothing for a path of the server that no
   * request to the application has.
   */
  private Optional<String> within(String path) {
    String root = application.contextPath();
    if (!path.startsWith("/")) {
      return Optional.of("/" + path);
    }
    if (root.isEmpty() || root.equals("/")) {
      return Optional.of(path);
    }
    if (path.equals(root) || path.equals(root + "*") || path.equals(root + "/*")) {
      return Optional.of(path.endsWith("*") ? "/*" : "/");
    }
    if (path.startsWith(root + "/")) {
      return Optional.of(path.substring(root.length()));
    }
    String prefix = path.endsWith("*") ? path.substring(0, path.length() - 1) : path + "/";
    return path.endsWith("*") && (root + "/").startsWith(prefix)
        ? Optional.of("/*")
        : Optional.empty();
  }

  private List<Rule> rules(String path, List<Permission> permissions) {
    List<Rule> rules = new ArrayList<>();
    List<String> verbs =
        permissions.stream().flatMap(each -> each.methods().stream()).distinct().toList();
    for (String verb : verbs) {
      rules.add(
          rule(
              path,
              verb,
              permissions.stream().filter(each -> each.methods().contains(verb)).toList()));
    }
    List<Permission> all = permissions.stream().filter(each -> each.methods().isEmpty()).toList();
    rules.add(
        all.isEmpty()
            ? new Rule(
                spec(path, ""),
                Requirement.of(Formula.nobody(), "only other verbs are permitted"),
                at)
            : rule(path, "", all));
    return rules;
  }

  private Rule rule(String path, String verb, List<Permission> permissions) {
    List<Requirement> parts = permissions.stream().map(each -> policy(each.policy())).toList();
    List<OpenQuestion> questions = new ArrayList<>();
    parts.forEach(part -> questions.addAll(part.questions()));
    Requirement requirement =
        new Requirement(
            Formula.all(parts.stream().map(Requirement::formula).toList()),
            String.join(" and ", permissions.stream().map(Permission::policy).toList()),
            dev.postern.extractor.model.access.ObjectCheck.ABSENT,
            questions);
    Evidence from =
        configuration
            .place(PREFIX + permissions.get(0).name() + ".policy")
            .map(span -> new Evidence(span, "http-permission", path))
            .orElse(at);
    return new Rule(spec(path, verb), requirement, from);
  }

  private static RequestSpec spec(String path, String verb) {
    return new RequestSpec.Path(new PathPattern(PathDialect.QUARKUS, path), verb, null);
  }

  private Requirement policy(String name) {
    return switch (name) {
      case "permit" -> Requirement.of(Formula.anyone(), name);
      case "deny" -> Requirement.of(Formula.nobody(), name);
      case "authenticated" -> Requirement.of(Formula.authenticated(), name);
      default -> named(name);
    };
  }

  private Requirement named(String name) {
    String key = "quarkus.http.auth.policy." + name + ".roles-allowed";
    List<String> roles = configuration.list(key);
    if (roles.isEmpty()) {
      return Requirement.open(
          OpenQuestion.about(
              "policy",
              name,
              "Whom does the HTTP policy '" + name + "' let pass? It is not in the configuration.",
              at),
          name);
    }
    return Requirement.of(
        roles.contains("**")
            ? Formula.authenticated()
            : Formula.any(roles.stream().<Formula>map(Formula.Role::new).toList()),
        name);
  }
}
