package dev.postern.extractor.access.rest;

import dev.postern.extractor.access.application.Annotations;
import dev.postern.extractor.access.application.ConfigurationView;
import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.access.method.MethodGuard;
import dev.postern.extractor.access.path.Truth;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.AnnotationValue;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Security annotations of JAX-RS resources, Quarkus and Micronaut: the closest one counts, at the
 * method before the class.
 */
final class RestGuards {

  private static final Map<String, String> RULES =
      Map.of(
          "IS_ANONYMOUS", "isAnonymous()",
          "IS_AUTHENTICATED", "isAuthenticated()",
          "DENY_ALL", "denyAll()");

  private final Annotations annotations;
  private final RestSwitches switches;
  private final ConfigurationView configuration;
  private final AnnotationPlaces places;

  RestGuards(ProgramModel program, RestSwitches switches, ConfigurationView configuration) {
    this.annotations = new Annotations(program);
    this.switches = switches;
    this.configuration = configuration;
    this.places = new AnnotationPlaces(program, annotations, switches);
  }

  /** The guards of an endpoint: those that do not take effect, and the one that does. */
  List<MethodGuard> of(GuardedEndpoint endpoint) {
    List<MethodGuard> guards = new ArrayList<>();
    for (AnnotationPlaces.Placed each : places.of(endpoint)) {
      MethodGuard guard = guard(endpoint, each.found());
      switch (each.counts()) {
        case YES -> {
          guards.add(guard);
          return guards;
        }
        case NO ->
            guards.add(
                new MethodGuard(
                    guard.method(),
                    guard.annotation(),
                    guard.requirement(),
                    each.reason(),
                    each.detail(),
                    guard.evidence()));
        case UNKNOWN -> {
          guards.add(whetherRead(endpoint, guard));
          return guards;
        }
      }
    }
    if (switches.isQuarkus()) {
      guards.addAll(unannotated(endpoint));
    }
    return guards;
  }

  private static MethodGuard whetherRead(GuardedEndpoint endpoint, MethodGuard guard) {
    String where = endpoint.type().id().simpleName();
    OpenQuestion question =
        OpenQuestion.about(
            "inherited-annotation",
            where,
            "Does the server enforce annotations that " + where + " inherits?",
            guard.evidence());
    return new MethodGuard(
        guard.method(),
        guard.annotation(),
        Requirement.open(question, guard.requirement().expression()),
        guard.inertReason(),
        guard.inertDetail(),
        guard.evidence());
  }

  /** Whether an annotation decides the endpoint. */
  boolean annotated(GuardedEndpoint endpoint) {
    return !places.of(endpoint).isEmpty();
  }

  private MethodGuard guard(GuardedEndpoint endpoint, Annotations.Found found) {
    AnnotationUse use = found.use();
    String name = found.written().type().simpleName();
    Evidence at = new Evidence(found.written().span(), "method-annotation", "@" + name);
    String text = "(" + String.join(", ", use.strings("value")) + ")";
    Requirement requirement = Requirement.of(formula(use), text);
    if (switches.roles() == Truth.UNKNOWN) {
      OpenQuestion question =
          OpenQuestion.about(
              "annotations",
              "roles allowed",
              "Does the server enforce @RolesAllowed? Nothing in the code switches it on.",
              at);
      return new MethodGuard(
          endpoint.handler(), name, Requirement.open(question, text), "", "", at);
    }
    if (isOpen(use)) {
      OpenQuestion question =
          OpenQuestion.about(
              "authority",
              found.written().span().place(),
              "Which authority does @" + name + " name? It is not constant.",
              at);
      return new MethodGuard(
          endpoint.handler(), name, Requirement.open(question, text), "", "", at);
    }
    boolean on = switches.roles() == Truth.YES;
    return new MethodGuard(
        endpoint.handler(),
        name,
        requirement,
        on ? "" : "ROLES_ALLOWED_OFF",
        on ? "" : "nothing registers the feature that enforces it",
        at);
  }

