package dev.postern.extractor.framework.quarkus;

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
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Methods annotated as reactive routes. Without a path the method's name in lower case and with
 * hyphens is the path; filters and failure handlers are none.
 */
public final class ReactiveRoutes implements EndpointSource {

  private static final String WEB = "io.quarkus.vertx.web.";

  private final FrameworkInput input;
  private final AnnotationIndex annotations;

  public ReactiveRoutes(FrameworkInput input, AnnotationIndex annotations) {
    this.input = input;
    this.annotations = annotations;
  }

  @Override
  public List<ServedEndpoint> of(DeployedApplication application) {
    String context = ContextPaths.of(application);
    List<HttpRoute> routes = new ArrayList<>();
    for (TypeDecl type : input.mainTypes()) {
      if (application.modules().contains(type.id().module())) {
        for (MethodDecl method : type.methods()) {
          for (FoundAnnotation found : annotations.all(method)) {
            if (found.name().equals(WEB + "Route") && isHandler(found)) {
              routes.add(route(type, method, found, context));
            }
          }
        }
      }
    }
    return new HttpRoutes(input.program(), "quarkus-route").served(application, routes);
  }

  private static boolean isHandler(FoundAnnotation route) {
    return !route.constants("type").contains("FAILURE");
  }

  private HttpRoute route(TypeDecl type, MethodDecl method, FoundAnnotation found, String context) {
    Optional<FoundAnnotation> base = annotations.declared(type, WEB + "RouteBase");
    String first = base.flatMap(b -> b.string("path")).orElse("");
    String own =
        found
            .string("path")
            .or(() -> found.string("regex").map(regex -> "/{*regex}"))
            .orElseGet(() -> hyphenated(method.name()));
    TreeSet<String> verbs = new TreeSet<>(found.constants("methods"));
    String path = colonsToBraces(PathComposer.combine(first, own));
    return new HttpRoute(
        type,
        method,
        verbs.isEmpty() ? "ANY" : String.join("|", verbs),
        PathComposer.normalized(PathComposer.prefix(context, path)),
        List.of(own),
        "",
        found.strings("consumes"),
        found.strings("produces"),
        true,
        method.span());
  }

  /** {@code /:id/*} is {@code /{id}/**}. */
  static String colonsToBraces(String path) {
    String text = path.replaceAll(":([A-Za-z0-9_]+)", "{$1}");
    return text.endsWith("*") && !text.endsWith("**") ? text + "*" : text;
  }

  private static String hyphenated(String name) {
    return "/" + name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
