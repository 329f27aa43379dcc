package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.FoundAnnotation;
import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.fact.DataFact;
import dev.postern.extractor.model.id.TypeId;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The persistent types with their tables, columns, identifiers and owners. */
public final class EntityModel {

  private final FrameworkInput input;
  private final Vocabulary vocabulary;
  private final AnnotationIndex annotations;
  private final Stores stores;
  private final Map<TypeId, EntityInfo> entities = new TreeMap<>();

  EntityModel(
      FrameworkInput input, Vocabulary vocabulary, AnnotationIndex annotations, Stores stores) {
    this.input = input;
    this.vocabulary = vocabulary;
    this.annotations = annotations;
    this.stores = stores;
    for (TypeDecl type : input.mainTypes()) {
      if (type.kind() != TypeKind.ANNOTATION) {
        read(type);
      }
    }
  }

  /** The entity of that type. */
  public Optional<EntityInfo> of(TypeId type) {
    return Optional.ofNullable(entities.get(type));
  }

  /** The entities, in the order of their types. */
  public List<EntityInfo> all() {
    return List.copyOf(entities.values());
  }

  /** The first entity whose simple name or table is the given one. */
  Optional<EntityInfo> named(String name) {
    return entities.values().stream()
        .filter(
            entity ->
                entity.table().equalsIgnoreCase(name)
                    || entity.type().id().simpleName().equalsIgnoreCase(name))
        .findFirst();
  }

  /** Declares a type persistent that no annotation marks; nothing happens when it is known. */
  void add(TypeDecl type, String table, Map<String, String> columns, String id, Evidence evidence) {
    if (!entities.containsKey(type.id())) {
      put(type, "relational", table, columns, id.isEmpty() ? idField(type) : id, evidence);
    }
  }

  private void read(TypeDecl type) {
    for (RoleRow row : vocabulary.annotationsWithRole("ENTITY")) {
      Optional<FoundAnnotation> found = annotations.declared(type, row.subject());
      if (found.isPresent() && !entities.containsKey(type.id())) {
        String element = row.attribute("element");
        String table =
            table(type)
                .or(() -> element.isEmpty() ? Optional.empty() : found.get().string(element))
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> snake(type.id().simpleName()));
        Evidence evidence = new Evidence(found.get().span(), "entity", found.get().how());
        put(
            type,
            row.attribute("technology"),
            plain(table),
            columns(type),
            idField(type),
            evidence);
      }
    }
  }

  private Optional<String> table(TypeDecl type) {
    for (RoleRow row : vocabulary.annotationsWithRole("TABLE")) {
      Optional<String> name =
          annotations
              .declared(type, row.subject())
              .flatMap(found -> found.string(row.attribute("element")))
              .filter(text -> !text.isEmpty());
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  private void put(
      TypeDecl type,
      String family,
      String table,
      Map<String, String> columns,
      String id,
      Evidence evidence) {
    String container = stores.container(type.id().module(), family, table, evidence);
    String store = container.substring(0, container.length() - table.length() - 1);
    DataFact.Entity fact =
        new DataFact.Entity(
            type.id(),
            store,
            container,
            id,
            new OwnerFields(input.program()).of(type, id),
            hasRole(type, "VERSION"),
            evidence);
    entities.put(type.id(), new EntityInfo(type, fact, table, columns));
  }

  private boolean hasRole(TypeDecl type, String role) {
    return fields(type).stream().anyMatch(field -> marked(type, field, role).isPresent());
  }

  private String idField(TypeDecl type) {
    for (FieldDecl field : fields(type)) {
      if (marked(type, field, "ID").isPresent()) {
        return field.id().name();
      }
    }
    String own =
        Character.toLowerCase(type.id().simpleName().charAt(0))
            + type.id().simpleName().substring(1)
            + "Id";
    return fields(type).stream()
        .map(field -> field.id().name())
        .filter(name -> name.equals("id") || name.equals(own))
        .findFirst()
        .orElse("");
  }

  /** An annotation of that role at the field or at its getter. */
  private Optional<FoundAnnotation> marked(TypeDecl type, FieldDecl field, String role) {
    List<FoundAnnotation> all = new ArrayList<>(annotations.all(field));
    getter(type, field).ifPresent(method -> all.addAll(annotations.all(method)));
    return all.stream()
        .filter(
            found ->
                vocabulary.rolesOfAnnotation(found.name()).stream()
                    .anyMatch(row -> row.role().equals(role)))
        .findFirst();
  }

  private Optional<MethodDecl> getter(TypeDecl type, FieldDecl field) {
    String name = field.id().name();
    String getter = "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return input.program().lineage(type).stream()
        .flatMap(each -> each.methods().stream())
        .filter(method -> method.name().equals(getter) && method.parameters().isEmpty())
        .findFirst();
  }

  /** Column names by field; relations and transient fields have none. */
  private Map<String, String> columns(TypeDecl type) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (FieldDecl field : fields(type)) {
      boolean skipped =
          field.modifiers().contains(Modifier.TRANSIENT)
              || marked(type, field, "NOT_PERSISTENT").isPresent();
      if (!skipped) {
        String column =
            marked(type, field, "COLUMN")
                .flatMap(
                    found ->
                        vocabulary.rolesOfAnnotation(found.name()).stream()
                            .flatMap(row -> found.string(row.attribute("element")).stream())
                            .findFirst())
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> snake(field.id().name()));
        columns.putIfAbsent(field.id().name(), plain(column));
      }
    }
    return columns;
  }

  /** The instance fields of the type and its supertypes. */
  private List<FieldDecl> fields(TypeDecl type) {
    return fields(input.program(), type);
  }

  static List<FieldDecl> fields(ProgramModel program, TypeDecl type) {
    return program.lineage(type).stream()
        .flatMap(each -> each.fields().stream())
        .filter(field -> !field.isStatic() && !field.enumConstant())
        .toList();
  }

  /** The name with underscores before capitals, as Spring Boot's naming strategy makes it. */
  static String snake(String name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (i > 0
          && Character.isUpperCase(c)
          && (Character.isLowerCase(name.charAt(i - 1)) || Character.isDigit(name.charAt(i - 1)))) {
        out.append('_');
      }
      out.append(Character.toLowerCase(c));
    }
    return out.toString();
  }

  private static String plain(String name) {
    String text = name.replaceAll("[`\"\\[\\]]", "");
    return text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
