package dev.postern.extractor.access.rest;

import dev.postern.extractor.access.application.Annotations;
import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.access.filter.PossibleGuard;
import dev.postern.extractor.access.filter.StopReader;
import dev.postern.extractor.access.path.Truth;
import dev.postern.extractor.access.request.Checkpoint;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The request filters of JAX-RS resources: those that are providers or registered, for all
 * resources or for those with the same name binding, and those that a dynamic feature adds for some
 * resource methods.
 */
final class RestFilters {

  private final ProgramModel program;
  private final ProtectedApplication application;
  private final RestSwitches switches;
  private final Annotations annotations;
  private final StopReader stops;

  RestFilters(ProgramModel program, ProtectedApplication application, RestSwitches switches) {
    this.program = program;
    this.application = application;
    this.switches = switches;
    this.annotations = new Annotations(program);
    this.stops = new StopReader(program);
  }

  /** The filters, in the order of their types. */
  List<PossibleGuard> read() {
    List<PossibleGuard> found = new ArrayList<>();
    List<TypeDecl> features =
        application.types().stream()
            .filter(type -> is(type, "DynamicFeature") && active(type))
            .toList();
    for (TypeDecl type : application.types()) {
      if (!is(type, "ContainerRequestFilter") || type.modifiers().contains(Modifier.ABSTRACT)) {
        continue;
      }
      if (active(type)) {
        guard(type, endpoint -> bound(type, endpoint)).ifPresent(found::add);
      } else {
        for (TypeDecl feature : features) {
          FeatureRun run = new FeatureRun(program, application, feature);
          if (run.mentions(type)) {
            guard(type, endpoint -> rest(endpoint) ? run.adds(type, endpoint) : Truth.NO)
                .ifPresent(found::add);
          }
        }
      }
    }
    return found;
  }

  private boolean is(TypeDecl type, String simpleName) {
    return program.superNames(type).stream()
        .anyMatch(name -> name.endsWith("." + simpleName) || name.equals(simpleName));
  }

  /** A provider in a scanned package, or a class that code names where it registers things. */
  private boolean active(TypeDecl type) {
    boolean provider =
        type.annotations().stream()
            .map(use -> use.type().simpleName())
            .anyMatch(
                name -> Set.of("Provider", "Component", "ServerRequestFilter").contains(name));
    boolean scanned =
        switches.packages().isEmpty()
            || switches.packages().stream()
                .anyMatch(
                    each ->
                        type.id().packageName().equals(each)
                            || type.id().packageName().startsWith(each + "."));
    return (provider && scanned)
        || (switches.named().contains(type.name()) && !namedByFeatureOnly(type));
  }

  /** Features name the filters they add; that alone does not register these for everything. */
  private boolean namedByFeatureOnly(TypeDecl type) {
    return application.types().stream()
        .filter(each -> is(each, "DynamicFeature"))
        .anyMatch(feature -> new FeatureRun(program, application, feature).mentions(type));
  }

  private static boolean rest(GuardedEndpoint endpoint) {
    return endpoint.fact().framework().equals("jax-rs");
  }

  /**
   * Name bindings count for filters after matching only; bound at the application class, a filter
   * stands before all resources (JAX-RS 6.5.2, 6.5.4; {@code @PreMatching}).
   */
  private Truth bound(TypeDecl filter, GuardedEndpoint endpoint) {
    if (!rest(endpoint)) {
      return Truth.NO;
    }
    if (isPreMatching(filter)) {
      return Truth.YES;
    }
    for (AnnotationUse use : filter.annotations()) {
      if (isBinding(use, filter)) {
        Set<String> wanted = Set.of(use.name());
        MethodDecl handler = endpoint.handler();
        boolean here =
            boundToApplication(wanted)
                || annotations
                    .find(handler.annotations(), handler.id().type().module(), wanted)
                    .isPresent()
                || annotations
                    .find(endpoint.type().annotations(), endpoint.type().id().module(), wanted)
                    .isPresent();
        if (!here) {
          return Truth.NO;
        }
      }
    }
    return Truth.YES;
  }

  private static boolean isPreMatching(TypeDecl filter) {
    return filter.annotations().stream()
        .anyMatch(use -> use.type().simpleName().equals("PreMatching"));
  }

  /** Before matching there is no resource yet. */
  private static boolean asksForTheResource(TypeDecl filter) {
    return filter.fields().stream()
        .anyMatch(field -> field.type().simpleName().equals("ResourceInfo"));
  }

  private boolean boundToApplication(Set<String> binding) {
    return application.types().stream()
        .filter(type -> is(type, "Application"))
        .anyMatch(
            type -> annotations.find(type.annotations(), type.id().module(), binding).isPresent());
  }

  private boolean isBinding(AnnotationUse use, TypeDecl filter) {
    return program
        .type(use.name(), filter.id().module())
        .map(
            type ->
                type.annotations().stream()
                    .anyMatch(meta -> meta.type().simpleName().equals("NameBinding")))
        .orElse(false);
  }

  private Optional<PossibleGuard> guard(TypeDecl type, PossibleGuard.Scope scope) {
    Optional<Checkpoint> code =
        isPreMatching(type) && asksForTheResource(type)
            ? Optional.empty()
            : Checkpoint.of(program, new Value.Instance(type));
    Optional<MethodDecl> check =
        type.methodsNamed("filter").stream()
            .filter(method -> method.parameters().size() == 1 && method.body().isPresent())
            .findFirst();
    if (check.isEmpty() || !stops.mayAbort(check.get())) {
      return Optional.empty();
    }
    String name = type.id().simpleName();
    OpenQuestion question =
        OpenQuestion.about(
            "filter",
            name,
            "Which requests does " + name + " stop, and for whom?",
            new Evidence(check.get().span(), "possible-guard", name));
    return Optional.of(
        new PossibleGuard(
            "FILTER",
            name,
            new RequestSpec.Any(),
            code.orElse(null),
            stops.speaksOfAuthentication(type, check.get()),
            question,
            new Evidence(type.span(), "request-filter", name),
            scope));
  }
}
