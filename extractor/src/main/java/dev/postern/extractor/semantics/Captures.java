package dev.postern.extractor.semantics;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import spoon.reflect.code.CtCatchVariable;
import spoon.reflect.code.CtConstructorCall;
import spoon.reflect.code.CtLocalVariable;
import spoon.reflect.code.CtVariableAccess;
import spoon.reflect.declaration.CtClass;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.declaration.CtEnum;
import spoon.reflect.declaration.CtField;
import spoon.reflect.declaration.CtMethod;
import spoon.reflect.declaration.CtModifiable;
import spoon.reflect.declaration.CtParameter;
import spoon.reflect.declaration.CtRecord;
import spoon.reflect.declaration.CtType;
import spoon.reflect.declaration.CtVariable;
import spoon.reflect.reference.CtVariableReference;
import spoon.reflect.visitor.filter.TypeFilter;

/** Which variables of enclosing bodies local and anonymous classes use. */
final class Captures {

  private final SourceTypes source;
  private final IdentityHashMap<CtType<?>, Map<String, CtVariable<?>>> byType =
      new IdentityHashMap<>();

  Captures(SourceTypes source) {
    this.source = source;
  }

  /** Whether the class is declared inside a body. */
  static boolean isInner(CtType<?> type) {
    return type.isLocalType() || type.isAnonymous();
  }

  /**
   * Whether the class keeps its enclosing instance: inner, local and anonymous classes outside
   * static code, except records, enums and interfaces.
   */
  static boolean hasOuter(CtType<?> type) {
    boolean implicitlyStatic = type instanceof CtEnum || type instanceof CtRecord;
    if (!(type instanceof CtClass) || implicitlyStatic || type.isStatic()) {
      return false;
    }
    if (!isInner(type)) {
      return type.getDeclaringType() != null && !type.getDeclaringType().isInterface();
    }
    CtElement around = type.getParent();
    while (around != null && !(around instanceof CtType)) {
      boolean body =
          around instanceof CtMethod || around instanceof CtField || isInitializer(around);
      if (body && around instanceof CtModifiable member && member.isStatic()) {
        return false;
      }
      around = around.getParent();
    }
    return !(around instanceof CtEnum
        && type.getParent(spoon.reflect.declaration.CtEnumValue.class) != null);
  }

  private static boolean isInitializer(CtElement element) {
    return element instanceof spoon.reflect.declaration.CtAnonymousExecutable;
  }

  /** The captured variables by name, in the order of their first use. */
  Map<String, CtVariable<?>> of(CtType<?> type) {
    if (!isInner(type)) {
      return Map.of();
    }
    Map<String, CtVariable<?>> known = byType.get(type);
    if (known == null) {
      byType.put(type, Map.of());
      known = find(type);
      byType.put(type, known);
    }
    return known;
  }

  private Map<String, CtVariable<?>> find(CtType<?> type) {
    Map<String, CtVariable<?>> found = new LinkedHashMap<>();
    for (CtVariableAccess<?> access :
        type.getElements(new TypeFilter<CtVariableAccess<?>>(CtVariableAccess.class))) {
      CtVariableReference<?> reference = access.getVariable();
      CtVariable<?> variable = reference == null ? null : declaration(reference);
      if (variable != null && !isWithin(variable, type)) {
        found.putIfAbsent(variable.getSimpleName(), variable);
      }
    }
    for (CtConstructorCall<?> call :
        type.getElements(new TypeFilter<CtConstructorCall<?>>(CtConstructorCall.class))) {
      local(call).filter(other -> other != type).ifPresent(other -> inherit(other, type, found));
    }
    return found;
  }

  private void inherit(CtType<?> other, CtType<?> type, Map<String, CtVariable<?>> into) {
    of(other)
        .forEach(
            (name, variable) -> {
              if (!isWithin(variable, type)) {
                into.putIfAbsent(name, variable);
              }
            });
  }

  /** The local class that a call instantiates. */
  java.util.Optional<CtType<?>> local(CtConstructorCall<?> call) {
    if (call.getType() == null) {
      return java.util.Optional.empty();
    }
    return source.declaration(call.getType().getQualifiedName()).filter(CtType::isLocalType);
  }

  private static @org.jspecify.annotations.Nullable CtVariable<?> declaration(
      CtVariableReference<?> reference) {
    if (reference instanceof spoon.reflect.reference.CtFieldReference) {
      return null;
    }
    CtVariable<?> variable = reference.getDeclaration();
    boolean local =
        variable instanceof CtLocalVariable
            || variable instanceof CtParameter
            || variable instanceof CtCatchVariable;
    return local ? variable : null;
  }

  private static boolean isWithin(CtElement element, CtElement ancestor) {
    CtElement around = element;
    while (around != null && around != ancestor) {
      around = around.isParentInitialized() ? around.getParent() : null;
    }
    return around == ancestor;
  }
}
