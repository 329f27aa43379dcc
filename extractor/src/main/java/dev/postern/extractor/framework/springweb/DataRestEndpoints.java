package dev.postern.extractor.framework.springweb;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.FoundAnnotation;
import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.framework.semantics.EndpointSource;
import dev.postern.extractor.framework.semantics.GenericTypes;
import dev.postern.extractor.framework.semantics.HttpRoute;
import dev.postern.extractor.framework.semantics.HttpRoutes;
import dev.postern.extractor.framework.semantics.PathComposer;
import dev.postern.extractor.framework.semantics.ServedEndpoint;
import dev.postern.extractor.framework.semantics.StandInHandlers;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Repositories that Spring Data REST exports when it is on the class path: public interfaces unless
 * they say otherwise, or with the detection strategy {@code ANNOTATED} only those that ask for it.
 */
public final class DataRestEndpoints implements EndpointSource {

  private static final String REST = "org.springframework.data.rest.core.annotation.";
  private static final String NOT_A_BEAN = "org.springframework.data.repository.NoRepositoryBean";

  private final FrameworkInput input;
  private final Vocabulary vocabulary;
  private final AnnotationIndex annotations;
  private final DispatcherPaths paths;

  public DataRestEndpoints(
      FrameworkInput input, Vocabulary vocabulary, AnnotationIndex annotations) {
    this.input = input;
    this.vocabulary = vocabulary;
    this.annotations = annotations;
    this.paths = new DispatcherPaths(input, vocabulary);
  }

  @Override
  public List<ServedEndpoint> of(DeployedApplication application) {
    boolean present =
        input.uses(
            application.modules(),
            artifact ->
                vocabulary.rolesOfArtifact(artifact.coordinates()).stream()
                    .anyMatch(row -> row.role().equals("DATA_REST")));
    if (!present) {
      return List.of();
    }
    DataRestSettings settings = DataRestSettings.of(input.program(), vocabulary, application);
    String base = PathComposer.prefix(paths.base(application), settings.base());
    Map<TypeDecl, TypeRef> exported = new LinkedHashMap<>();
    for (TypeDecl type : application.beanTypes()) {
      if (isExported(type, settings.onlyAnnotated())) {
        domain(type).ifPresent(entity -> exported.put(type, entity));
      }
    }
    List<HttpRoute> routes = new ArrayList<>();
    DataRestAssociations associations =
        new DataRestAssociations(input.program(), vocabulary, annotations, exported.values());
    exported.forEach(
        (type, entity) -> {
          String collection = collection(type, entity, base);
          repository(type, collection, routes);
          associations.of(type, entity, collection + "/{id}", routes);
        });
    return new HttpRoutes(input.program(), "spring-data-rest").served(application, routes);
  }

  private boolean isExported(TypeDecl type, boolean onlyAnnotated) {
    Optional<FoundAnnotation> resource = resource(type);
    boolean exported =
        resource
            .map(found -> !found.isFalse("exported"))
            .orElse(!onlyAnnotated && type.modifiers().contains(Modifier.PUBLIC));
    return type.kind() == TypeKind.INTERFACE
        && exported
        && annotations.declared(type, NOT_A_BEAN).isEmpty();
  }

  private String collection(TypeDecl type, TypeRef entity, String base) {
    String path =
        resource(type)
            .flatMap(found -> found.string("path"))
            .filter(text -> !text.isEmpty())
            .orElseGet(() -> plural(entity.simpleName()));
    return PathComposer.prefix(base, PathComposer.normalized(path));
  }

  private Optional<FoundAnnotation> resource(TypeDecl type) {
    return annotations
        .declared(type, REST + "RepositoryRestResource")
        .or(() -> annotations.declared(type, REST + "RestResource"));
  }

  private Optional<TypeRef> domain(TypeDecl type) {
    GenericTypes generics = new GenericTypes(input.program());
    for (RoleRow row : vocabulary.typesWithRole("REPOSITORY_BASE")) {
      Optional<TypeRef> found =
          generics
              .argumentsOf(type, row.subject())
              .filter(arguments -> !arguments.isEmpty())
              .map(arguments -> arguments.get(0));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private void repository(TypeDecl type, String collection, List<HttpRoute> into) {
    String item = collection + "/{id}";
    crud(type, Set.of("findAll"), "findAll", "GET", collection, into);
    crud(type, Set.of("save"), "save", "POST", collection, into);
    crud(type, Set.of("findById"), "findById", "GET", item, into);
    crud(type, Set.of("save"), "save", "PUT", item, into);
    crud(type, Set.of("save"), "save", "PATCH", item, into);
    crud(type, Set.of("delete", "deleteById"), "deleteById", "DELETE", item, into);
    for (MethodDecl method : type.methods()) {
      Optional<FoundAnnotation> own = annotations.declared(method, REST + "RestResource");
      boolean query =
          method.name().matches("(find|read|get|query|search|count|exists|stream).*By.+")
              || annotations.all(method).stream()
                  .anyMatch(found -> found.name().endsWith(".Query"));
      if (query
          && !method.name().equals("findById")
          && own.filter(f -> f.isFalse("exported")).isEmpty()) {
        String name =
            own.flatMap(found -> found.string("path"))
                .filter(text -> !text.isEmpty())
                .orElse(method.name());
        into.add(
            HttpRoute.plain(
                type, method, "GET", collection + "/search" + PathComposer.normalized(name)));
      }
    }
  }

  /**
   * An operation of the repository unless it has none or hides it; of several methods that do it,
   * one that is hidden hides it.
   */
  private void crud(
      TypeDecl type,
      Set<String> names,
      String usual,
      String verb,
      String path,
      List<HttpRoute> into) {
    List<MethodDecl> redeclared =
        type.methods().stream().filter(method -> names.contains(method.name())).toList();
    boolean hidden =
        redeclared.stream()
            .flatMap(method -> annotations.declared(method, REST + "RestResource").stream())
            .anyMatch(found -> found.isFalse("exported"));
    boolean there = !redeclared.isEmpty() || inherits(type, usual);
    if (there && !hidden) {
      MethodDecl handler =
          redeclared.stream().findFirst().orElseGet(() -> StandInHandlers.method(type, usual));
      into.add(HttpRoute.plain(type, handler, verb, path));
    }
  }

  /** Whether a library interface above the repository declares the operation. */
  private boolean inherits(TypeDecl type, String operation) {
    return input.program().superNames(type).stream()
        .filter(name -> vocabulary.typeHasRole(name, "REPOSITORY_BASE"))
        .anyMatch(
            name ->
                operation.equals("findAll")
                    ? !name.endsWith(".Repository") && !name.endsWith("Executor")
                    : name.matches(
                        ".*\\.(List|Reactive)?(Crud|Jpa|Mongo|Neo4j|Cassandra|Elasticsearch|R2dbc|ReactiveMongo)Repository"));
  }

  /** The plural of an English noun in lower camel case, as far as rules of spelling go. */
  static String plural(String name) {
    String word = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    if (word.matches(".*[^aeiou]y")) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    if (word.endsWith("Person") || word.equals("person")) {
      return word.substring(0, word.length() - 4) + "eople";
    }
    return word.matches(".*(s|x|z|ch|sh)") ? word + "es" : word + "s";
  }
}
