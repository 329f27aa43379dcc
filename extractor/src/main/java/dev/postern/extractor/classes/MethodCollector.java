package dev.postern.extractor.classes;

import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.AnnotationValue;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.ParameterDecl;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Collects one method with its annotations. */
final class MethodCollector extends MethodVisitor {

  private static final int MEMBER_FLAGS =
      ~(Opcodes.ACC_SYNCHRONIZED | Opcodes.ACC_BRIDGE | Opcodes.ACC_VARARGS);

  private final MethodShape shape;
  private final boolean inInterface;
  private final Consumer<MethodDecl> done;
  private final Consumer<AnnotationValue> defaultValue;
  private final List<AnnotationUse> annotations = new ArrayList<>();
  private final Map<Integer, List<AnnotationUse>> onParameters = new TreeMap<>();

  MethodCollector(
      MethodShape shape,
      boolean inInterface,
      Consumer<MethodDecl> done,
      Consumer<AnnotationValue> defaultValue) {
    super(Opcodes.ASM9);
    this.shape = shape;
    this.inInterface = inInterface;
    this.done = done;
    this.defaultValue = defaultValue;
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return AnnotationReading.annotation(descriptor, shape.span(), annotations::add);
  }

  @Override
  public AnnotationVisitor visitParameterAnnotation(
      int parameter, String descriptor, boolean visible) {
    return AnnotationReading.annotation(
        descriptor,
        shape.span(),
        use -> onParameters.computeIfAbsent(parameter, at -> new ArrayList<>()).add(use));
  }

  @Override
  public AnnotationVisitor visitAnnotationDefault() {
    return AnnotationReading.defaultValue(shape.span(), defaultValue);
  }

  @Override
  public void visitEnd() {
    boolean constructor = shape.name().equals("<init>");
    done.accept(
        new MethodDecl(
            shape.id(),
            constructor ? MethodKind.CONSTRUCTOR : MethodKind.METHOD,
            modifiers(),
            shape.result(),
            parameters(),
            0,
            shape.thrown(),
            annotations,
            null,
            shape.span(),
            false));
  }

  private Set<Modifier> modifiers() {
    Set<Modifier> found = EnumSet.noneOf(Modifier.class);
    found.addAll(DeclarationCollector.modifiers(shape.access() & MEMBER_FLAGS));
    if (inInterface
        && !found.contains(Modifier.ABSTRACT)
        && !found.contains(Modifier.STATIC)
        && !found.contains(Modifier.PRIVATE)) {
      found.add(Modifier.DEFAULT);
    }
    return found;
  }

  private List<ParameterDecl> parameters() {
    List<TypeRef> types = shape.parameters();
    List<ParameterDecl> parameters = new ArrayList<>();
    boolean varargs = (shape.access() & Opcodes.ACC_VARARGS) != 0;
    for (int i = 0; i < types.size(); i++) {
      parameters.add(
          new ParameterDecl(
              i,
              "p" + i,
              types.get(i),
              onParameters.getOrDefault(i, List.of()),
              varargs && i == types.size() - 1));
    }
    return parameters;
  }
}
