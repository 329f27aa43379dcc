package dev.postern.extractor.access.request;

import dev.postern.extractor.access.application.Annotations;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.ParameterDecl;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a framework gives a handler: the caller, when a parameter stands for it. */
final class HandlerArguments {

  private static final Set<String> CALLERS =
      Set.of("Principal", "Authentication", "JwtAuthenticationToken", "OAuth2AuthenticationToken");
  private static final Set<String> MARKS =
      Set.of(
          "org.springframework.security.core.annotation.AuthenticationPrincipal",
          "org.springframework.security.core.annotation.CurrentSecurityContext");
  private static final Set<String> OPEN_TYPES =
      Set.of("String", "Object", "Optional", "Mono", "SecurityContext");
  private static final Pattern SIGNS =
      Pattern.compile(
          "(?i).*(current|log(ged)?_?in|session|principal|subject|authenticat|remoteuser"
              + "|securitycontext|stputil|isuserinrole).*");
  private static final int DEPTH = 2;

  private final ProgramModel program;
  private final Annotations annotations;

  HandlerArguments(ProgramModel program) {
    this.program = program;
    this.annotations = new Annotations(program);
  }

  /** The caller, null for a stranger, when the parameter stands for it. */
  Optional<Value> caller(MethodDecl method, ParameterDecl parameter, Exchange exchange) {
    String type = parameter.type().simpleName();
    boolean marked =
        annotations.find(parameter.annotations(), method.id().type().module(), MARKS).isPresent();
    if (CALLERS.contains(type) || (marked && !OPEN_TYPES.contains(type))) {
      return Optional.of(exchange.identity(parameter.name()));
    }
    return type.equals("SecurityContext") && !marked
        ? Optional.of(new Parts.Request())
        : Optional.empty();
  }

  /** Whether the handler, or what it calls at once, has to do with who the caller is. */
  boolean looksAtTheCaller(MethodDecl method) {
    return method.parameters().stream()
            .anyMatch(
                each ->
                    CALLERS.contains(each.type().simpleName())
                        || annotations
                            .find(each.annotations(), method.id().type().module(), MARKS)
                            .isPresent())
        || speaks(method, DEPTH);
  }

  private boolean speaks(MethodDecl method, int depth) {
    List<Statement.Call> calls = method.body().map(Body::calls).orElse(List.of());
    return calls.stream()
        .anyMatch(
            call ->
                SIGNS.matcher(call.callee().name()).matches()
                    || SIGNS.matcher(call.callee().declaringType().simpleName()).matches()
                    || (depth > 0
                        && call.callee()
                            .target()
                            .flatMap(program::method)
                            .filter(callee -> speaks(callee, depth - 1))
                            .isPresent()));
  }
}
