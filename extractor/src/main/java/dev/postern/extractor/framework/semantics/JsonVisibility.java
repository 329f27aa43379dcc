package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.FoundAnnotation;
import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a field travels in JSON as Jackson's default settings decide, or fastjson's where it is
 * the converter: properties are made of getters, setters, public fields and record components;
 * {@code @JsonIgnore} on any of them removes it unless {@code @JsonProperty} brings one side back.
 */
final class JsonVisibility {

  private static final String JACKSON = "com.fasterxml.jackson.annotation.";

  private static final Set<String> FASTJSON =
      Set.of(
          "com.alibaba.fastjson.annotation.JSONField",
          "com.alibaba.fastjson2.annotation.JSONField");

  private final ProgramModel program;
  private final AnnotationIndex annotations;
  private final boolean fastjson;
  private final FieldMasks masks;

  JsonVisibility(ProgramModel program, AnnotationIndex annotations) {
    this.program = program;
    this.masks = new FieldMasks(program);
    this.annotations = annotations;
    this.fastjson =
        program.types().stream()
            .flatMap(type -> type.methods().stream())
            .flatMap(method -> method.body().stream())
            .flatMap(body -> body.calls().stream())
            .anyMatch(JsonVisibility::makesConverter);
  }

  /** Whether responses are written by fastjson, whose annotations then count. */
  private static boolean makesConverter(Statement.Call call) {
    return call.call() == CallKind.CONSTRUCTOR
        && call.callee().declaringType().simpleName().equals("FastJsonHttpMessageConverter");
  }

  /** {@code BOTH}, {@code OUT}, {@code IN} or {@code NONE}. */
  String of(TypeDecl type, FieldDecl field) {
    boolean out = isWritten(type, field);
    boolean in = isRead(type, field);
    return out ? (in ? "BOTH" : "OUT") : in ? "IN" : "NONE";
  }

  /** Whether the field's value appears in JSON made of the type. */
  boolean isWritten(TypeDecl type, FieldDecl field) {
    Optional<MethodDecl> getter = getter(type, field);
    if (fastjson && isLeftOut(field)) {
      return false;
    }
    if (isIgnored(type, field, getter, "READ_ONLY", "allowGetters")
        || access(field, getter).filter("WRITE_ONLY"::equals).isPresent()) {
      return false;
    }
    return !masks.isMasked(field)
        && (getter.isPresent() || isExposed(type, field) || hasLombok(type, field, "Getter"));
  }

  private boolean isLeftOut(FieldDecl field) {
    return FASTJSON.stream()
        .anyMatch(
            name ->
                annotations.onField(field, name).filter(f -> f.isFalse("serialize")).isPresent());
  }

  private boolean isRead(TypeDecl type, FieldDecl field) {
    Optional<MethodDecl> setter = setter(type, field);
    if (isIgnored(type, field, setter, "WRITE_ONLY", "allowSetters")
        || access(field, setter).filter("READ_ONLY"::equals).isPresent()) {
      return false;
    }
    return setter.isPresent() || isExposed(type, field) || hasLombok(type, field, "Setter");
  }

  private static boolean isExposed(TypeDecl type, FieldDecl field) {
    return field.modifiers().contains(Modifier.PUBLIC)
        || type.kind() == TypeKind.RECORD
        || field.annotations().stream()
            .anyMatch(use -> use.name().equals(JACKSON + "JsonProperty"));
  }

  private static boolean hasLombok(TypeDecl type, FieldDecl field, String accessor) {
    List<String> names =
        accessor.equals("Getter")
            ? List.of("lombok.Data", "lombok.Value", "lombok.Getter")
            : List.of("lombok.Data", "lombok.Setter");
    return type.annotations().stream().anyMatch(use -> names.contains(use.name()))
        || field.annotations().stream().anyMatch(use -> names.contains(use.name()));
  }

  private boolean isIgnored(
      TypeDecl type,
      FieldDecl field,
      Optional<MethodDecl> accessor,
      String broughtBack,
      String allow) {
    boolean ignored =
        annotations
                .onField(field, JACKSON + "JsonIgnore")
                .filter(f -> !f.isFalse("value"))
                .isPresent()
            || anyAccessor(type, field)
            || field.modifiers().contains(Modifier.TRANSIENT);
    if (ignored) {
      boolean back =
          accessor.flatMap(m -> annotations.declared(m, JACKSON + "JsonProperty")).isPresent()
              || access(field, accessor).filter(broughtBack::equals).isPresent();
      return !back;
    }
    for (TypeDecl each : program.lineage(type)) {
      Optional<FoundAnnotation> list = annotations.declared(each, JACKSON + "JsonIgnoreProperties");
      if (list.isPresent()
          && list.get().strings("value").contains(field.id().name())
          && !list.get().isTrue(allow)) {
        return true;
      }
    }
    return false;
  }

  private boolean anyAccessor(TypeDecl type, FieldDecl field) {
    return getter(type, field)
            .flatMap(m -> annotations.declared(m, JACKSON + "JsonIgnore"))
            .isPresent()
        || setter(type, field)
            .flatMap(m -> annotations.declared(m, JACKSON + "JsonIgnore"))
            .isPresent();
  }

  private Optional<String> access(FieldDecl field, Optional<MethodDecl> accessor) {
    return annotations
        .onField(field, JACKSON + "JsonProperty")
        .flatMap(found -> found.string("access"))
        .or(
            () ->
                accessor
                    .flatMap(m -> annotations.declared(m, JACKSON + "JsonProperty"))
                    .flatMap(found -> found.string("access")));
  }

  private Optional<MethodDecl> getter(TypeDecl type, FieldDecl field) {
    String name = capitalized(field);
    return method(type, "get" + name, 0).or(() -> method(type, "is" + name, 0));
  }

  private Optional<MethodDecl> setter(TypeDecl type, FieldDecl field) {
    return method(type, "set" + capitalized(field), 1);
  }

  private static String capitalized(FieldDecl field) {
    String name = field.id().name();
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private Optional<MethodDecl> method(TypeDecl type, String name, int parameters) {
    return program.lineage(type).stream()
        .flatMap(each -> each.methodsNamed(name).stream())
        .filter(m -> m.parameters().size() == parameters && !m.isStatic())
        .filter(m -> m.modifiers().contains(Modifier.PUBLIC))
        .findFirst();
  }
}
