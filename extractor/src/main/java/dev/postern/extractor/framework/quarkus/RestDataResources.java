package dev.postern.extractor.framework.quarkus;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.FoundAnnotation;
import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.framework.semantics.ContextPaths;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.framework.semantics.EndpointSource;
import dev.postern.extractor.framework.semantics.GenericTypes;
import dev.postern.extractor.framework.semantics.HttpRoute;
import dev.postern.extractor.framework.semantics.HttpRoutes;
import dev.postern.extractor.framework.semantics.PathComposer;
import dev.postern.extractor.framework.semantics.ServedEndpoint;
import dev.postern.extractor.framework.semantics.StandInHandlers;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The CRUD operations that REST Data with Panache generates for a resource interface; the methods
 * are those of the library's interface, redeclared ones carry their own switches.
 */
public final class RestDataResources implements EndpointSource {

  private static final String PROPERTIES = "io.quarkus.rest.data.panache.ResourceProperties";
  private static final String METHOD = "io.quarkus.rest.data.panache.MethodProperties";

  private final FrameworkInput input;
  private final Vocabulary vocabulary;
  private final AnnotationIndex annotations;

  public RestDataResources(
      FrameworkInput input, Vocabulary vocabulary, AnnotationIndex annotations) {
    this.input = input;
    this.vocabulary = vocabulary;
    this.annotations = annotations;
  }

  @Override
  public List<ServedEndpoint> of(DeployedApplication application) {
    List<HttpRoute> routes = new ArrayList<>();
    String base = ContextPaths.of(application);
    String rest = application.settings().value("quarkus.rest.path").orElse("");
    for (TypeDecl type : input.mainTypes()) {
      if (type.kind() == TypeKind.INTERFACE && application.modules().contains(type.id().module())) {
        for (RoleRow row : vocabulary.typesWithRole("REST_DATA_RESOURCE")) {
          new GenericTypes(input.program())
              .argumentsOf(type, row.subject())
              .ifPresent(arguments -> resource(type, base + rest, routes));
        }
      }
    }
    return new HttpRoutes(input.program(), "quarkus-rest-data").served(application, routes);
  }

  private void resource(TypeDecl type, String base, List<HttpRoute> into) {
    Optional<FoundAnnotation> properties = annotations.declared(type, PROPERTIES);
    if (properties.filter(found -> found.isFalse("exposed")).isPresent()) {
      return;
    }
    String path =
        properties.flatMap(found -> found.string("path")).orElseGet(() -> defaultPath(type));
    String collection = PathComposer.prefix(base, PathComposer.normalized(path));
    operations(collection)
        .forEach(
            (name, operation) -> {
              Optional<FoundAnnotation> own =
                  type.methodsNamed(name).stream()
                      .flatMap(method -> annotations.declared(method, METHOD).stream())
                      .findFirst();
              if (own.filter(found -> found.isFalse("exposed")).isEmpty()) {
                MethodDecl handler =
                    type.methodsNamed(name).stream()
                        .findFirst()
                        .orElseGet(() -> StandInHandlers.method(type, name));
                into.add(HttpRoute.plain(type, handler, operation[0], operation[1]));
              }
            });
  }

  private static Map<String, String[]> operations(String collection) {
    Map<String, String[]> operations = new LinkedHashMap<>();
    operations.put("list", new String[] {"GET", collection});
    operations.put("count", new String[] {"GET", collection + "/count"});
    operations.put("get", new String[] {"GET", collection + "/{id}"});
    operations.put("add", new String[] {"POST", collection});
    operations.put("update", new String[] {"PUT", collection + "/{id}"});
    operations.put("delete", new String[] {"DELETE", collection + "/{id}"});
    return operations;
  }

  /** The interface's name without its suffix, in lower case with hyphens. */
  private static String defaultPath(TypeDecl type) {
    String name = type.id().simpleName().replaceFirst("(Controller|Resource)$", "");
    return "/" + name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
