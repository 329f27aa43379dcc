package dev.postern.extractor.access.objectcheck;

import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.method.MethodGuard;
import dev.postern.extractor.model.access.ObjectCheck;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.ParameterDecl;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The object check of an endpoint. Proven needs evidence: an enforced expression that compares, or
 * that no way to a use of the object (a write, or handing a record out) avoids both a comparison
 * with the caller and the caller in the query. Absent needs that everything on the way was read and
 * the caller never appeared; what lies between is unknown.
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

  /**
   * What is known of an endpoint.
   *
   * @param checks the places where the object is related to the caller
   */
  public record Result(ObjectCheck check, List<Check> checks) {
    public Result {
      checks = List.copyOf(checks);
    }
  }

  private final ProgramModel program;
  private final CallReader calls;

  public ObjectChecks(ProgramModel program) {
    this.program = program;
    this.calls = new CallReader(program);
  }

  /** Whether the object that the endpoint addresses is checked against the caller. */
  public Result of(GuardedEndpoint endpoint, List<MethodGuard> guards) {
    MethodDecl handler = endpoint.handler();
    TreeMap<Integer, Integer> given = new TreeMap<>();
    for (ParameterDecl parameter : handler.parameters()) {
      if (isCaller(handler, parameter)) {
        given.put(parameter.index(), Marks.CALLER);
      } else if (!FRAMEWORK_TYPES.contains(parameter.type().simpleName())) {
        given.put(parameter.index(), Marks.OBJECT);
      }
    }
    Reading reading = calls.read(handler, given, 0);
    return new Result(check(reading, given, guards), reading.checks());
  }

  private static ObjectCheck check(
      Reading reading, Map<Integer, Integer> given, List<MethodGuard> guards) {
    if (has(guards, ObjectCheck.PROVEN)) {
      return ObjectCheck.PROVEN;
    }
    if (!reading.reached()) {
      boolean inputs = given.containsValue(Marks.OBJECT);
      boolean open = reading.unread() || reading.givenAway();
      return open && inputs ? ObjectCheck.UNKNOWN : ObjectCheck.NOT_APPLICABLE;
    }
    if (reading.checkedUse() && !reading.openWrite() && !reading.openRead()) {
      return reading.unread() ? ObjectCheck.UNKNOWN : ObjectCheck.PROVEN;
    }
    boolean open =
        reading.sawCaller()
            || reading.unread()
            || reading.checkedUse()
            || !reading.checks().isEmpty()
            || given.containsValue(Marks.CALLER)
            || has(guards, ObjectCheck.UNKNOWN);
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
