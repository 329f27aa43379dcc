package dev.postern.extractor.access.method;

import dev.postern.extractor.access.application.Annotations;
import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Guards written as annotations of Shiro and Sa-Token. In Shiro an annotation at the method
 * replaces the same one at the class; in Sa-Token both count, and {@code @SaIgnore} at the method
 * lifts all.
 */
public final class MarkerGuards {

  private static final String SHIRO = "org.apache.shiro.authz.annotation.";
  private static final String SATOKEN = "cn.dev33.satoken.annotation.";
  private static final List<String> SHIRO_NAMES =
      List.of(
          "RequiresPermissions",
          "RequiresRoles",
          "RequiresAuthentication",
          "RequiresUser",
          "RequiresGuest");
  private static final List<String> SATOKEN_NAMES =
      List.of(
          "SaCheckLogin", "SaCheckRole", "SaCheckPermission", "SaCheckBasic", "SaCheckHttpBasic");

  private final ProgramModel program;
  private final Annotations annotations;
  private final MarkerSwitches switches;

  public MarkerGuards(ProgramModel program, MarkerSwitches switches) {
    this.program = program;
    this.annotations = new Annotations(program);
    this.switches = switches;
  }

  /** The guards before a handler that a class serves. */
  public List<MethodGuard> of(MethodDecl handler, TypeDecl server) {
    List<MethodGuard> found = new ArrayList<>();
    for (String name : SHIRO_NAMES) {
      atMethod(handler, SHIRO + name)
          .or(() -> atClass(server, SHIRO + name))
          .ifPresent(
              use ->
                  found.add(guard(handler, use, shiro(use.use()), switches.shiro(), "SHIRO_OFF")));
    }
    boolean ignored =
        atMethod(handler, SATOKEN + "SaIgnore").isPresent()
            || atClass(server, SATOKEN + "SaIgnore").isPresent();
    for (String name : SATOKEN_NAMES) {
      List<Annotations.Found> uses = new ArrayList<>();
      atClass(server, SATOKEN + name).ifPresent(uses::add);
      atMethod(handler, SATOKEN + name).ifPresent(uses::add);
      for (Annotations.Found use : uses) {
        MethodGuard guard =
            guard(handler, use, satoken(use.use()), switches.satoken(), "SA_TOKEN_OFF");
        found.add(ignored ? inert(guard, "SA_IGNORE", "@SaIgnore lifts it") : guard);
      }
    }
    return found;
  }

  private Optional<Annotations.Found> atMethod(MethodDecl method, String name) {
    List<MethodDecl> methods = new ArrayList<>(List.of(method));
    methods.addAll(program.overridden(method));
    return methods.stream()
        .flatMap(
            each ->
                annotations
                    .find(each.annotations(), each.id().type().module(), Set.of(name))
                    .stream())
        .findFirst();
  }

  private Optional<Annotations.Found> atClass(TypeDecl type, String name) {
    return program.lineage(type).stream()
        .flatMap(
            each -> annotations.find(each.annotations(), each.id().module(), Set.of(name)).stream())
        .findFirst();
  }

  private static MethodGuard guard(
      MethodDecl handler, Annotations.Found use, Formula formula, boolean on, String reason) {
    String name = use.written().type().simpleName();
    Evidence at = new Evidence(use.written().span(), "method-annotation", "@" + name);
    String text = "(" + String.join(", ", use.use().strings("value")) + ")";
    MethodGuard guard = new MethodGuard(handler, name, Requirement.of(formula, text), "", "", at);
    return on ? guard : inert(guard, reason, "nothing switches these annotations on");
  }

  private static MethodGuard inert(MethodGuard guard, String reason, String detail) {
    return new MethodGuard(
        guard.method(), guard.annotation(), guard.requirement(), reason, detail, guard.evidence());
  }

  private static Formula shiro(AnnotationUse use) {
    return switch (use.type().simpleName()) {
      case "RequiresPermissions" -> names(use, false, "logical");
      case "RequiresRoles" -> names(use, true, "logical");
      case "RequiresGuest" -> Formula.anyone();
      default -> Formula.authenticated();
    };
  }

  private static Formula satoken(AnnotationUse use) {
    return switch (use.type().simpleName()) {
      case "SaCheckRole" -> names(use, true, "mode");
      case "SaCheckPermission" -> {
        Formula permissions = names(use, false, "mode");
        List<Formula> roles =
            use.strings("orRole").stream().<Formula>map(Formula.Role::new).toList();
        List<Formula> any = new ArrayList<>(List.of(permissions));
        any.addAll(roles);
        yield Formula.any(any);
      }
      default -> Formula.authenticated();
    };
  }

  private static Formula names(AnnotationUse use, boolean roles, String logic) {
    List<Formula> parts = new ArrayList<>();
    for (String name : use.strings("value")) {
      parts.add(roles ? new Formula.Role(name) : new Formula.Permission(name));
    }
    if (parts.isEmpty()) {
      return Formula.authenticated();
    }
    boolean any = use.string(logic).map("OR"::equals).orElse(false);
    return any ? Formula.any(parts) : Formula.all(parts);
  }
}
