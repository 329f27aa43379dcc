package dev.postern.extractor.access;

import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.application.XmlBeans;
import dev.postern.extractor.access.expression.Authorities;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import java.util.Optional;
import java.util.stream.Stream;

/** The prefix of roles, which a bean of the application may change. */
final class RolePrefix {

  private static final String DEFAULTS = "GrantedAuthorityDefaults";

  private RolePrefix() {}

  /** How the application names authorities; the standard way unless a constant prefix is set. */
  static Authorities of(ProtectedApplication application) {
    return application.beanTypes().stream()
        .flatMap(type -> type.methods().stream())
        .filter(method -> method.returnType().simpleName().equals(DEFAULTS))
        .flatMap(RolePrefix::constants)
        .findFirst()
        .or(() -> declared(application))
        .map(Authorities::new)
        .orElseGet(Authorities::standard);
  }

  private static Optional<String> declared(ProtectedApplication application) {
    return application.beanFiles().beansOf(DEFAULTS, application.configuration()).stream()
        .flatMap(bean -> XmlBeans.arguments(bean.element()).stream())
        .findFirst();
  }

  private static Stream<String> constants(MethodDecl method) {
    return method.body().stream()
        .flatMap(body -> body.calls().stream())
        .filter(call -> call.callee().declaringType().simpleName().equals(DEFAULTS))
        .flatMap(call -> constant(call).stream());
  }

  private static Optional<String> constant(Statement.Call call) {
    return call.arguments().stream()
        .filter(Constant.class::isInstance)
        .map(Constant.class::cast)
        .flatMap(constant -> constant.asString().stream())
        .findFirst();
  }
}
