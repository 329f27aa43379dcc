package dev.postern.extractor.access.method;

import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;

/**
 * Whether annotations of Shiro and Sa-Token are enforced: Shiro's by an advisor that the
 * configuration declares or its starter brings, Sa-Token's by its interceptor or its aspect.
 */
public record MarkerSwitches(boolean shiro, boolean satoken) {

  /** Reads the switches of an application. */
  public static MarkerSwitches of(ProtectedApplication application) {
    return new MarkerSwitches(shiro(application), satoken(application));
  }

  private static boolean shiro(ProtectedApplication application) {
    boolean starter = uses(application, "shiro-spring-boot-(web-)?starter.*");
    return starter
        || application.beanTypes().stream()
            .flatMap(type -> type.methods().stream())
            .map(method -> method.returnType().simpleName())
            .anyMatch("AuthorizationAttributeSourceAdvisor"::equals);
  }

  private static boolean satoken(ProtectedApplication application) {
    return uses(application, "sa-token-(spring-aop|spring-el)")
        || application.beanTypes().stream().anyMatch(MarkerSwitches::registers);
  }

  private static boolean uses(ProtectedApplication application, String artifact) {
    return application.libraries().stream().anyMatch(library -> library.name().matches(artifact));
  }

  private static boolean registers(TypeDecl type) {
    return type.methods().stream().anyMatch(MarkerSwitches::makesInterceptor)
        && type.methods().stream().noneMatch(MarkerSwitches::switchesAnnotationsOff);
  }

  /** {@code new SaInterceptor(...).isAnnotation(false)}. */
  private static boolean switchesAnnotationsOff(MethodDecl method) {
    return method.body().stream()
        .flatMap(body -> body.calls().stream())
        .filter(call -> call.callee().name().matches("isAnnotation|setIsAnnotation"))
        .flatMap(call -> call.arguments().stream())
        .anyMatch(
            argument ->
                argument instanceof Constant constant && !constant.asBoolean().orElse(true));
  }

  private static boolean makesInterceptor(MethodDecl method) {
    return method.body().stream()
        .flatMap(body -> body.calls().stream())
        .anyMatch(
            call ->
                call.callee().name().equals("<init>")
                    && call.callee()
                        .declaringType()
                        .simpleName()
                        .matches("SaInterceptor|SaAnnotationInterceptor"));
  }
}
