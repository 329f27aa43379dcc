package dev.postern.extractor.framework.jaxrs;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.openapi.ApiOperation;
import dev.postern.extractor.framework.openapi.GeneratedApis;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.framework.semantics.GenericTypes;
import dev.postern.extractor.framework.semantics.HttpRoute;
import dev.postern.extractor.framework.semantics.VisibleMethods;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.id.TypeId;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The routes of a resource class: its resource methods, and through its sub-resource locators those
 * of the classes they return.
 */
final class ResourceMethods {

  private static final int MAX_DEPTH = 6;

  private final FrameworkInput input;
  private final RestAnnotations rest;
  private final VisibleMethods methods;
  private final GeneratedApis apis;
  private final List<CoverageGap> gaps = new ArrayList<>();

  ResourceMethods(FrameworkInput input, RestAnnotations rest, AnnotationIndex annotations) {
    this.input = input;
    this.rest = rest;
    this.methods = new VisibleMethods(input.program(), annotations);
    this.apis = new GeneratedApis(input);
  }

  List<CoverageGap> gaps() {
    return List.copyOf(gaps);
  }

  /** The routes of a root resource class below a base path. */
  List<HttpRoute> of(DeployedApplication application, TypeDecl resource, String base) {
    List<HttpRoute> routes = new ArrayList<>();
    String own =
        rest.ofType(resource, "RESOURCE_PATH").flatMap(v -> v.stream().findFirst()).orElse("");
    String path = RestPaths.join(base, application.settings().resolve(own));
    visit(application, resource, path, new ArrayList<>(), routes);
    for (MethodDecl method : methods.of(resource)) {
      apis.operation(resource, method)
          .ifPresent(operation -> routes.add(generated(resource, method, operation, base)));
    }
    return routes;
  }

  /** Whether the class implements an interface generated of a document. */
  boolean isGenerated(TypeDecl resource) {
    return apis.serves(resource);
  }

  private static HttpRoute generated(
      TypeDecl resource, MethodDecl method, ApiOperation operation, String base) {
    return new HttpRoute(
        resource,
        method,
        operation.verb(),
        RestPaths.normalized(RestPaths.join(base, operation.path())),
        List.of(operation.path()),
        "",
        operation.consumes(),
        List.of(),
        true,
        method.span());
  }

  private void visit(
      DeployedApplication application,
      TypeDecl resource,
      String path,
      List<TypeId> way,
      List<HttpRoute> into) {
    if (way.contains(resource.id()) || way.size() > MAX_DEPTH) {
      return;
    }
    way.add(resource.id());
    for (MethodDecl method : methods.of(resource)) {
      MethodDecl annotated = rest.annotated(method);
      Optional<String> below =
          rest.ofMethod(annotated, "RESOURCE_PATH").map(v -> v.isEmpty() ? "" : v.get(0));
      SortedSet<String> verbs = rest.verbs(annotated);
      if (isPublic(method, annotated)) {
        String whole = RestPaths.join(path, application.settings().resolve(below.orElse("")));
        if (!verbs.isEmpty()) {
          into.add(route(resource, method, annotated, String.join("|", verbs), whole));
        } else if (below.isPresent()) {
          for (TypeDecl sub : located(method, resource)) {
            visit(application, sub, whole, way, into);
          }
        }
      }
    }
    way.remove(way.size() - 1);
  }

  private boolean isPublic(MethodDecl method, MethodDecl annotated) {
    return method.modifiers().contains(Modifier.PUBLIC)
        || annotated.isAbstract()
        || input
            .program()
            .type(method.id().type())
            .filter(owner -> owner.kind() == TypeKind.INTERFACE)
            .isPresent();
  }

  private HttpRoute route(
      TypeDecl resource, MethodDecl method, MethodDecl annotated, String verb, String path) {
    return new HttpRoute(
        resource,
        method,
        verb,
        RestPaths.normalized(path),
        List.of(path),
        "",
        media(resource, annotated, "CONSUMES"),
        media(resource, annotated, "PRODUCES"),
        true,
        method.span());
  }

  private List<String> media(TypeDecl resource, MethodDecl method, String role) {
    List<String> given =
        rest.ofMethod(method, role).or(() -> rest.ofType(resource, role)).orElse(List.of());
    List<String> types = new ArrayList<>();
    given.forEach(text -> types.addAll(List.of(text.split("\\s*,\\s*"))));
    return types;
  }

  /** The classes whose objects a sub-resource locator returns. */
  private List<TypeDecl> located(MethodDecl locator, TypeDecl resource) {
    Map<TypeId, TypeDecl> found = new LinkedHashMap<>();
    locator
        .body()
        .ifPresent(
            body -> {
              LocalValues values = new LocalValues(input.program(), body);
              for (Statement statement : body.statements()) {
                if (statement instanceof Statement.Return back && back.result().isPresent()) {
                  returned(back.result().get(), values, resource)
                      .forEach(type -> found.put(type.id(), type));
                }
              }
            });
    if (found.isEmpty()) {
      concrete(declared(locator, resource), resource).forEach(type -> found.put(type.id(), type));
    }
    if (found.isEmpty()) {
      gaps.add(
          new CoverageGap(
              GapKind.CONFIGURATION_NOT_READ,
              locator.span(),
              "The classes that the sub-resource locator "
                  + locator.name()
                  + " returns could not be determined; their endpoints are not listed."));
    }
    return List.copyOf(found.values());
  }

  private List<TypeDecl> returned(Operand value, LocalValues values, TypeDecl resource) {
    List<TypeDecl> found = new ArrayList<>();
    for (TypeRef type : values.allocations(value)) {
      input.program().type(type.name(), resource.id().module()).ifPresent(found::add);
    }
    for (TypeRef type : values.classes(value)) {
      found.addAll(concrete(type, resource));
    }
    for (Statement origin : values.origins(value)) {
      if (origin instanceof Statement.Call call) {
        call.arguments().stream()
            .flatMap(argument -> values.classes(argument).stream())
            .forEach(type -> found.addAll(concrete(type, resource)));
      }
    }
    return found;
  }

  private TypeRef declared(MethodDecl locator, TypeDecl resource) {
    TypeRef type =
        input
            .program()
            .type(locator.id().type())
            .map(
                owner ->
                    new GenericTypes(input.program())
                        .resolve(locator.returnType(), owner, resource))
            .orElse(locator.returnType());
    return type.simpleName().equals("Class") && type.arguments().size() == 1
        ? type.arguments().get(0)
        : type;
  }

  private List<TypeDecl> concrete(TypeRef type, TypeDecl from) {
    List<TypeDecl> all = new ArrayList<>();
    input.program().type(type.name(), from.id().module()).ifPresent(all::add);
    boolean open = all.stream().anyMatch(ResourceMethods::isAbstract);
    if (open) {
      all.addAll(input.program().subtypes(type.name()));
    }
    all.removeIf(ResourceMethods::isAbstract);
    return all;
  }

  private static boolean isAbstract(TypeDecl type) {
    return type.kind() == TypeKind.INTERFACE || type.modifiers().contains(Modifier.ABSTRACT);
  }
}