  private static Formula formula(AnnotationUse use) {
    List<String> values = use.strings("value");
    return switch (use.type().simpleName()) {
      case "PermitAll" -> Formula.anyone();
      case "DenyAll" -> Formula.nobody();
      case "RolesAllowed" -> roles(values);
      case "PermissionsAllowed" -> {
        List<Formula> all = values.stream().<Formula>map(Formula.Permission::new).toList();
        boolean every = use.string("inclusive").map("true"::equals).orElse(false);
        yield all.isEmpty() ? Formula.authenticated() : every ? Formula.all(all) : Formula.any(all);
      }
      case "Secured" -> secured(constants(use));
      default -> Formula.authenticated();
    };
  }

  /** The values, with the constants of Micronaut's own rules known by their names. */
  private static List<String> constants(AnnotationUse use) {
    List<String> all = new ArrayList<>(use.strings("value"));
    use.value("value").ifPresent(value -> named(value, all));
    return all;
  }

  private static void named(AnnotationValue value, List<String> all) {
    if (value instanceof AnnotationValue.Array array) {
      array.elements().forEach(each -> named(each, all));
    } else if (value instanceof AnnotationValue.Unknown unknown) {
      String name = unknown.text().substring(unknown.text().lastIndexOf('.') + 1).strip();
      RULES.entrySet().stream()
          .filter(rule -> rule.getKey().equals(name))
          .forEach(rule -> all.add(rule.getValue()));
    }
  }

  /** Whether some value is neither constant nor one of Micronaut's own rules. */
  private static boolean isOpen(AnnotationUse use) {
    return use.hasUnknown("value") && constants(use).isEmpty();
  }

  /** No role at all lets nobody pass ({@code RolesAllowedRequestFilter#filter} of Jersey). */
  static Formula roles(List<String> values) {
    if (values.contains("**") || values.contains("*")) {
      return Formula.authenticated();
    }
    return Formula.any(values.stream().<Formula>map(Formula.Role::new).toList());
  }

  /** Values of Micronaut's {@code @Secured} and of its interception map. */
  static Formula secured(List<String> values) {
    List<Formula> any = new ArrayList<>();
    for (String value : values) {
      any.add(
          switch (value) {
            case "isAnonymous()" -> Formula.anyone();
            case "isAuthenticated()" -> Formula.authenticated();
            case "denyAll()" -> Formula.nobody();
            default -> new Formula.Role(value);
          });
    }
    return any.isEmpty() ? Formula.authenticated() : Formula.any(any);
  }

  /** What Quarkus's configuration says about endpoints without an annotation. */
  private List<MethodGuard> unannotated(GuardedEndpoint endpoint) {
    String deny = "quarkus.security.jaxrs.deny-unannotated-endpoints";
    String roles = "quarkus.security.jaxrs.default-roles-allowed";
    String members = "quarkus.security.deny-unannotated-members";
    if (configuration.list(roles).stream().anyMatch(role -> !role.isEmpty())) {
      return List.of(configured(endpoint, roles, roles(configuration.list(roles))));
    }
    if (isTrue(deny)) {
      return List.of(configured(endpoint, deny, Formula.nobody()));
    }
    boolean others =
        endpoint.type().methods().stream()
            .anyMatch(
                method ->
                    annotations
                        .find(
                            method.annotations(),
                            method.id().type().module(),
                            AnnotationPlaces.NAMES)
                        .isPresent());
    return isTrue(members) && others
        ? List.of(configured(endpoint, members, Formula.nobody()))
        : List.of();
  }

  private boolean isTrue(String key) {
    return configuration.value(key).map("true"::equals).orElse(false);
  }

  private MethodGuard configured(GuardedEndpoint endpoint, String key, Formula formula) {
    Evidence at =
        configuration
            .place(key)
            .map(span -> new Evidence(span, "configuration", key))
            .orElseGet(() -> new Evidence(endpoint.handler().span(), "configuration", key));
    return new MethodGuard(endpoint.handler(), key, Requirement.of(formula, ""), "", "", at);
  }
}
