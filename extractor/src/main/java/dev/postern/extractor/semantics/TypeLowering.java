package dev.postern.extractor.semantics;

import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoon.reflect.declaration.CtAnnotationType;
import spoon.reflect.declaration.CtClass;
import spoon.reflect.declaration.CtEnum;
import spoon.reflect.declaration.CtRecord;
import spoon.reflect.declaration.CtType;

/** Translates one type with its members. */
final class TypeLowering {

  private final SourceTypes source;
  private final LoweringLog log;
  private final ConstantFolder folder;
  private final AnnotationLowering annotations;
  private final Spans spans;

  TypeLowering(SourceTypes source, LoweringLog log) {
    this.source = source;
    this.log = log;
    this.folder = new ConstantFolder(source);
    this.annotations = new AnnotationLowering(source, folder);
    this.spans = new Spans(source);
  }

  TypeDecl lower(CtType<?> type) {
    TypeContext context = new TypeContext(source, type, log, folder);
    UnitTypes unit = context.unit();
    List<FieldDecl> fields = new FieldDeclarations(context, annotations, spans).all();
    List<MethodDecl> methods = new MethodDeclarations(context, annotations, spans).all();
    return new TypeDecl(
        context.id(),
        kind(type),
        Modifiers.ofType(type),
        type.getFormalCtTypeParameters().stream().map(p -> p.getSimpleName()).toList(),
        extended(type, unit),
        type.getSuperInterfaces().stream().map(unit::declared).toList(),
        annotations.of(type),
        fields,
        methods,
        spans.of(type),
        spans.isInserted(type));
  }

  private static @Nullable TypeRef extended(CtType<?> type, UnitTypes unit) {
    boolean written =
        type instanceof CtClass
            && !(type instanceof CtEnum)
            && !(type instanceof CtRecord)
            && type.getSuperclass() != null;
    return written ? unit.declared(type.getSuperclass()) : null;
  }

  private static TypeKind kind(CtType<?> type) {
    if (type instanceof CtAnnotationType) {
      return TypeKind.ANNOTATION;
    }
    if (type.isInterface()) {
      return TypeKind.INTERFACE;
    }
    if (type instanceof CtEnum) {
      return TypeKind.ENUM;
    }
    return type instanceof CtRecord ? TypeKind.RECORD : TypeKind.CLASS;
  }
}
