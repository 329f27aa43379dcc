package dev.postern.extractor.signatures.build;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/**
 * What the choice of classes needs to know about one: how visible it is and which classes its
 * visible signatures name.
 */
final class ClassSummary extends ClassVisitor {

  private static final int HIDDEN = Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC;

  private final Set<String> references = new TreeSet<>();
  private String name = "";
  private int access;
  private boolean local;

  private ClassSummary() {
    super(Opcodes.ASM9);
  }

  static ClassSummary of(ClassReader reader) {
    ClassSummary summary = new ClassSummary();
    reader.accept(
        summary, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return summary;
  }

  /** The internal name. */
  String name() {
    return name;
  }

  /** Whether other packages may name it, or extend something that does. */
  boolean isVisible() {
    return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0 && !isDropped();
  }

  /**
   * Whether nothing outside its file can name it: anonymous, local, synthetic, module or package.
   */
  boolean isDropped() {
    return local
        || (access & HIDDEN) != 0
        || name.endsWith("package-info")
        || name.endsWith("module-info");
  }

  /** Internal names of the classes its signatures name. */
  Set<String> references() {
    return references;
  }

  @Override
  public void visit(
      int version,
      int classAccess,
      String internalName,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaces) {
    name = internalName;
    access = classAccess;
    add(superName);
    if (interfaces != null) {
      for (String each : interfaces) {
        add(each);
      }
    }
    addSignature(signature);
  }

  @Override
  public void visitInnerClass(
      String inner, @Nullable String outer, @Nullable String innerName, int innerAccess) {
    if (inner.equals(name)) {
      access = innerAccess;
      local = outer == null || innerName == null;
      add(outer);
    }
  }

  @Override
  public void visitOuterClass(String owner, @Nullable String method, @Nullable String descriptor) {
    local = true;
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    add(Type.getType(descriptor).getInternalName());
    return null;
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int fieldAccess,
      String fieldName,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    if (isKept(fieldAccess)) {
      addType(Type.getType(descriptor));
      addSignature(signature);
    }
    return null;
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int methodAccess,
      String methodName,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    if (isKept(methodAccess)) {
      addType(Type.getReturnType(descriptor));
      for (Type argument : Type.getArgumentTypes(descriptor)) {
        addType(argument);
      }
      addSignature(signature);
      if (exceptions != null) {
        for (String each : exceptions) {
          add(each);
        }
      }
    }
    return null;
  }

  /** Members that are kept: public, protected, and those an interface or annotation has. */
  static boolean isKept(int memberAccess) {
    return (memberAccess & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0
        && (memberAccess & Opcodes.ACC_SYNTHETIC) == 0;
  }

  private void addType(Type type) {
    Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
    if (element.getSort() == Type.OBJECT) {
      add(element.getInternalName());
    }
  }

  private void addSignature(@Nullable String signature) {
    if (signature == null) {
      return;
    }
    new SignatureReader(signature)
        .accept(
            new SignatureVisitor(Opcodes.ASM9) {
              private String current = "";

              @Override
              public void visitClassType(String internalName) {
                current = internalName;
                add(internalName);
              }

              @Override
              public void visitInnerClassType(String innerName) {
                current = current + "$" + innerName;
                add(current);
              }
            });
  }

  private void add(@Nullable String internalName) {
    if (internalName != null && !internalName.startsWith("java/")) {
      references.add(internalName);
    }
  }
}
