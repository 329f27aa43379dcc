package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.fact.DataFact;
import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.type.TypeRef;
import dev.postern.extractor.sensitivity.DataClassifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The fields with a meaning: of entities, of records, and of classes that mostly carry data. */
public final class DataFields {

  private static final List<String> NO_DATA =
      List.of(
          "Exception",
          "Error",
          "Config",
          "Configuration",
          "Properties",
          "Controller",
          "Service",
          "Repository",
          "Test",
          "Utils",
          "Util",
          "Constants",
          "Filter",
          "Interceptor",
          "Listener",
          "Aspect",
          "Factory",
          "Handler",
          "Provider",
          "Manager",
          "Validator",
          "Converter");

  /** How many mappings in a row are followed. */
  private static final int ROUNDS = 3;

  private final FrameworkInput input;
  private final AnnotationIndex annotations;
  private final EntityModel entities;
  private final Map<FieldId, DataFact.DataField> fields = new TreeMap<>();

  DataFields(
      FrameworkInput input,
      AnnotationIndex annotations,
      EntityModel entities,
      DataClassifier classifier) {
    this.input = input;
    this.annotations = annotations;
    this.entities = entities;
    JsonVisibility json = new JsonVisibility(input.program(), annotations);
    for (TypeDecl type : input.mainTypes()) {
      if (carriesData(type)) {
        classifier
            .classify(type, field -> column(type, field))
            .forEach(
                (field, meaning) ->
                    fields.put(
                        field.id(),
                        new DataFact.DataField(
                            field.id(),
                            meaning.dataClass(),
                            meaning.category(),
                            meaning.sensitivity(),
                            meaning.reason(),
                            column(type, field),
                            json.of(type, field),
                            meaning.confidence())));
      }
    }
    propagate(classifier, json);
  }

  /** Fields that take their values from fields of one meaning have it as well. */
  private void propagate(DataClassifier classifier, JsonVisibility json) {
    MappedFields mapped = new MappedFields(input);
    for (int round = 0; round < ROUNDS; round++) {
      for (FieldId target : mapped.filled()) {
        Optional<TypeDecl> type = input.program().type(target.type()).filter(this::carriesData);
        if (type.isPresent() && !fields.containsKey(target) && !isAudit(target)) {
          type.get().fields().stream()
              .filter(field -> field.id().equals(target) && !field.isStatic())
              .filter(field -> !classifier.isOverridden(field))
              .forEach(field -> inherit(type.get(), field, mapped.of(target), json));
        }
      }
    }
  }

  private void inherit(TypeDecl type, FieldDecl field, Set<FieldId> sources, JsonVisibility json) {
    List<DataFact.DataField> known =
        sources.stream().flatMap(source -> of(source).stream()).toList();
    boolean one = known.stream().map(DataFact.DataField::dataClass).distinct().count() == 1;
    if (!one || known.size() < sources.size() || known.get(0).sensitivity().equals("INTERNAL")) {
      return;
    }
    DataFact.DataField source = known.get(0);
    boolean same = ofOneKind(field.type(), source.field());
    if (same) {
      fields.put(
          field.id(),
          new DataFact.DataField(
              field.id(),
              source.dataClass(),
              source.category(),
              source.sensitivity(),
              "takes the value of "
                  + source.field().type().simpleName()
                  + "."
                  + source.field().name(),
              column(type, field),
              json.of(type, field),
              Confidence.LIKELY));
    }
  }

  /** Whether both are of the same type, as written. */
  private boolean ofOneKind(TypeRef type, FieldId source) {
    return input.program().type(source.type()).stream()
        .flatMap(owner -> owner.fields().stream())
        .anyMatch(
            field ->
                field.id().equals(source) && field.type().simpleName().equals(type.simpleName()));
  }

  /** Who changed a record is part of its history, not of what it is about. */
  private static boolean isAudit(FieldId field) {
    return field
        .name()
        .matches("(?i)(creat|updat|modif|delet|chang|edit)\\w*(by|user|name|or|er)?");
  }

  /** What a field means, when it means something. */
  Optional<DataFact.DataField> of(FieldId field) {
    return Optional.ofNullable(fields.get(field));
  }

  /** All of them, in the order of their ids. */
  List<DataFact.DataField> all() {
    return List.copyOf(fields.values());
  }

  /** The column of a field, empty when it has none or its type is not persistent. */
  private String column(TypeDecl type, FieldDecl field) {
    return entities
        .of(type.id())
        .or(
            () ->
                input.program().subtypes(type.name()).stream()
                    .flatMap(sub -> entities.of(sub.id()).stream())
                    .findFirst())
        .map(entity -> entity.columns().getOrDefault(field.id().name(), ""))
        .orElse("");
  }

  private boolean carriesData(TypeDecl type) {
    if (type.kind() == TypeKind.RECORD || entities.of(type.id()).isPresent()) {
      return true;
    }
    boolean component = annotations.onType(type, SpringNames.COMPONENT).isPresent();
    if (type.kind() != TypeKind.CLASS || component || namedOtherwise(type)) {
      return false;
    }
    return annotations.all(type).stream().anyMatch(DataFields::isDataAnnotation)
        || mostlyAccessible(type);
  }

  private static boolean namedOtherwise(TypeDecl type) {
    String name = type.id().simpleName();
    return NO_DATA.stream().anyMatch(name::endsWith);
  }

  private static boolean isDataAnnotation(
      dev.postern.extractor.framework.match.FoundAnnotation found) {
    return List.of(
            "lombok.Data",
            "lombok.Value",
            "lombok.Getter",
            "lombok.Setter",
            "lombok.Builder",
            "jakarta.persistence.MappedSuperclass",
            "javax.persistence.MappedSuperclass",
            "jakarta.persistence.Embeddable",
            "javax.persistence.Embeddable")
        .contains(found.name());
  }

  /** Whether at least half of the instance fields have a getter or a setter, or are public. */
  private static boolean mostlyAccessible(TypeDecl type) {
    List<FieldDecl> own =
        type.fields().stream()
            .filter(field -> !field.isStatic() && !field.enumConstant())
            .filter(field -> !isService(field.type()))
            .toList();
    long accessible = own.stream().filter(field -> isAccessible(type, field)).count();
    return accessible > 0 && accessible * 2 >= own.size();
  }

  private static boolean isService(TypeRef type) {
    return NO_DATA.stream().anyMatch(type.simpleName()::endsWith)
        || type.simpleName().equals("Logger");
  }

  private static boolean isAccessible(TypeDecl type, FieldDecl field) {
    if (field.modifiers().contains(Modifier.PUBLIC)) {
      return true;
    }
    String name = field.id().name().toLowerCase(Locale.ROOT);
    return type.methods().stream()
        .filter(method -> method.kind() == MethodKind.METHOD)
        .map(MethodDecl::name)
        .map(each -> each.toLowerCase(Locale.ROOT))
        .anyMatch(
            each ->
                each.equals("get" + name) || each.equals("set" + name) || each.equals("is" + name));
  }
}
