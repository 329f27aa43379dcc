package dev.postern.extractor.access;

import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.chain.Chain;
import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.access.chain.Rule;
import dev.postern.extractor.access.path.PathDialect;
import dev.postern.extractor.access.path.PathPattern;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.access.ObjectCheck;
import dev.postern.extractor.model.decl.AnnotationUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What protects an application without chains of its own: Spring Boot's default when Spring
 * Security is there and its auto-configuration is not excluded, otherwise nothing. Artifacts that
 * were not read and may guard make either an open question.
 */
final class DefaultProtection {

  private final ProtectedApplication application;
  private final List<OpenQuestion> unread;

  DefaultProtection(ProtectedApplication application, List<OpenQuestion> unread) {
    this.application = application;
    List<OpenQuestion> open = new ArrayList<>(unread);
    if (application.hasSpringSecurity() && !application.isBoot()) {
      open.add(unconfigured(application));
    }
    this.unread = List.copyOf(open);
  }

  /** Without Boot nothing guards by default, but a library is not there for nothing. */
  private static OpenQuestion unconfigured(ProtectedApplication application) {
    String name = application.id().name();
    return OpenQuestion.about(
        "security-configuration",
        name,
        "How is Spring Security configured in "
            + name
            + "? It is a library of it, but no chain was"
            + " found.",
        application.evidence());
  }

  private Optional<String> exclusion() {
    Stream<String> annotated =
        application.beanTypes().stream()
            .flatMap(type -> type.annotations().stream())
            .flatMap(DefaultProtection::excluded);
    Stream<String> configured =
        application.configuration().list("spring.autoconfigure.exclude").stream();
    return Stream.concat(annotated, configured)
        .filter(
            name ->
                name.matches(
                    ".*\\b(Reactive)?(Servlet|Reactive)?(Web)?Security(FilterChain|Filter)?AutoConfiguration"))
        .findFirst();
  }

  private static Stream<String> excluded(AnnotationUse use) {
    return Stream.concat(use.strings("exclude").stream(), use.strings("excludeName").stream());
  }

  /** The chain that stands for the default; applies to every request. */
  Chain chain() {
    boolean starter = application.hasSpringSecurity();
    Optional<String> exclusion = exclusion();
    boolean guarded = starter && exclusion.isEmpty() && application.isBoot();
    String reason =
        guarded
            ? "default of Spring Boot: Spring Security is there and no chain is declared"
            : starter && application.isBoot()
                ? "Spring Security's auto-configuration is excluded and no chain is declared"
                : "no framework guards this application";
    Formula formula = guarded ? Formula.authenticated() : Formula.anyone();
    List<Formula> parts = new ArrayList<>(List.of(formula));
    unread.forEach(question -> parts.add(new Formula.Unknown(question.id())));
    Evidence evidence = new Evidence(application.evidence().span(), "default-protection", reason);
    Requirement requirement =
        new Requirement(Formula.all(parts), reason, ObjectCheck.ABSENT, unread);
    Rule rule = new Rule(new RequestSpec.Any(), requirement, evidence);
    return new Chain(
        "default",
        guarded ? "spring-boot" : "none",
        Long.MAX_VALUE,
        new RequestSpec.Any(),
        guarded ? health(evidence) : List.of(),
        rule,
        "",
        guarded ? "ON" : "OFF",
        guarded ? "SESSION" : "UNKNOWN",
        guarded ? List.of("formLogin", "httpBasic") : List.of(),
        false,
        evidence);
  }

  /** With the actuator, the default leaves the health endpoint open. */
  private List<Rule> health(Evidence evidence) {
    boolean actuator =
        application.libraries().stream()
            .anyMatch(library -> library.name().matches("spring-boot-(starter-)?actuator"));
    if (!actuator) {
      return List.of();
    }
    String base =
        application.configuration().value("management.endpoints.web.base-path").orElse("/actuator");
    PathPattern pattern = new PathPattern(PathDialect.ANT, base + "/health/**");
    return List.of(
        new Rule(
            new RequestSpec.Path(pattern, "", null),
            Requirement.of(Formula.anyone(), "health is open by default"),
            evidence));
  }
}
