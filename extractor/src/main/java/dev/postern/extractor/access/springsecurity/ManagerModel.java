package dev.postern.extractor.access.springsecurity;

import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.access.eval.Invocation;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.access.expression.ExpressionMeaning;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.access.ObjectCheck;
import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Authorization managers and the requirement terms of the configuration language. */
final class ManagerModel implements LibraryModel {

  private final Dialects dialects;

  ManagerModel(Dialects dialects) {
    this.dialects = dialects;
  }

  @Override
  public Optional<Value> call(Invocation call) {
    if (call.kind() == CallKind.CONSTRUCTOR) {
      return switch (call.owner()) {
        case "WebExpressionAuthorizationManager" ->
            Value.asText(call.argument(0))
                .map(text -> new Builders.Authorizer(expression(text, call.at())));
        case "AuthorizationDecision" ->
            Value.asBoolean(call.argument(0))
                .map(
                    granted ->
                        new Builders.Authorizer(
                            Requirement.of(
                                granted ? Formula.anyone() : Formula.nobody(),
                                "AuthorizationDecision(" + granted + ")")));
        default -> Optional.empty();
      };
    }
    if (call.receiver().isPresent()) {
      return Optional.empty();
    }
    return switch (call.owner()) {
      case "AuthorityAuthorizationManager",
          "AuthenticatedAuthorizationManager",
          "AuthorityReactiveAuthorizationManager",
          "AuthenticatedReactiveAuthorizationManager" ->
          term(call).map(Builders.Authorizer::new);
      case "AuthorizationManagers" -> combine(call);
      case "OAuth2AuthorizationManagers" ->
          texts(call.spread())
              .map(
                  names ->
                      new Builders.Authorizer(
                          Requirement.of(
                              Formula.any(
                                  names.stream()
                                      .map(name -> new Formula.Permission("SCOPE_" + name))
                                      .map(Formula.class::cast)
                                      .toList()),
                              call.name() + names)));
      default -> Optional.empty();
    };
  }

  private Optional<Value> combine(Invocation call) {
    List<Requirement> parts = call.spread().stream().map(value -> access(value, call)).toList();
    List<Formula> formulas = parts.stream().map(Requirement::formula).toList();
    List<OpenQuestion> questions = new ArrayList<>();
    parts.forEach(part -> questions.addAll(part.questions()));
    return switch (call.name()) {
      case "allOf" ->
          Optional.of(
              new Builders.Authorizer(
                  new Requirement(Formula.all(formulas), "allOf", ObjectCheck.ABSENT, questions)));
      case "anyOf" ->
          Optional.of(
              new Builders.Authorizer(
                  new Requirement(Formula.any(formulas), "anyOf", ObjectCheck.ABSENT, questions)));
      default -> Optional.empty();
    };
  }

  /** The requirement of a term such as {@code hasRole("A")}; nothing for other methods. */
  Optional<Requirement> term(Invocation call) {
    return switch (call.name()) {
      case "permitAll", "anonymous" -> Optional.of(Requirement.of(Formula.anyone(), call.name()));
      case "denyAll" -> Optional.of(Requirement.of(Formula.nobody(), "denyAll"));
      case "authenticated", "fullyAuthenticated", "rememberMe" ->
          Optional.of(Requirement.of(Formula.authenticated(), call.name()));
      case "hasRole", "hasAnyRole" -> Optional.of(names(call, dialects.authorities()::role, false));
      case "hasAuthority", "hasAnyAuthority" ->
          Optional.of(names(call, dialects.authorities()::authority, false));
      case "hasAllRoles" -> Optional.of(names(call, dialects.authorities()::role, true));
      case "hasAllAuthorities" -> Optional.of(names(call, dialects.authorities()::authority, true));
      case "hasIpAddress" ->
          Optional.of(
              Requirement.open(
                  OpenQuestion.about(
                      "network",
                      "address " + Value.asText(call.argument(0)).orElse("?"),
                      "Who can send requests from the address range "
                          + Value.asText(call.argument(0)).orElse("that is configured")
                          + "?",
                      call.at()),
                  "hasIpAddress"));
      case "access" -> Optional.of(access(call.argument(0), call));
      default -> Optional.empty();
    };
  }

  private interface Naming {
    Formula name(String constant);
  }

  private Requirement names(Invocation call, Naming naming, boolean every) {
    Optional<List<String>> names = texts(call.spread());
    if (names.isPresent() && !names.get().isEmpty()) {
      List<Formula> parts = names.get().stream().map(naming::name).toList();
      return Requirement.of(
          every ? Formula.all(parts) : Formula.any(parts),
          call.name() + "(" + String.join(", ", names.get()) + ")");
    }
    OpenQuestion question =
        OpenQuestion.about(
            "authority",
            call.name() + " at " + call.at().span().file(),
            "Which authority does " + call.name() + " name? It is not constant.",
            call.at());
    return new Requirement(
        Formula.all(List.of(Formula.authenticated(), new Formula.Unknown(question.id()))),
        call.name() + "(?)",
        ObjectCheck.ABSENT,
        List.of(question));
  }

  private static Optional<List<String>> texts(List<Value> values) {
    List<String> texts = new ArrayList<>();
    for (Value value : values) {
      Optional<String> text = Value.asText(value);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      texts.add(text.get());
    }
    return Optional.of(texts);
  }

  /** The requirement of {@code access(...)}: an expression, a manager, or code. */
  private Requirement access(Value value, Invocation call) {
    if (value instanceof Builders.Authorizer manager) {
      return manager.requirement();
    }
    Optional<String> text = Value.asText(value);
    if (text.isPresent()) {
      return expression(text.get(), call.at());
    }
    if (value instanceof Value.Function) {
      Value unknown = new Value.Unknown("the caller");
      Value verdict = call.interpreter().apply(value, List.of(unknown, unknown));
      if (verdict instanceof Builders.Authorizer manager) {
        return manager.requirement();
      }
    }
    Optional<Requirement> code = check(value, call).flatMap(dialects.beans()::manager);
    if (code.isPresent()) {
      return code.get();
    }
    String subject =
        value instanceof Value.Instance instance
            ? instance.type().id().simpleName()
            : "access at " + call.at().span().file();
    return Requirement.open(
        OpenQuestion.about(
            "authorization",
            subject,
            "Whom does the authorization manager " + subject + " let pass? It decides by code.",
            call.at()),
        "access(" + subject + ")");
  }

  /** The code of a manager: the method of its class, or a function that needs nothing around it. */
  private static Optional<MethodDecl> check(Value value, Invocation call) {
    ProgramModel program = call.interpreter().program();
    if (value instanceof Value.Function function) {
      return function.captured().isEmpty() ? program.method(function.body()) : Optional.empty();
    }
    if (!(value instanceof Value.Instance manager)) {
      return Optional.empty();
    }
    return program.lineage(manager.type()).stream()
        .flatMap(type -> type.methods().stream())
        .filter(method -> Set.of("check", "authorize").contains(method.name()))
        .filter(method -> method.parameters().size() == 2 && method.body().isPresent())
        .findFirst();
  }

  private Requirement expression(String text, Evidence at) {
    return ExpressionMeaning.of(text, dialects.authorities(), dialects.beans(), at);
  }
}
