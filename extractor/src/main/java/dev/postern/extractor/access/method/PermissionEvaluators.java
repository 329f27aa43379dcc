package dev.postern.extractor.access.method;

import dev.postern.extractor.access.application.ConfigurationView;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.application.XmlBeans;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.List;
import java.util.Optional;

/**
 * The permission evaluator that decides {@code hasPermission(...)}. The old switch of method
 * security takes the only such bean ({@code GlobalMethodSecurityConfiguration}); the new one takes
 * only what code gives to an expression handler ({@code PrePostMethodSecurityConfiguration}), else
 * everything is denied ({@code DenyAllPermissionEvaluator}).
 */
final class PermissionEvaluators {

  private final ProgramModel program;
  private final ProtectedApplication application;
  private final ConfigurationView configuration;
  private final List<TypeDecl> types;

  PermissionEvaluators(
      ProgramModel program, ProtectedApplication application, ConfigurationView configuration) {
    this.program = program;
    this.application = application;
    this.configuration = configuration;
    this.types =
        application.types().stream()
            .filter(type -> type.kind() != TypeKind.INTERFACE)
            .filter(type -> !type.modifiers().contains(Modifier.ABSTRACT))
            .filter(
                type ->
                    program.superNames(type).stream()
                        .anyMatch(name -> name.endsWith(".PermissionEvaluator")))
            .toList();
  }

  /** The method that decides with so many parameters, when it is certain which. */
  Optional<MethodDecl> method(int parameters) {
    if (types.size() != 1 || !isWired()) {
      return Optional.empty();
    }
    return program.lineage(types.get(0)).stream()
        .flatMap(type -> type.methodsNamed("hasPermission").stream())
        .filter(method -> method.parameters().size() == parameters && method.body().isPresent())
        .findFirst();
  }

  /** Who decides, for people. */
  String description() {
    if (types.isEmpty()) {
      return "a permission evaluator, of which the repository has none";
    }
    String names = String.join(", ", types.stream().map(type -> type.id().simpleName()).toList());
    return isWired()
        ? "the permission evaluator " + names
        : "a permission evaluator; nothing gives " + names + " to an expression handler";
  }

  private boolean isWired() {
    boolean old =
        application.beanTypes().stream()
            .flatMap(type -> type.annotations().stream())
            .anyMatch(use -> use.type().simpleName().equals("EnableGlobalMethodSecurity"));
    boolean given =
        application.types().stream()
            .flatMap(type -> type.methods().stream())
            .flatMap(method -> method.body().stream())
            .flatMap(body -> body.calls().stream())
            .anyMatch(call -> call.callee().name().equals("setPermissionEvaluator"));
    return old || given || isDeclared();
  }

  private boolean isDeclared() {
    return application.beanFiles().elements("bean", configuration).stream()
        .map(XmlBeans.Placed::element)
        .flatMap(bean -> bean.children("property").stream())
        .anyMatch(each -> each.attribute("name").map("permissionEvaluator"::equals).orElse(false));
  }
}
