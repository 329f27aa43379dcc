package dev.postern.extractor.semantics;

import dev.postern.extractor.model.type.Resolution;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.core.compiler.CharOperation;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileConstants;
import org.eclipse.jdt.internal.compiler.lookup.FieldBinding;
import org.eclipse.jdt.internal.compiler.lookup.LookupEnvironment;
import org.eclipse.jdt.internal.compiler.lookup.MethodBinding;
import org.eclipse.jdt.internal.compiler.lookup.ReferenceBinding;
import org.eclipse.jdt.internal.compiler.lookup.TypeVariableBinding;
import org.jspecify.annotations.Nullable;

/** Binary types of the JDK and the class path, read by the compiler from class files as bytes. */
final class LibraryTypes {

  private final @Nullable LookupEnvironment environment;
  private final Map<String, Optional<TypeView>> views = new HashMap<>();
  private final Map<String, Boolean> packages = new HashMap<>();

  LibraryTypes(@Nullable LookupEnvironment environment) {
    this.environment = environment;
  }

  boolean contains(String binaryName) {
    return view(binaryName).isPresent();
  }

  Optional<TypeView> view(String binaryName) {
    Optional<TypeView> known = views.get(binaryName);
    if (known == null) {
      known = find(binaryName).map(BinaryView::new);
      views.put(binaryName, known);
    }
    return known;
  }

  boolean isPackage(String name) {
    return packages.computeIfAbsent(name, this::findPackage);
  }

  private boolean findPackage(String name) {
    if (environment == null) {
      return false;
    }
    int cut = name.lastIndexOf('.');
    char[][] parent =
        cut < 0 ? null : CharOperation.splitOn('.', name.substring(0, cut).toCharArray());
    try {
      return environment.nameEnvironment.isPackage(parent, name.substring(cut + 1).toCharArray());
    } catch (RuntimeException failure) {
      return false;
    }
  }

  private Optional<ReferenceBinding> find(String binaryName) {
    if (environment == null || binaryName.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = binaryName.split("\\$", -1);
    try {
      ReferenceBinding found =
          environment.getType(CharOperation.splitOn('.', parts[0].toCharArray()));
      for (int i = 1; i < parts.length && found != null; i++) {
        found = found.getMemberType(parts[i].toCharArray());
      }
      return Optional.ofNullable(found)
          .filter(type -> type.isValidBinding() && type.isBinaryBinding());
    } catch (RuntimeException failure) {
      // The compiler aborts on broken class files by exceptions of several kinds.
      return Optional.empty();
    }
  }

  /** A class file seen as a type. */
  private record BinaryView(ReferenceBinding type) implements TypeView {

    @Override
    public TypeRef self() {
      List<TypeRef> variables =
          typeParameters().stream()
              .map(name -> new TypeRef(name, List.of(), 0, Resolution.TYPE_VARIABLE))
              .toList();
      return new TypeRef(CompilerTypes.name(type), variables, 0, Resolution.LIBRARY);
    }

    @Override
    public List<String> typeParameters() {
      TypeVariableBinding[] variables = type.typeVariables();
      return variables == null
          ? List.of()
          : Arrays.stream(variables).map(variable -> new String(variable.sourceName)).toList();
    }

    @Override
    public List<TypeRef> supertypes() {
      List<TypeRef> all = new ArrayList<>();
      if (type.superclass() != null) {
        all.add(CompilerTypes.convert(type.superclass()));
      }
      all.addAll(CompilerTypes.convert(type.superInterfaces()));
      if (type.isInterface()) {
        all.add(TypeRef.of("java.lang.Object"));
      }
      return all;
    }

    @Override
    public List<Method> methods(String name) {
      return Arrays.stream(type.getMethods(name.toCharArray()))
          .filter(method -> !method.isSynthetic() && !method.isBridge())
          .map(this::method)
          .toList();
    }

    @Override
    public List<Method> abstractMethods() {
      return type.isInterface()
          ? Arrays.stream(type.methods())
              .filter(MethodBinding::isAbstract)
              .map(this::method)
              .toList()
          : List.of();
    }

    @Override
    public Optional<Field> field(String name) {
      FieldBinding field = type.getField(name.toCharArray(), true);
      return field == null
          ? Optional.empty()
          : Optional.of(
              new Field(
                  self(),
                  CompilerTypes.convert(field.type),
                  field.isStatic(),
                  (field.modifiers & ClassFileConstants.AccEnum) != 0,
                  null));
    }

    private Method method(MethodBinding method) {
      return new Method(
          self(),
          new String(method.selector),
          CompilerTypes.convert(method.parameters),
          CompilerTypes.convert(method.returnType),
          method.isStatic(),
          method.isVarargs(),
          method.isPrivate(),
          null);
    }
  }
}
