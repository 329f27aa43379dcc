package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.FieldRef;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import spoon.reflect.declaration.CtEnum;
import spoon.reflect.declaration.CtEnumValue;
import spoon.reflect.declaration.CtField;
import spoon.reflect.declaration.CtRecord;
import spoon.reflect.declaration.CtRecordComponent;
import spoon.reflect.declaration.CtType;

/** Translates the fields of a type: written ones, record components, enum constants, captures. */
final class FieldDeclarations {

  private final TypeContext type;
  private final AnnotationLowering annotations;
  private final Spans spans;

  FieldDeclarations(TypeContext type, AnnotationLowering annotations, Spans spans) {
    this.type = type;
    this.annotations = annotations;
    this.spans = spans;
  }

  List<FieldDecl> all() {
    List<FieldDecl> all = new ArrayList<>();
    CtType<?> declared = type.type();
    Set<String> components = new LinkedHashSet<>();
    if (declared instanceof CtRecord record) {
      for (CtRecordComponent component : Records.components(record)) {
        components.add(component.getSimpleName());
        all.add(component(component));
      }
    }
    if (declared instanceof CtEnum<?> constants) {
      constants.getEnumValues().forEach(constant -> all.add(constant(constant)));
    }
    for (CtField<?> field : declared.getFields()) {
      boolean seen =
          field instanceof CtEnumValue
              || (components.contains(field.getSimpleName()) && !field.isStatic());
      if (!seen) {
        all.add(field(field));
      }
    }
    addCaptures(declared, all);
    return all;
  }

  private FieldDecl field(CtField<?> field) {
    Set<Modifier> modifiers = Modifiers.of(field);
    if (type.type().isInterface()) {
      modifiers.addAll(EnumSet.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL));
    }
    return new FieldDecl(
        id(field.getSimpleName()),
        type.unit().declared(field.getType()),
        modifiers,
        annotations.of(field),
        type.folder().initial(field).orElse(null),
        spans.of(field),
        false,
        spans.isInserted(field));
  }

  private FieldDecl component(CtRecordComponent component) {
    return new FieldDecl(
        id(component.getSimpleName()),
        type.unit().declared(component.getType()),
        EnumSet.of(Modifier.PRIVATE, Modifier.FINAL),
        annotations.of(component),
        null,
        spans.of(component),
        false,
        false);
  }

  private FieldDecl constant(CtEnumValue<?> constant) {
    return new FieldDecl(
        id(constant.getSimpleName()),
        type.self(),
        EnumSet.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL),
        annotations.of(constant),
        null,
        spans.of(constant),
        true,
        false);
  }

  private void addCaptures(CtType<?> declared, List<FieldDecl> to) {
    if (Captures.hasOuter(declared)) {
      CtType<?> outer = declared.getParent(CtType.class);
      FieldRef field = TypeContext.outerField(type.source(), declared, outer);
      to.add(captured(field.name(), field.type()));
    }
    for (String name : type.source().captures().of(declared).keySet()) {
      type.captureField(name).ifPresent(field -> to.add(captured(field.name(), field.type())));
    }
  }

  private FieldDecl captured(String name, TypeRef fieldType) {
    return new FieldDecl(
        id(name),
        fieldType,
        EnumSet.of(Modifier.PRIVATE, Modifier.FINAL),
        List.of(),
        null,
        spans.of(type.type()),
        false,
        true);
  }

  private FieldId id(String name) {
    return new FieldId(type.id(), name);
  }
}
