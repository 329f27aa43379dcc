package dev.postern.extractor.framework.struts;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.FoundAnnotation;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.framework.semantics.ContextPaths;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.framework.semantics.EndpointSource;
import dev.postern.extractor.framework.semantics.HttpRoute;
import dev.postern.extractor.framework.semantics.HttpRoutes;
import dev.postern.extractor.framework.semantics.PathComposer;
import dev.postern.extractor.framework.semantics.ServedEndpoint;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The actions of Struts 2 and Struts 1, by configuration file, and of Struts 2 by annotation. An
 * action whose method depends on a wildcard is listed once for each method that the wildcard can
 * name. Interceptors are not read: what guards an action is not known.
 */
public final class StrutsActions implements EndpointSource {

  private static final String CONVENTION = "org.apache.struts2.convention.annotation.";

  private final FrameworkInput input;
  private final Vocabulary vocabulary;
  private final AnnotationIndex annotations;
  private final StrutsFiles files;

  public StrutsActions(FrameworkInput input, Vocabulary vocabulary, AnnotationIndex annotations) {
    this.input = input;
    this.vocabulary = vocabulary;
    this.annotations = annotations;
    this.files = new StrutsFiles(input);
  }

  @Override
  public List<ServedEndpoint> of(DeployedApplication application) {
    String context = ContextPaths.of(application);
    List<HttpRoute> routes = new ArrayList<>();
    for (StrutsAction action : files.actions(application)) {
      input
          .program()
          .type(action.className(), application.module())
          .or(() -> bean(application, action.className()))
          .ifPresent(type -> configured(type, action, context, routes));
    }
    for (TypeDecl type : input.mainTypes()) {
      if (application.modules().contains(type.id().module())) {
        annotated(application, type, context, routes);
      }
    }
    return new HttpRoutes(input.program(), "struts").served(application, routes);
  }

  @Override
  public List<CoverageGap> gaps() {
    return files.gaps();
  }

  /** With Spring, the class of an action is the name of a bean. */
  private static Optional<TypeDecl> bean(DeployedApplication application, String name) {
    return application.beans().stream()
        .filter(bean -> bean.name().equals(name))
        .map(bean -> bean.type())
        .findFirst();
  }

  private void configured(
      TypeDecl type, StrutsAction action, String context, List<HttpRoute> into) {
    SourceSpan span = SourceSpan.line(action.file(), action.line());
    if (action.method().contains("{") && action.path().contains("*")) {
      for (MethodDecl method : actionMethods(type)) {
        String path = action.path().replaceFirst("\\*", method.name());
        if (action.method().equals("{1}")) {
          into.add(route(type, method, context, path + action.extension(), span));
        }
      }
      return;
    }
    String name = action.method().isEmpty() ? "execute" : action.method();
    Optional<MethodDecl> method =
        actionMethods(type).stream().filter(each -> each.name().equals(name)).findFirst();
    List<MethodDecl> all =
        method
            .map(List::of)
            .orElseGet(() -> action.method().isEmpty() ? dispatched(type) : List.of());
    for (MethodDecl each : all) {
      into.add(route(type, each, context, action.path() + action.extension(), span));
    }
  }

  /**
   * Methods of Struts 1 that a parameter of the request chooses among; the first stands for all.
   */
  private List<MethodDecl> dispatched(TypeDecl type) {
    return input.program().lineage(type).stream()
        .flatMap(each -> each.methods().stream())
        .filter(method -> method.parameters().size() == 4 && !method.isAbstract())
        .filter(method -> method.parameters().get(0).type().simpleName().equals("ActionMapping"))
        .limit(1)
        .toList();
  }

  private List<MethodDecl> actionMethods(TypeDecl type) {
    return input.program().lineage(type).stream()
        .flatMap(each -> each.methods().stream())
        .filter(method -> method.kind() == MethodKind.METHOD && !method.isStatic())
        .filter(method -> method.modifiers().contains(Modifier.PUBLIC) && !method.isAbstract())
        .filter(StrutsActions::returnsResult)
        .toList();
  }

  private static boolean returnsResult(MethodDecl method) {
    boolean second =
        method.parameters().isEmpty()
            && method.returnType().simpleName().matches("String|HttpHeaders|Object")
            && !method.name().matches("(get|is)[A-Z].*|toString");
    boolean first =
        method.parameters().size() == 4 && method.returnType().simpleName().equals("ActionForward");
    return second || first;
  }

  /** Actions of the convention plug-in. */
  private void annotated(
      DeployedApplication application, TypeDecl type, String context, List<HttpRoute> into) {
    Optional<String> namespace =
        annotations.onType(type, CONVENTION + "Namespace").flatMap(found -> found.string("value"));
    String extension = files.extension(application);
    List<FoundAnnotation> onType = named(annotations.all(type));
    for (FoundAnnotation found : onType) {
      actionMethods(type).stream()
          .filter(method -> method.name().equals("execute"))
          .forEach(
              method ->
                  into.add(
                      route(
                          type,
                          method,
                          context,
                          path(found, namespace, type) + extension,
                          method.span())));
    }
    boolean any = !onType.isEmpty();
    for (MethodDecl method : type.methods()) {
      for (FoundAnnotation found : named(annotations.all(method))) {
        any = true;
        into.add(
            route(type, method, context, path(found, namespace, type) + extension, method.span()));
      }
    }
    if (!any && (namespace.isPresent() || isConventional(type)) && isAction(type)) {
      String path = PathComposer.combine(namespace.orElse(""), hyphenated(type));
      actionMethods(type).stream()
          .filter(method -> method.name().equals("execute"))
          .limit(1)
          .forEach(
              method -> into.add(route(type, method, context, path + extension, method.span())));
    }
  }

  private static List<FoundAnnotation> named(List<FoundAnnotation> all) {
    return all.stream().filter(each -> each.name().equals(CONVENTION + "Action")).toList();
  }

  private static String path(FoundAnnotation action, Optional<String> namespace, TypeDecl type) {
    String own = action.string("value").filter(text -> !text.isEmpty()).orElse(hyphenated(type));
    return own.startsWith("/") ? own : PathComposer.combine(namespace.orElse(""), own);
  }

  /** The packages that the convention plug-in looks into. */
  private boolean isConventional(TypeDecl type) {
    boolean place =
        ("." + type.id().packageName() + ".").matches(".*\\.(action|actions|struts|struts2)\\..*");
    return place && type.id().simpleName().endsWith("Action");
  }

  private boolean isAction(TypeDecl type) {
    return !type.modifiers().contains(Modifier.ABSTRACT)
        && usesConvention()
        && input.program().superNames(type).stream()
            .anyMatch(name -> vocabulary.typeHasRole(name, "STRUTS_ACTION"));
  }

  private boolean usesConvention() {
    return input.modules().values().stream()
        .flatMap(module -> module.artifacts().stream())
        .anyMatch(artifact -> artifact.name().equals("struts2-convention-plugin"));
  }

  private static String hyphenated(TypeDecl type) {
    String name = type.id().simpleName().replaceFirst("Action$", "");
    return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  private static HttpRoute route(
      TypeDecl type, MethodDecl method, String context, String path, SourceSpan span) {
    return new HttpRoute(
        type,
        method,
        "ANY",
        PathComposer.prefix(context, PathComposer.normalized(path)),
        List.of(path),
        "",
        List.of(),
        List.of(),
        false,
        span);
  }
}
