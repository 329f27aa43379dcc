package dev.postern.extractor.access.objectcheck;

import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.method.MethodGuard;
import dev.postern.extractor.model.access.ObjectCheck;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.ParameterDecl;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The object check of an endpoint. Proven needs evidence: an enforced expression that compares, a
 * look-up that carries the caller, or a comparison with the caller on the way. Absent needs that
 * everything on the way was read and the caller never appeared; what lies between is unknown.
 */
public final class ObjectChecks {

  private static final Set<String> CALLER_TYPES =
      Set.of("Principal", "Authentication", "Jwt", "OidcUser", "OAuth2User", "UserDetails");
  private static final Set<String> CALLER_ANNOTATIONS =
      Set.of("AuthenticationPrincipal", "CurrentSecurityContext");
  private static final Set<String> FRAMEWORK_TYPES =
      Set.of(
          "HttpServletRequest",
          "HttpServletResponse",
          "Model",
          "ModelMap",
          "BindingResult",
          "RedirectAttributes",
          "Locale",
          "Pageable",
          "HttpSession",
          "ServerWebExchange",
          "UriComponentsBuilder",
          "MultipartFile");

  private final ProgramModel program;

  public ObjectChecks(ProgramModel program) {
    this.program = program;
  }

  /** Whether the object that the endpoint addresses is checked against the caller. */
  public ObjectCheck of(GuardedEndpoint endpoint, List<MethodGuard> guards) {
    if (has(guards, ObjectCheck.PROVEN)) {
      return ObjectCheck.PROVEN;
    }
    MethodDecl handler = endpoint.handler();
    TreeSet<Integer> callers = new TreeSet<>();
    TreeSet<Integer> inputs = new TreeSet<>();
    for (ParameterDecl parameter : handler.parameters()) {
      if (isCaller(handler, parameter)) {
        callers.add(parameter.index());
      } else if (!FRAMEWORK_TYPES.contains(parameter.type().simpleName())) {
        inputs.add(parameter.index());
      }
    }
    ValueWalk walk = new ValueWalk(program);
    walk.walk(handler, inputs, callers);
    if (!walk.reachedRecord()) {
      return walk.unread() && !inputs.isEmpty() ? ObjectCheck.UNKNOWN : ObjectCheck.NOT_APPLICABLE;
    }
    if (walk.callerInQuery() || walk.compared()) {
      return ObjectCheck.PROVEN;
    }
    boolean open =
        walk.sawCaller() || walk.unread() || !callers.isEmpty() || has(guards, ObjectCheck.UNKNOWN);
    return open ? ObjectCheck.UNKNOWN : ObjectCheck.ABSENT;
  }

  private static boolean has(List<MethodGuard> guards, ObjectCheck wanted) {
    return guards.stream()
        .anyMatch(guard -> guard.isEffective() && guard.requirement().objectCheck() == wanted);
  }

  /** Spring reads annotations of parameters from overridden methods as well. */
  private boolean isCaller(MethodDecl handler, ParameterDecl parameter) {
    return isCaller(parameter)
        || program.overridden(handler).stream()
            .map(base -> base.parameters().get(parameter.index()))
            .anyMatch(this::isCaller);
  }

  private boolean isCaller(ParameterDecl parameter) {
    if (CALLER_TYPES.contains(parameter.type().simpleName())) {
      return true;
    }
    for (AnnotationUse use : parameter.annotations()) {
      boolean direct = CALLER_ANNOTATIONS.contains(use.type().simpleName());
      boolean composed =
          program.types().stream()
              .filter(type -> type.name().equals(use.name()))
              .flatMap(type -> type.annotations().stream())
              .anyMatch(meta -> CALLER_ANNOTATIONS.contains(meta.type().simpleName()));
      if (direct || composed) {
        return true;
      }
    }
    return false;
  }
}
