package dev.postern.extractor.framework.springweb;

import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.FoundAnnotation;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.framework.semantics.HttpRoute;
import dev.postern.extractor.framework.semantics.StandInHandlers;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The association resources below an item: a property that refers to entities of an exported
 * repository can be read, replaced, extended and removed by its name.
 */
final class DataRestAssociations {

  private static final String RESOURCE =
      "org.springframework.data.rest.core.annotation.RestResource";

  private final ProgramModel program;
  private final Vocabulary vocabulary;
  private final AnnotationIndex annotations;
  private final Set<String> exported = new TreeSet<>();

  DataRestAssociations(
      ProgramModel program,
      Vocabulary vocabulary,
      AnnotationIndex annotations,
      Collection<TypeRef> exported) {
    this.program = program;
    this.vocabulary = vocabulary;
    this.annotations = annotations;
    exported.forEach(entity -> this.exported.add(entity.name()));
  }

  /** Adds the resources below the items of a repository. */
  void of(TypeDecl repository, TypeRef entity, String item, List<HttpRoute> into) {
    Optional<TypeDecl> declared = program.type(entity.name(), repository.id().module());
    for (TypeDecl each : declared.map(program::lineage).orElse(List.of())) {
      for (FieldDecl field : each.fields()) {
        boolean association =
            annotations.all(field).stream().anyMatch(this::isAssociation)
                && exported.contains(target(field.type()).name());
        Optional<FoundAnnotation> own = annotations.onField(field, RESOURCE);
        if (association && own.filter(found -> found.isFalse("exported")).isEmpty()) {
          String name =
              own.flatMap(found -> found.string("path"))
                  .filter(text -> !text.isEmpty())
                  .orElse(field.id().name());
          resource(repository, field, item + "/" + name, into);
        }
      }
    }
  }

  private void resource(TypeDecl repository, FieldDecl field, String path, List<HttpRoute> into) {
    String name = field.id().name();
    add(repository, "follow-" + name, "GET", path, into);
    for (String verb : List.of("PATCH", "POST", "PUT")) {
      add(repository, "link-" + name, verb, path, into);
    }
    add(repository, "unlink-" + name, "DELETE", path, into);
    if (!field.type().arguments().isEmpty()) {
      add(repository, "follow-" + name, "GET", path + "/{propertyId}", into);
      add(repository, "unlink-" + name, "DELETE", path + "/{propertyId}", into);
    }
  }

  private static void add(
      TypeDecl repository, String name, String verb, String path, List<HttpRoute> into) {
    into.add(HttpRoute.plain(repository, StandInHandlers.method(repository, name), verb, path));
  }

  private boolean isAssociation(FoundAnnotation found) {
    return vocabulary.rolesOfAnnotation(found.name()).stream()
        .anyMatch(row -> row.role().equals("ASSOCIATION"));
  }

  private static TypeRef target(TypeRef type) {
    return type.arguments().isEmpty() ? type : type.arguments().get(type.arguments().size() - 1);
  }
}
