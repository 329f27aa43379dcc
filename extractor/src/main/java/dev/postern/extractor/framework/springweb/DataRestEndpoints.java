package dev.postern.extractor.framework.springweb;

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
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Repositories that Spring Data REST exports when it is on the class path: public interfaces unless
 * they say otherwise, or with the detection strategy {@code ANNOTATED} only those that ask for it.
 * Resources of associations below an item are not listed.
 */
public final class DataRestEndpoints implements EndpointSource {

  private static final String REST = "org.springframework.data.rest.core.annotation.";
  private static final String NOT_A_BEAN = "org.springframework.data.repository.NoRepositoryBean";

  private final FrameworkInput input;
  private final Vocabulary vocabulary;
  private final AnnotationIndex annotations;

  public DataRestEndpoints(
      FrameworkInput input, Vocabulary vocabulary, AnnotationIndex annotations) {
    this.input = input;
    this.vocabulary = vocabulary;
    this.annotations = annotations;
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
    boolean onlyAnnotated =
        application
            .settings()
            .value("spring.data.rest.detection-strategy")
            .filter(value -> value.equalsIgnoreCase("annotated"))
            .isPresent();
    String base =
        PathComposer.prefix(
            ContextPaths.of(application),
            PathComposer.prefix(
                application.settings().value("spring.data.rest.base-path").orElse(""), ""));
    List<HttpRoute> routes = new ArrayList<>();
    for (TypeDecl type : application.beanTypes()) {
      Optional<FoundAnnotation> resource = resource(type);
      boolean exported =
          resource.map(found -> !found.isFalse("exported")).orElse(!onlyAnnotated)
              && type.modifiers().contains(Modifier.PUBLIC);
      if (type.kind() == TypeKind.INTERFACE
          && exported
          && annotations.declared(type, NOT_A_BEAN).isEmpty()) {
        domain(type).ifPresent(entity -> repository(type, entity, resource, base, routes));
      }
    }
    return new HttpRoutes(input.program(), "spring-data-rest").served(application, routes);
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

  private void repository(
      TypeDecl type,
      TypeRef entity,
      Optional<FoundAnnotation> resource,
      String base,
      List<HttpRoute> into) {
    String path =
        resource
            .flatMap(found -> found.string("path"))
            .filter(text -> !text.isEmpty())
            .orElseGet(() -> plural(entity.simpleName()));
    String collection = PathComposer.prefix(base, PathComposer.normalized(path));
    String item = collection + "/{id}";
    crud(type, "findAll", "GET", collection, into);
    crud(type, "save", "POST", collection, into);
    crud(type, "findById", "GET", item, into);
    crud(type, "save", "PUT", item, into);
    crud(type, "save", "PATCH", item, into);
    crud(type, "deleteById", "DELETE", item, into);
    for (MethodDecl method : type.methods()) {
      Optional<FoundAnnotation> own = annotations.declared(method, REST + "RestResource");
      boolean query =
          method.name().matches("(find|read|get|query|search|count|exists|stream).*By.+")
              || annotations.all(method).stream()
                  .anyMatch(found -> found.name().endsWith(".Query"));
      if (query
          && !method.name().equals("findById")
          && own.filter(f -> f.isFalse("exported")).isEmpty()) {
        String name = own.flatMap(found -> found.string("path")).orElse(method.name());
        into.add(
            HttpRoute.plain(
                type, method, "GET", collection + "/search" + PathComposer.normalized(name)));
      }
    }
  }

  private void crud(TypeDecl type, String name, String verb, String path, List<HttpRoute> into) {
    Optional<MethodDecl> redeclared = type.methodsNamed(name).stream().findFirst();
    boolean hidden =
        redeclared
            .flatMap(method -> annotations.declared(method, REST + "RestResource"))
            .filter(found -> found.isFalse("exported"))
            .isPresent();
    if (!hidden) {
      MethodDecl handler = redeclared.orElseGet(() -> StandInHandlers.method(type, name));
      into.add(HttpRoute.plain(type, handler, verb, path));
    }
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
