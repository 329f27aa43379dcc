package dev.postern.extractor.framework.micronaut;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.FoundAnnotation;
import dev.postern.extractor.framework.semantics.ContextPaths;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.framework.semantics.EndpointSource;
import dev.postern.extractor.framework.semantics.HttpRoute;
import dev.postern.extractor.framework.semantics.HttpRoutes;
import dev.postern.extractor.framework.semantics.PathComposer;
import dev.postern.extractor.framework.semantics.ServedEndpoint;
import dev.postern.extractor.framework.semantics.Settings;
import dev.postern.extractor.framework.semantics.VisibleMethods;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Handlers of Micronaut controllers and of management endpoints of the repository. An optional
 * query part of a URI template ({@code {?page,size}}) is no part of the path, an optional segment
 * ({@code {/id}}) makes two addresses.
 */
public final class MicronautEndpoints implements EndpointSource {

  private static final String HTTP = "io.micronaut.http.annotation.";
  private static final String CONTROLLER = HTTP + "Controller";
  private static final String MAPPING = HTTP + "HttpMethodMapping";
  private static final String MANAGEMENT = "io.micronaut.management.endpoint.annotation.";

  private final FrameworkInput input;
  private final AnnotationIndex annotations;
  private final VisibleMethods methods;

  public MicronautEndpoints(FrameworkInput input, AnnotationIndex annotations) {
    this.input = input;
    this.annotations = annotations;
    this.methods = new VisibleMethods(input.program(), annotations);
  }

  @Override
  public List<ServedEndpoint> of(DeployedApplication application) {
    String context = ContextPaths.of(application);
    List<HttpRoute> routes = new ArrayList<>();
    for (TypeDecl type : input.mainTypes()) {
      boolean concrete =
          type.kind() != TypeKind.INTERFACE && !type.modifiers().contains(Modifier.ABSTRACT);
      if (concrete && application.modules().contains(type.id().module())) {
        annotations
            .onType(type, CONTROLLER)
            .ifPresent(found -> controller(type, found, context, application.settings(), routes));
        annotations
            .declared(type, MANAGEMENT + "Endpoint")
            .ifPresent(found -> management(type, found, context, application.settings(), routes));
      }
    }
    return new HttpRoutes(input.program(), "micronaut").served(application, routes);
  }

  private void controller(
      TypeDecl type,
      FoundAnnotation controller,
      String context,
      Settings settings,
      List<HttpRoute> into) {
    String base = settings.resolve(controller.string("value").orElse(""));
    for (MethodDecl method : methods.of(type)) {
      for (FoundAnnotation found : mappings(method)) {
        String verb = found.string("method").orElse("ANY");
        for (String template : templates(found)) {
          for (String path : expanded(settings.resolve(template))) {
            String address =
                PathComposer.prefix(context, PathComposer.combine(base, plainRoot(path)));
            into.add(
                new HttpRoute(
                    type,
                    method,
                    verb,
                    PathComposer.normalized(withoutTrailingSlash(address)),
                    List.of(PathComposer.combine(base, template)),
                    "",
                    media(type, method, "Consumes"),
                    media(type, method, "Produces"),
                    true,
                    method.span()));
          }
        }
      }
    }
  }

  /** The mappings of a method, or of the nearest method it overrides that has any. */
  private List<FoundAnnotation> mappings(MethodDecl method) {
    List<MethodDecl> order = new ArrayList<>(List.of(method));
    order.addAll(annotations.overridden(method));
    for (MethodDecl each : order) {
      List<FoundAnnotation> found =
          annotations.all(each).stream().filter(a -> a.name().equals(MAPPING)).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static Set<String> templates(FoundAnnotation mapping) {
    Set<String> templates = new LinkedHashSet<>(mapping.strings("uris"));
    if (templates.isEmpty()) {
      templates.addAll(mapping.strings("value"));
    }
    return templates.isEmpty() ? Set.of("") : templates;
  }

  private List<String> media(TypeDecl type, MethodDecl method, String name) {
    return annotations
        .onMethod(method, HTTP + name)
        .or(() -> annotations.onType(type, HTTP + name))
        .map(found -> found.strings("value"))
        .orElse(List.of());
  }

  /** The paths of a URI template: without its query part, with and without an optional segment. */
  static List<String> expanded(String template) {
    String path = template.replaceAll("\\{[?&#;][^}]*}", "").replaceAll("\\{\\+", "{*");
    int optional = path.indexOf("{/");
    if (optional < 0) {
      return List.of(path);
    }
    int end = path.indexOf('}', optional);
    if (end < 0) {
      return List.of(path);
    }
    String name = path.substring(optional + 2, end).replaceFirst("[:*].*", "");
    String before = path.substring(0, optional);
    String after = path.substring(end + 1);
    List<String> all = new ArrayList<>(expanded(before + after));
    all.addAll(expanded(before + "/{" + name + "}" + after));
    return all;
  }

  private static String plainRoot(String path) {
    return path.equals("/") ? "" : path;
  }

  private static String withoutTrailingSlash(String path) {
    return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private void management(
      TypeDecl type,
      FoundAnnotation endpoint,
      String context,
      Settings settings,
      List<HttpRoute> into) {
    Optional<String> id = endpoint.string("id").or(() -> endpoint.string("value"));
    String name = id.orElse(type.id().simpleName().toLowerCase(Locale.ROOT));
    String all = PathComposer.prefix(settings.value("endpoints.all.path").orElse(""), "/" + name);
    String base = PathComposer.prefix(context, all);
    for (MethodDecl method : methods.of(type)) {
      String verb =
          annotations.onMethod(method, MANAGEMENT + "Read").isPresent()
              ? "GET"
              : annotations.onMethod(method, MANAGEMENT + "Write").isPresent()
                  ? "POST"
                  : annotations.onMethod(method, MANAGEMENT + "Delete").isPresent() ? "DELETE" : "";
      if (!verb.isEmpty()) {
        into.add(HttpRoute.plain(type, method, verb, base));
      }
    }
  }
}
