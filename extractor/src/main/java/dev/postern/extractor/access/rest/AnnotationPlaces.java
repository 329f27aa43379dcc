package dev.postern.extractor.access.rest;

import dev.postern.extractor.access.application.Annotations;
import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.path.Truth;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.ParameterDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where servers look for security annotations of a resource method, nearest first.
 *
 * <ul>
 *   <li>Jersey reads the method, together with the one it overrides when only that one has
 *       annotations of JAX-RS ({@code AnnotatedMethod#findAnnotatedMethod}), then
 *       {@code @RolesAllowed} of the resource class itself; there it knows no {@code @DenyAll}
 *       ({@code RolesAllowedDynamicFeature#configure}).
 *   <li>RESTEasy reads the method and the resource class ({@code
 *       RoleBasedSecurityFeature#configure}).
 *   <li>CXF's interceptor knows {@code @RolesAllowed} only, supertypes included.
 *   <li>Quarkus reads the method and the class that declares it; what is inherited otherwise is not
 *       certain.
 * </ul>
 */
final class AnnotationPlaces {

  static final Set<String> NAMES =
      Set.of(
          "jakarta.annotation.security.RolesAllowed",
          "javax.annotation.security.RolesAllowed",
          "jakarta.annotation.security.PermitAll",
          "javax.annotation.security.PermitAll",
          "jakarta.annotation.security.DenyAll",
          "javax.annotation.security.DenyAll",
          "io.quarkus.security.Authenticated",
          "io.quarkus.security.PermissionsAllowed",
          "io.micronaut.security.annotation.Secured");

  /** Where several stand at one method, denial comes first and permission last. */
  private static final List<Set<String>> ORDER =
      List.of(
          Set.of("jakarta.annotation.security.DenyAll", "javax.annotation.security.DenyAll"),
          NAMES);

  private static final Pattern RESOURCE =
      Pattern.compile(
          "GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS|Path|Produces|Consumes|Context|Encoded"
              + "|DefaultValue|MatrixParam|QueryParam|CookieParam|HeaderParam|PathParam|FormParam");

  /**
   * An annotation at a place.
   *
   * @param counts whether the server looks there
   * @param reason why not, as a constant name and in words
   */
  record Placed(Annotations.Found found, Truth counts, String reason, String detail) {}

  private enum Place {
    METHOD,
    OVERRIDDEN,
    CLASS,
    SUPERTYPE
  }

  private final ProgramModel program;
  private final Annotations annotations;
  private final RestSwitches switches;

  AnnotationPlaces(ProgramModel program, Annotations annotations, RestSwitches switches) {
    this.program = program;
    this.annotations = annotations;
    this.switches = switches;
  }

  /** The annotations that bear on an endpoint or look as if they did. */
  List<Placed> of(GuardedEndpoint endpoint) {
    List<Placed> found = new ArrayList<>();
    MethodDecl handler = endpoint.handler();
    find(handler).ifPresent(each -> found.add(placed(each, Place.METHOD, endpoint)));
    for (MethodDecl each : program.overridden(handler)) {
      find(each).ifPresent(use -> found.add(placed(use, Place.OVERRIDDEN, endpoint)));
    }
    for (TypeDecl type : program.lineage(endpoint.type())) {
      boolean own =
          switches.isQuarkus()
              ? type.id().equals(handler.id().type())
              : type.id().equals(endpoint.type().id());
      annotations
          .find(type.annotations(), type.id().module(), NAMES)
          .ifPresent(use -> found.add(placed(use, own ? Place.CLASS : Place.SUPERTYPE, endpoint)));
    }
    found.removeIf(AnnotationPlaces::opensNothing);
    return found;
  }

  /** A permission that is not read is no guard that fails. */
  private static boolean opensNothing(Placed placed) {
    return placed.counts() == Truth.NO
        && placed.found().use().type().simpleName().equals("PermitAll");
  }

  private Optional<Annotations.Found> find(MethodDecl method) {
    return ORDER.stream()
        .flatMap(
            names ->
                annotations.find(method.annotations(), method.id().type().module(), names).stream())
        .findFirst();
  }

  private Placed placed(Annotations.Found found, Place place, GuardedEndpoint endpoint) {
    String name = found.use().type().simpleName();
    boolean roles = name.equals("RolesAllowed");
    return switch (switches.server()) {
      case JERSEY ->
          switch (place) {
            case METHOD -> yes(found);
            case OVERRIDDEN ->
                isResource(endpoint.handler())
                    ? no(found, "OVERRIDDEN_RESOURCE", "the overriding method has its own mapping")
                    : yes(found);
            case CLASS ->
                roles
                    ? yes(found)
                    : no(
                        found,
                        "CLASS_LEVEL_NOT_READ",
                        "Jersey reads @" + name + " at methods only");
            case SUPERTYPE -> supertype(found);
          };
      case RESTEASY ->
          switch (place) {
            case METHOD, CLASS -> yes(found);
            case OVERRIDDEN -> unknown(found);
            case SUPERTYPE -> supertype(found);
          };
      case CXF ->
          roles
              ? yes(found)
              : no(found, "ANNOTATION_NOT_READ", "the interceptor of CXF reads @RolesAllowed only");
      case QUARKUS ->
          switch (place) {
            case METHOD, CLASS -> yes(found);
            case OVERRIDDEN, SUPERTYPE -> unknown(found);
          };
      case MICRONAUT, OTHER -> yes(found);
    };
  }

  private static Placed yes(Annotations.Found found) {
    return new Placed(found, Truth.YES, "", "");
  }

  private static Placed unknown(Annotations.Found found) {
    return new Placed(found, Truth.UNKNOWN, "", "");
  }

  private static Placed no(Annotations.Found found, String reason, String detail) {
    return new Placed(found, Truth.NO, reason, detail);
  }

  private static Placed supertype(Annotations.Found found) {
    return no(found, "ANNOTATION_ON_SUPERTYPE", "the server does not look at supertypes");
  }

  private static boolean isResource(MethodDecl method) {
    boolean own =
        method.annotations().stream()
            .anyMatch(use -> RESOURCE.matcher(use.type().simpleName()).matches());
    return own
        || method.parameters().stream()
            .map(ParameterDecl::annotations)
            .flatMap(List::stream)
            .anyMatch(use -> RESOURCE.matcher(use.type().simpleName()).matches());
  }
}
