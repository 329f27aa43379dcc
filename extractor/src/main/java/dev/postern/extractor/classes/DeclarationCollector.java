package dev.postern.extractor.classes;

import dev.postern.extractor.classes.Signatures.Generic;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.AnnotationValue;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.id.TypeId;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Collects the declaration of one class. */
final class DeclarationCollector extends ClassVisitor {

  private final SourceSpan span;
  private final List<AnnotationUse> annotations = new ArrayList<>();
  private final List<FieldDecl> fields = new ArrayList<>();
  private final List<MethodDecl> methods = new ArrayList<>();
  private final Map<String, AnnotationValue> defaults = new LinkedHashMap<>();
  private TypeId id = new TypeId(ClassFileReader.LIBRARY, "");
  private int access;
  private List<String> typeParameters = List.of();
  private @Nullable TypeRef superclass;
  private List<TypeRef> interfaces = new ArrayList<>();

  DeclarationCollector(SourceSpan span) {
    super(Opcodes.ASM9);
    this.span = span;
  }

  ClassFile classFile() {
    TypeDecl declaration =
        new TypeDecl(
            id,
            kind(access),
            modifiers(access),
            typeParameters,
            superclass,
            interfaces,
            annotations,
            fields,
            methods,
            span,
            (access & Opcodes.ACC_SYNTHETIC) != 0);
    return new ClassFile(declaration, defaults);
  }

  @Override
  public void visit(
      int version,
      int classAccess,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaceNames) {
    id = new TypeId(ClassFileReader.LIBRARY, name.replace('/', '.'));
    access = classAccess;
    if (signature != null) {
      Generic generic = Signatures.generic(signature);
      typeParameters = generic.typeParameters();
      superclass = generic.superclass();
      interfaces = generic.interfaces();
      return;
    }
    superclass = superName == null ? null : Signatures.internal(superName);
    if (interfaceNames != null) {
      for (String each : interfaceNames) {
        interfaces.add(Signatures.internal(each));
      }
    }
  }

  @Override
  public void visitInnerClass(
      String name, @Nullable String outer, @Nullable String inner, int innerAccess) {
    if (name.replace('/', '.').equals(id.binaryName())) {
      access = innerAccess | (access & Opcodes.ACC_RECORD);
    }
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return AnnotationReading.annotation(descriptor, span, annotations::add);
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int fieldAccess,
      String name,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    if ((fieldAccess & Opcodes.ACC_SYNTHETIC) != 0) {
      return null;
    }
    TypeRef type = Signatures.field(descriptor, signature);
    List<AnnotationUse> uses = new ArrayList<>();
    return new FieldVisitor(Opcodes.ASM9) {
      @Override
      public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
        return AnnotationReading.annotation(annotation, span, uses::add);
      }

      @Override
      public void visitEnd() {
        fields.add(
            new FieldDecl(
                new FieldId(id, name),
                type,
                modifiers(fieldAccess & ~(Opcodes.ACC_BRIDGE | Opcodes.ACC_VARARGS)),
                uses,
                constant(value, type),
                span,
                (fieldAccess & Opcodes.ACC_ENUM) != 0,
                false));
      }
    };
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int methodAccess,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    if ((methodAccess & Opcodes.ACC_SYNTHETIC) != 0 || name.equals("<clinit>")) {
      return null;
    }
    MethodShape shape =
        new MethodShape(
            id,
            methodAccess,
            name,
            descriptor,
            signature,
            exceptions == null ? List.of() : List.of(exceptions),
            span);
    return new MethodCollector(
        shape, isInterface(), methods::add, value -> defaults.put(name, value));
  }

  private boolean isInterface() {
    return (access & Opcodes.ACC_INTERFACE) != 0;
  }

  private static @Nullable Constant constant(@Nullable Object value, TypeRef type) {
    if (value == null) {
      return null;
    }
    if (value instanceof String text) {
      return Constant.string(text);
    }
    if (type.is("boolean")) {
      return Constant.bool(Integer.valueOf(1).equals(value));
    }
    if (type.is("char") && value instanceof Integer code) {
      return new Constant(Constant.Kind.CHARACTER, (char) code.intValue(), type);
    }
    return new Constant(Constant.Kind.NUMBER, value, type);
  }

  private static TypeKind kind(int flags) {
    if ((flags & Opcodes.ACC_ANNOTATION) != 0) {
      return TypeKind.ANNOTATION;
    }
    if ((flags & Opcodes.ACC_INTERFACE) != 0) {
      return TypeKind.INTERFACE;
    }
    if ((flags & Opcodes.ACC_ENUM) != 0) {
      return TypeKind.ENUM;
    }
    return (flags & Opcodes.ACC_RECORD) != 0 ? TypeKind.RECORD : TypeKind.CLASS;
  }

  static Set<Modifier> modifiers(int flags) {
    Set<Modifier> found = EnumSet.noneOf(Modifier.class);
    add(found, flags, Opcodes.ACC_PUBLIC, Modifier.PUBLIC);
    add(found, flags, Opcodes.ACC_PROTECTED, Modifier.PROTECTED);
    add(found, flags, Opcodes.ACC_PRIVATE, Modifier.PRIVATE);
    add(found, flags, Opcodes.ACC_STATIC, Modifier.STATIC);
    add(found, flags, Opcodes.ACC_FINAL, Modifier.FINAL);
    add(found, flags, Opcodes.ACC_ABSTRACT, Modifier.ABSTRACT);
    return found;
  }

  private static void add(Set<Modifier> found, int flags, int flag, Modifier modifier) {
    if ((flags & flag) != 0) {
      found.add(modifier);
    }
  }
}
