package dev.postern.extractor.signatures.build;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.TypePath;

/**
 * Writes a class without code: visible members with signatures, annotations, defaults and
 * constants. The result is for reading only; a virtual machine would refuse it.
 */
final class ClassStripper extends ClassVisitor {

  /** Annotations that say nothing to a reader of signatures but are large or everywhere. */
  private static final Set<String> DROPPED =
      Set.of(
          "Lkotlin/Metadata;",
          "Lorg/springframework/lang/Nullable;",
          "Lorg/springframework/lang/NonNull;",
          "Lorg/springframework/lang/Contract;",
          "Lorg/jspecify/annotations/NullMarked;",
          "Lorg/apiguardian/api/API;",
          "Ljavax/annotation/Nullable;",
          "Ljavax/annotation/Nonnull;",
          "Lorg/jetbrains/annotations/NotNull;",
          "Lorg/jetbrains/annotations/Nullable;");

  private static final int READ =
      ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;

  private final Predicate<String> isKeptClass;

  private ClassStripper(ClassVisitor next, Predicate<String> isKeptClass) {
    super(Opcodes.ASM9, next);
    this.isKeptClass = isKeptClass;
  }

  /**
   * Strips one class.
   *
   * @param isKeptClass whether a nested class, by internal name, is in the archive
   */
  static byte[] strip(ClassReader reader, Predicate<String> isKeptClass) {
    ClassWriter writer = new ClassWriter(0);
    reader.accept(new ClassStripper(writer, isKeptClass), READ);
    return writer.toByteArray();
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaces) {
    int major = Math.min(version & 0xFFFF, Opcodes.V17);
    super.visit(major, access, name, signature, superName, interfaces);
  }

  @Override
  public void visitSource(@Nullable String source, @Nullable String debug) {
    // file names of sources are not part of a signature
  }

  @Override
  public @Nullable ModuleVisitor visitModule(String name, int access, @Nullable String version) {
    return null;
  }

  @Override
  public void visitNestHost(String nestHost) {
    // nests matter to the virtual machine only
  }

  @Override
  public void visitNestMember(String nestMember) {
    // nests matter to the virtual machine only
  }

  @Override
  public void visitPermittedSubclass(String permitted) {
    if (isKeptClass.test(permitted)) {
      super.visitPermittedSubclass(permitted);
    }
  }

  @Override
  public void visitInnerClass(
      String name, @Nullable String outer, @Nullable String innerName, int access) {
    if (outer != null && innerName != null && isKeptClass.test(name)) {
      super.visitInnerClass(name, outer, innerName, access);
    }
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return DROPPED.contains(descriptor) ? null : super.visitAnnotation(descriptor, visible);
  }

  @Override
  public @Nullable AnnotationVisitor visitTypeAnnotation(
      int reference, @Nullable TypePath path, String descriptor, boolean visible) {
    return null;
  }

  @Override
  public @Nullable RecordComponentVisitor visitRecordComponent(
      String name, String descriptor, @Nullable String signature) {
    RecordComponentVisitor next = super.visitRecordComponent(name, descriptor, signature);
    return new RecordComponentVisitor(Opcodes.ASM9, next) {
      @Override
      public @Nullable AnnotationVisitor visitTypeAnnotation(
          int reference, @Nullable TypePath path, String annotation, boolean visible) {
        return null;
      }
    };
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    if (!ClassSummary.isKept(access)) {
      return null;
    }
    FieldVisitor next = super.visitField(access, name, descriptor, signature, value);
    return new FieldVisitor(Opcodes.ASM9, next) {
      @Override
      public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
        return DROPPED.contains(annotation) ? null : super.visitAnnotation(annotation, visible);
      }

      @Override
      public @Nullable AnnotationVisitor visitTypeAnnotation(
          int reference, @Nullable TypePath path, String annotation, boolean visible) {
        return null;
      }
    };
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    if (!ClassSummary.isKept(access) || name.equals("<clinit>")) {
      return null;
    }
    MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
        return DROPPED.contains(annotation) ? null : super.visitAnnotation(annotation, visible);
      }

      @Override
      public @Nullable AnnotationVisitor visitTypeAnnotation(
          int reference, @Nullable TypePath path, String annotation, boolean visible) {
        return null;
      }

      @Override
      public @Nullable AnnotationVisitor visitParameterAnnotation(
          int parameter, String annotation, boolean visible) {
        return DROPPED.contains(annotation)
            ? null
            : super.visitParameterAnnotation(parameter, annotation, visible);
      }
    };
  }
}
