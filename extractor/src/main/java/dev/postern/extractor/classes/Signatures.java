package dev.postern.extractor.classes;

import dev.postern.extractor.model.type.Resolution;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** Turns descriptors and generic signatures of class files into type references. */
final class Signatures {

  private Signatures() {}

  /** The generic parts of a class or method signature. */
  record Generic(
      List<String> typeParameters,
      List<TypeRef> parameters,
      @Nullable TypeRef result,
      @Nullable TypeRef superclass,
      List<TypeRef> interfaces) {}

  static TypeRef type(Type type) {
    if (type.getSort() == Type.ARRAY) {
      TypeRef element = type(type.getElementType());
      return new TypeRef(element.name(), List.of(), type.getDimensions(), element.resolution());
    }
    return TypeRef.of(type.getClassName());
  }

  static TypeRef internal(String internalName) {
    return type(Type.getObjectType(internalName));
  }

  /** A field's type from its signature, or from its descriptor when it has none. */
  static TypeRef field(String descriptor, @Nullable String signature) {
    if (signature == null) {
      return type(Type.getType(descriptor));
    }
    List<TypeRef> found = new ArrayList<>();
    new SignatureReader(signature).acceptType(new TypeCollector(found::add));
    return found.isEmpty() ? type(Type.getType(descriptor)) : found.get(0);
  }

  static Generic generic(String signature) {
    GenericCollector collector = new GenericCollector();
    new SignatureReader(signature).accept(collector);
    return collector.generic();
  }

  /** Collects the parts of a class or method signature. */
  private static final class GenericCollector extends SignatureVisitor {
    private final List<String> typeParameters = new ArrayList<>();
    private final List<TypeRef> parameters = new ArrayList<>();
    private final List<TypeRef> interfaces = new ArrayList<>();
    private @Nullable TypeRef result;
    private @Nullable TypeRef superclass;

    GenericCollector() {
      super(Opcodes.ASM9);
    }

    Generic generic() {
      return new Generic(typeParameters, parameters, result, superclass, interfaces);
    }

    @Override
    public void visitFormalTypeParameter(String name) {
      typeParameters.add(name);
    }

    @Override
    public SignatureVisitor visitClassBound() {
      return new TypeCollector(bound -> {});
    }

    @Override
    public SignatureVisitor visitInterfaceBound() {
      return new TypeCollector(bound -> {});
    }

    @Override
    public SignatureVisitor visitSuperclass() {
      return new TypeCollector(found -> superclass = found);
    }

    @Override
    public SignatureVisitor visitInterface() {
      return new TypeCollector(interfaces::add);
    }

    @Override
    public SignatureVisitor visitParameterType() {
      return new TypeCollector(parameters::add);
    }

    @Override
    public SignatureVisitor visitReturnType() {
      return new TypeCollector(found -> result = found);
    }

    @Override
    public SignatureVisitor visitExceptionType() {
      return new TypeCollector(found -> {});
    }
  }

  /** Collects one type. */
  private static final class TypeCollector extends SignatureVisitor {
    private final Consumer<TypeRef> done;
    private final List<TypeRef> arguments = new ArrayList<>();
    private String name = "";
    private int dimensions;

    TypeCollector(Consumer<TypeRef> done) {
      super(Opcodes.ASM9);
      this.done = done;
    }

    @Override
    public void visitBaseType(char descriptor) {
      String primitive = Type.getType(String.valueOf(descriptor)).getClassName();
      done.accept(new TypeRef(primitive, List.of(), dimensions, Resolution.LIBRARY));
    }

    @Override
    public void visitTypeVariable(String variable) {
      done.accept(new TypeRef(variable, List.of(), dimensions, Resolution.TYPE_VARIABLE));
    }

    @Override
    public SignatureVisitor visitArrayType() {
      dimensions++;
      return this;
    }

    @Override
    public void visitClassType(String internalName) {
      name = internalName.replace('/', '.');
    }

    @Override
    public void visitInnerClassType(String inner) {
      name = name + "$" + inner;
      arguments.clear();
    }

    @Override
    public void visitTypeArgument() {
      arguments.add(TypeRef.of("java.lang.Object"));
    }

    @Override
    public SignatureVisitor visitTypeArgument(char wildcard) {
      return new TypeCollector(arguments::add);
    }

    @Override
    public void visitEnd() {
      done.accept(new TypeRef(name, arguments, dimensions, Resolution.LIBRARY));
    }
  }
}
