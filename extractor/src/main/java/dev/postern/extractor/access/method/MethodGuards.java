package dev.postern.extractor.access.method;

import dev.postern.extractor.access.application.Annotations;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.access.expression.Authorities;
import dev.postern.extractor.access.expression.ExpressionMeaning;
import dev.postern.extractor.access.path.Truth;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.access.ObjectCheck;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The annotation guards of a method. The closest annotation counts: at the method, at a method it
 * overrides, at the class that declares it, at that class's supertypes; within one kind they
 * replace each other, different kinds add up.
 */
public final class MethodGuards {

  private static final String SPRING = "org.springframework.security.access.";

  /** Annotations of one kind replace each other. */
  private enum Kind {
    PRE,
    POST,
    SECURED,
    JSR250
  }

  private static Set<String> names(Kind kind) {
    return switch (kind) {
      case PRE -> Set.of(SPRING + "prepost.PreAuthorize");
      case POST -> Set.of(SPRING + "prepost.PostAuthorize");
      case SECURED -> Set.of(SPRING + "annotation.Secured");
      case JSR250 ->
          Set.of(
              "jakarta.annotation.security.RolesAllowed",
              "javax.annotation.security.RolesAllowed",
              "jakarta.annotation.security.PermitAll",
              "javax.annotation.security.PermitAll",
              "jakarta.annotation.security.DenyAll",
              "javax.annotation.security.DenyAll");
    };
  }

  private final ProgramModel program;
  private final Annotations annotations;
  private final MethodSecurity security;
  private final Authorities authorities;
  private final ExpressionMeaning.BeanCalls beans;
  private final GenericSupertypes generics;

  public MethodGuards(
      ProgramModel program,
      ProtectedApplication application,
      MethodSecurity security,
      Authorities authorities,
      ExpressionMeaning.BeanCalls beans) {
    this.program = program;
    this.annotations = new Annotations(program);
    this.security = security;
    this.authorities = authorities;
    this.beans = beans;
    this.generics = new GenericSupertypes(application);
  }

