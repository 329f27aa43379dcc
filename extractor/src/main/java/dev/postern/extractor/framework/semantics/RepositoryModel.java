package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.FoundAnnotation;
import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.TypeId;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The repositories: types of the repository that extend a base type whose methods reach a store,
 * with the entity taken from the type argument, also through intermediate generic bases.
 */
final class RepositoryModel {

  private static final String QUERY = "org.springframework.data.jpa.repository.Query";
  private static final String MODIFYING = "org.springframework.data.jpa.repository.Modifying";
  private static final List<String> READS =
      List.of(
          "find",
          "read",
          "get",
          "query",
          "search",
          "stream",
          "exists",
          "count",
          "select",
          "list",
          "page",
          "load",
          "fetch",
          "lambdaQuery",
          "one");
  private static final List<String> WRITES =
      List.of(
          "save",
          "insert",
          "update",
          "persist",
          "merge",
          "upsert",
          "lambdaUpdate",
          "create",
          "add");
  private static final List<String> DELETES = List.of("delete", "remove");
  private static final Set<String> BY_ID =
      Set.of(
          "findById",
          "getById",
          "getOne",
          "getReferenceById",
          "existsById",
          "deleteById",
          "selectById",
          "removeById",
          "findOne",
          "readById",
          "queryById",
          "findByIdOptional");

  /**
   * A repository.
   *
   * @param entity name of the entity type; empty when not known
   * @param family technology family, empty when the entity decides
   */
  record Repository(TypeDecl type, String entity, String family) {}

  /** What a call on a repository does. */
  record Operation(String mode, boolean byId, boolean certain) {}

  private final FrameworkInput input;
  private final AnnotationIndex annotations;
  private final Map<TypeId, Repository> repositories = new TreeMap<>();

  RepositoryModel(FrameworkInput input, Vocabulary vocabulary, AnnotationIndex annotations) {
    this.input = input;
    this.annotations = annotations;
    GenericTypes generics = new GenericTypes(input.program());
    for (TypeDecl type : input.mainTypes()) {
      Set<String> parents = input.program().superNames(type);
      for (RoleRow row : vocabulary.typesWithRole("REPOSITORY_BASE")) {
        if (parents.contains(row.subject()) && !repositories.containsKey(type.id())) {
          int index = Integer.parseInt(row.attribute("entity"));
          String entity =
              generics
                  .argumentsOf(type, row.subject())
                  .filter(arguments -> arguments.size() > index)
                  .map(arguments -> arguments.get(index).name())
                  .orElse("");
          repositories.put(type.id(), new Repository(type, entity, row.attribute("technology")));
        }
      }
    }
  }

  /** The repository of that type. */
  Optional<Repository> of(TypeRef type, TypeDecl from) {
    return input
        .program()
        .type(type.name(), from.id().module())
        .map(found -> repositories.get(found.id()));
  }

  /** What a method of a repository does, by its query or its name. */
  Operation operation(String name, Optional<MethodDecl> declared, String idField) {
    if (declared.isPresent()) {
      Optional<FoundAnnotation> query = annotations.declared(declared.get(), QUERY);
      if (annotations.declared(declared.get(), MODIFYING).isPresent()) {
        String text = query.flatMap(found -> found.string("value")).orElse("");
        String mode = SqlText.parse(text).map(SqlText::mode).orElse("WRITE");
        return new Operation(mode.equals("READ") ? "WRITE" : mode, false, true);
      }
      if (query.isPresent()) {
        return new Operation("READ", isByIdQuery(query.get(), declared.get(), idField), true);
      }
    }
    boolean byId = BY_ID.contains(name) || isDerivedById(name, idField);
    if (DELETES.stream().anyMatch(name::startsWith)) {
      return new Operation("DELETE", byId, true);
    }
    if (WRITES.stream().anyMatch(name::startsWith)) {
      return new Operation("WRITE", byId, true);
    }
    boolean read = READS.stream().anyMatch(name::startsWith);
    return new Operation("READ", byId, read);
  }

  private static boolean isDerivedById(String name, String idField) {
    int by = name.indexOf("By");
    return by > 0 && !idField.isEmpty() && name.substring(by + 2).equalsIgnoreCase(idField);
  }

  private static boolean isByIdQuery(FoundAnnotation query, MethodDecl method, String idField) {
    String text = query.string("value").orElse("").toLowerCase(java.util.Locale.ROOT);
    int where = text.indexOf("where");
    return where >= 0
        && method.parameters().size() == 1
        && !idField.isEmpty()
        && text.substring(where)
            .matches(
                "(?s)where\\s+(\\w+\\.)?"
                    + idField.toLowerCase(java.util.Locale.ROOT)
                    + "\\s*=\\s*[:?]\\S*\\s*");
  }
}
