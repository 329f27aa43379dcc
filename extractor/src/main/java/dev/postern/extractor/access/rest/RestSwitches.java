package dev.postern.extractor.access.rest;

import dev.postern.extractor.access.application.ConfigurationView;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.path.Truth;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import java.util.Set;
import java.util.TreeSet;

/**
 * What enforces security annotations in an application: Quarkus and Micronaut by their security
 * extension, Jersey by a feature that code registers, RESTEasy by a parameter; other servers decide
 * themselves.
 *
 * @param server what runs the resources
 * @param roles whether {@code @RolesAllowed} and its kin are enforced
 * @param named names of classes that code registers, constructs or refers to
 * @param packages packages that code tells a JAX-RS runtime to scan
 */
record RestSwitches(
    String framework,
    Server server,
    boolean micronautSecurity,
    Truth roles,
    Set<String> named,
    Set<String> packages) {

  /** Servers that look for annotations in different places. */
  enum Server {
    JERSEY,
    RESTEASY,
    CXF,
    QUARKUS,
    MICRONAUT,
    OTHER
  }

  RestSwitches {
    named = Set.copyOf(named);
    packages = Set.copyOf(packages);
  }

  boolean isQuarkus() {
    return framework.equals("quarkus");
  }

  boolean isMicronaut() {
    return framework.equals("micronaut");
  }

  static RestSwitches of(ProtectedApplication application, ConfigurationView configuration) {
    Set<String> named = new TreeSet<>();
    Set<String> packages = new TreeSet<>();
    for (TypeDecl type : application.types()) {
      for (MethodDecl method : type.methods()) {
        method
            .body()
            .ifPresent(body -> body.calls().forEach(call -> mentioned(call, named, packages)));
      }
    }
    boolean micronaut =
        uses(application, "micronaut-security.*")
            && !configuration
                .value("micronaut.security.enabled")
                .map("false"::equals)
                .orElse(false);
    return new RestSwitches(
        application.framework(),
        server(application, named),
        micronaut,
        roles(application, configuration, named, micronaut),
        named,
        packages);
  }

  private static void mentioned(Statement.Call call, Set<String> named, Set<String> packages) {
    String callee = call.callee().name();
    boolean registers =
        callee.startsWith("register")
            || callee.startsWith("addClass")
            || callee.equals("add")
            || callee.equals("of")
            || callee.equals("asList")
            || callee.equals("component");
    if (callee.equals("<init>")) {
      named.add(call.callee().declaringType().name());
    }
    for (Operand argument : call.arguments()) {
      if (argument instanceof Constant constant) {
        if (registers) {
          constant.asClass().ifPresent(type -> named.add(type.name()));
        }
        if (callee.equals("packages")) {
          constant.asString().ifPresent(packages::add);
        }
      }
    }
  }

  private static Server server(ProtectedApplication application, Set<String> named) {
    if (application.framework().equals("quarkus")) {
      return Server.QUARKUS;
    }
    if (application.framework().equals("micronaut")) {
      return Server.MICRONAUT;
    }
    boolean jersey = named.stream().anyMatch(name -> name.endsWith("RolesAllowedDynamicFeature"));
    if (jersey || uses(application, "jersey-.*|spring-boot-starter-jersey|dropwizard-.*")) {
      return Server.JERSEY;
    }
    if (uses(application, "resteasy-.*")) {
      return Server.RESTEASY;
    }
    return uses(application, "cxf-.*") ? Server.CXF : Server.OTHER;
  }

  private static boolean uses(ProtectedApplication application, String artifact) {
    return application.libraries().stream().anyMatch(library -> library.name().matches(artifact));
  }

  private static Truth roles(
      ProtectedApplication application,
      ConfigurationView configuration,
      Set<String> named,
      boolean micronaut) {
    if (application.framework().equals("quarkus")) {
      return Truth.of(
          uses(application, "quarkus-.*(security|oidc|elytron|jwt|webauthn|keycloak|oauth2).*"));
    }
    if (application.framework().equals("micronaut")) {
      return Truth.of(micronaut);
    }
    boolean feature =
        named.stream()
            .anyMatch(
                name ->
                    name.endsWith(".RolesAllowedDynamicFeature")
                        || name.endsWith(".SecureAnnotationsInterceptor")
                        || name.endsWith(".RoleBasedSecurityFeature"));
    boolean parameter =
        configuration
            .value("resteasy.role.based.security")
            .or(() -> application.parameter("resteasy.role.based.security"))
            .map("true"::equals)
            .orElse(false);
    if (feature || parameter) {
      return Truth.YES;
    }
    boolean known =
        uses(application, "(jersey|resteasy|cxf|dropwizard)-.*|spring-boot-starter-jersey");
    return known ? Truth.NO : Truth.UNKNOWN;
  }
}
