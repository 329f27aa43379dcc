package dev.postern.extractor.access.rest;

import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.access.method.MethodGuard;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.AnnotationValue;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code @ServletSecurity} of servlets (Servlet specification 13.4): the constraint of the verb,
 * else the general one; roles, else what its semantic of empty roles says. A constraint of the
 * deployment descriptor for the same pattern replaces it ({@code
 * StandardContext#addServletSecurity} of Tomcat), and the container does not look at the classes of
 * servlets that were registered as objects, which is what Spring Boot does ({@code
 * ApplicationContext#addServlet}).
 */
final class ServletSecurityGuards {

  private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

  private final ProgramModel program;
  private final ProtectedApplication application;

  ServletSecurityGuards(ProgramModel program, ProtectedApplication application) {
    this.program = program;
    this.application = application;
  }

  /** The guard of a servlet. */
  List<MethodGuard> of(GuardedEndpoint endpoint) {
    if (!endpoint.fact().framework().equals("servlet")) {
      return List.of();
    }
    return program.lineage(endpoint.type()).stream()
        .map(TypeDecl::annotations)
        .flatMap(List::stream)
        .filter(use -> use.type().simpleName().equals("ServletSecurity"))
        .findFirst()
        .map(use -> List.of(guard(endpoint, use)))
        .orElse(List.of());
  }

  private MethodGuard guard(GuardedEndpoint endpoint, AnnotationUse use) {
    String verb = endpoint.fact().id().verb();
    List<String> verbs = verb.matches("|ANY|\\*") ? VERBS : List.of(verb.split("\\|", -1));
    Formula formula = Formula.any(verbs.stream().map(each -> formula(use, each)).toList());
    boolean described =
        application.constraints().stream()
            .anyMatch(each -> each.patterns().contains(endpoint.path()));
    String reason =
        described ? "DESCRIPTOR_REPLACES_IT" : application.isBoot() ? "REGISTERED_AS_OBJECT" : "";
    String detail =
        described
            ? "the deployment descriptor has a constraint for the same pattern"
            : application.isBoot() ? "the container is given an object and reads no class" : "";
    return new MethodGuard(
        endpoint.handler(),
        "ServletSecurity",
        Requirement.of(formula, String.join("|", verbs)),
        reason,
        detail,
        new Evidence(use.span(), "servlet-security", "@ServletSecurity"));
  }

  private static Formula formula(AnnotationUse security, String verb) {
    for (AnnotationUse each : nested(security, "httpMethodConstraints")) {
      if (each.string("value").map(verb::equals).orElse(false)) {
        return constraint(each, "emptyRoleSemantic");
      }
    }
    return nested(security, "value").stream()
        .findFirst()
        .map(each -> constraint(each, "value"))
        .orElseGet(Formula::anyone);
  }

  private static Formula constraint(AnnotationUse use, String empty) {
    List<String> roles = use.strings("rolesAllowed");
    if (!roles.isEmpty()) {
      return RestGuards.roles(roles);
    }
    return use.string(empty).map("DENY"::equals).orElse(false)
        ? Formula.nobody()
        : Formula.anyone();
  }

  private static List<AnnotationUse> nested(AnnotationUse use, String element) {
    Optional<AnnotationValue> value = use.value(element);
    List<AnnotationUse> found = new ArrayList<>();
    value.ifPresent(each -> collect(each, found));
    return found;
  }

  private static void collect(AnnotationValue value, List<AnnotationUse> found) {
    if (value instanceof AnnotationValue.Nested nested) {
      found.add(nested.annotation());
    } else if (value instanceof AnnotationValue.Array array) {
      array.elements().forEach(each -> collect(each, found));
    }
  }
}