  /**
   * The guards of a method.
   *
   * @param managed whether it is called through a proxy of the container
   */
  public List<MethodGuard> of(MethodDecl method, boolean managed) {
    List<MethodGuard> found = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      closest(method, kind).ifPresent(use -> found.add(guard(method, kind, use, managed)));
    }
    return found;
  }

  /**
   * An annotation and whether the framework finds it from the method.
   *
   * @param seen no or unknown for one at a generic supertype
   */
  private record Closest(Annotations.Found found, Truth seen) {}

  private Optional<Closest> closest(MethodDecl method, Kind kind) {
    List<MethodDecl> methods = new ArrayList<>(List.of(method));
    methods.addAll(program.overridden(method));
    for (MethodDecl each : methods) {
      Optional<Annotations.Found> found =
          annotations.find(each.annotations(), each.id().type().module(), names(kind));
      if (found.isPresent()) {
        return Optional.of(new Closest(found.get(), generics.found(method, each)));
      }
    }
    Optional<TypeDecl> owner = program.type(method.id().type());
    for (TypeDecl type : owner.map(program::lineage).orElse(List.of())) {
      Optional<Annotations.Found> found =
          annotations.find(type.annotations(), type.id().module(), names(kind));
      if (found.isPresent()) {
        return Optional.of(new Closest(found.get(), Truth.YES));
      }
    }
    return Optional.empty();
  }

  private MethodGuard guard(MethodDecl method, Kind kind, Closest closest, boolean managed) {
    Annotations.Found found = closest.found();
    Evidence evidence =
        new Evidence(
            found.written().span(), "method-security", "@" + found.written().type().simpleName());
    Requirement requirement = requirement(kind, found, evidence);
    Map<String, String> reasons = reasons(method, kind, managed, requirement);
    if (closest.seen() == Truth.NO) {
      reasons.putIfAbsent(
          "GENERIC_SUPERTYPE", "this version does not find annotations of generic supertypes");
    }
    String reason = reasons.isEmpty() ? "" : reasons.keySet().iterator().next();
    return new MethodGuard(
        method,
        found.written().type().simpleName(),
        enabled(kind) == Truth.UNKNOWN
            ? whetherEnabled(requirement, evidence)
            : closest.seen() == Truth.UNKNOWN ? whetherFound(requirement, evidence) : requirement,
        reason,
        reasons.getOrDefault(reason, ""),
        evidence);
  }

  private Truth enabled(Kind kind) {
    return switch (kind) {
      case PRE, POST -> security.prePost();
      case SECURED -> security.secured();
      case JSR250 -> security.jsr250();
    };
  }

  private static Requirement whetherFound(Requirement requirement, Evidence evidence) {
    OpenQuestion question =
        OpenQuestion.about(
            "generic-supertype",
            "version",
            "Which version of Spring Security runs? Some do not find annotations of generic"
                + " supertypes.",
            evidence);
    return Requirement.open(question, requirement.expression());
  }

  private static Requirement whetherEnabled(Requirement requirement, Evidence evidence) {
    OpenQuestion question =
        OpenQuestion.about(
            "method-security",
            "switch",
            "Is method security switched on? Its configuration depends on a condition.",
            evidence);
    return Requirement.open(question, requirement.expression());
  }

  private Map<String, String> reasons(
      MethodDecl method, Kind kind, boolean managed, Requirement requirement) {
    Map<String, String> reasons = new LinkedHashMap<>();
    if (!security.found()) {
      reasons.put("METHOD_SECURITY_OFF", "nothing switches method security on");
    } else if (enabled(kind) == Truth.NO) {
      switch (kind) {
        case PRE, POST -> reasons.put("PREPOST_OFF", "prePostEnabled is not on");
        case SECURED -> reasons.put("SECURED_OFF", "securedEnabled is not on");
        case JSR250 -> reasons.put("JSR250_OFF", "jsr250Enabled is not on");
      }
    }
    if (method.isStatic()) {
      reasons.put("STATIC_METHOD", "proxies do not see static methods");
    } else if (method.modifiers().contains(Modifier.PRIVATE)) {
      reasons.put("PRIVATE_METHOD", "proxies do not see private methods");
    } else if (method.modifiers().contains(Modifier.FINAL)) {
      reasons.put("FINAL_METHOD", "proxies cannot override final methods");
    }
    if (!managed) {
      reasons.put("NOT_A_BEAN", "the container does not manage the object");
    }
    if (requirement.formula() instanceof Formula.Anyone && kind != Kind.JSR250) {
      reasons.put("CONSTANT_TRUE", "the expression lets everybody pass");
    }
    return reasons;
  }

  private Requirement requirement(Kind kind, Annotations.Found found, Evidence evidence) {
    AnnotationUse use = found.use();
    return switch (kind) {
      case PRE, POST -> expression(found, evidence);
      case SECURED -> secured(use, evidence);
      case JSR250 -> jsr250(use, evidence);
    };
  }

  private Requirement expression(Annotations.Found found, Evidence evidence) {
    Optional<String> text = found.use().string("value");
    if (text.isEmpty() || found.use().hasUnknown("value")) {
      return Requirement.open(
          OpenQuestion.about(
              "expression",
              found.written().span().place(),
              "What does the expression at " + found.written().span().place() + " require?",
              evidence),
          "?");
    }
    return ExpressionMeaning.of(template(text.get(), found), authorities, beans, evidence);
  }

  /**
   * Fills <code>{name}</code> of a meta-annotation's expression with the values where it is used.
   */
  private static String template(String text, Annotations.Found found) {
    String filled = text;
    if (!found.use().equals(found.written())) {
      for (String element : found.written().values().keySet()) {
        List<String> values = found.written().strings(element);
        filled = filled.replace("{" + element + "}", String.join("','", values));
      }
    }
    return filled;
  }

  private Requirement secured(AnnotationUse use, Evidence evidence) {
    List<Formula> any = new ArrayList<>();
    for (String name : use.strings("value")) {
      any.add(
          switch (name) {
            case "IS_AUTHENTICATED_ANONYMOUSLY" -> Formula.anyone();
            case "IS_AUTHENTICATED_FULLY", "IS_AUTHENTICATED_REMEMBERED" -> Formula.authenticated();
            default -> authorities.authority(name);
          });
    }
    return named(use, any, evidence);
  }

  private Requirement jsr250(AnnotationUse use, Evidence evidence) {
    return switch (use.type().simpleName()) {
      case "PermitAll" -> Requirement.of(Formula.anyone(), "@PermitAll");
      case "DenyAll" -> Requirement.of(Formula.nobody(), "@DenyAll");
      default ->
          named(use, use.strings("value").stream().map(authorities::role).toList(), evidence);
    };
  }

  private static Requirement named(AnnotationUse use, List<Formula> any, Evidence evidence) {
    String text =
        "@" + use.type().simpleName() + "(" + String.join(", ", use.strings("value")) + ")";
    if (any.isEmpty() || use.hasUnknown("value")) {
      OpenQuestion question =
          OpenQuestion.about(
              "authority",
              use.span().place(),
              "Which authority does " + text + " name? It is not constant.",
              evidence);
      return new Requirement(
          Formula.all(List.of(Formula.authenticated(), new Formula.Unknown(question.id()))),
          text,
          ObjectCheck.ABSENT,
          List.of(question));
    }
    return Requirement.of(Formula.any(any), text);
  }
}
