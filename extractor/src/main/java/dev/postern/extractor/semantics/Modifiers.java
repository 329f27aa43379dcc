package dev.postern.extractor.semantics;

import dev.postern.extractor.model.decl.Modifier;
import java.util.EnumSet;
import java.util.Set;
import spoon.reflect.declaration.CtEnum;
import spoon.reflect.declaration.CtMethod;
import spoon.reflect.declaration.CtModifiable;
import spoon.reflect.declaration.CtRecord;
import spoon.reflect.declaration.CtType;
import spoon.reflect.declaration.ModifierKind;

/** Modifiers as written, with those that the language implies. */
final class Modifiers {

  private Modifiers() {}

  static Set<Modifier> of(CtModifiable element) {
    Set<Modifier> all = EnumSet.noneOf(Modifier.class);
    for (ModifierKind kind : element.getModifiers()) {
      add(kind, all);
    }
    return all;
  }

  static Set<Modifier> ofType(CtType<?> type) {
    Set<Modifier> all = of(type);
    CtType<?> outer = type.getDeclaringType();
    boolean nested = outer != null;
    if (type.isInterface()) {
      all.add(Modifier.ABSTRACT);
    }
    if (type instanceof CtRecord) {
      all.add(Modifier.FINAL);
    }
    if (nested
        && (type.isInterface()
            || type instanceof CtEnum
            || type instanceof CtRecord
            || outer.isInterface())) {
      all.add(Modifier.STATIC);
    }
    if (nested && outer.isInterface()) {
      all.add(Modifier.PUBLIC);
    }
    return all;
  }

  static Set<Modifier> ofMethod(CtMethod<?> method) {
    Set<Modifier> all = of(method);
    CtType<?> owner = method.getDeclaringType();
    if (method.isDefaultMethod()) {
      all.add(Modifier.DEFAULT);
    }
    if (owner != null && owner.isInterface()) {
      if (!all.contains(Modifier.PRIVATE)) {
        all.add(Modifier.PUBLIC);
      }
      if (method.getBody() == null) {
        all.add(Modifier.ABSTRACT);
      }
    }
    return all;
  }

  private static void add(ModifierKind kind, Set<Modifier> to) {
    switch (kind) {
      case PUBLIC -> to.add(Modifier.PUBLIC);
      case PROTECTED -> to.add(Modifier.PROTECTED);
      case PRIVATE -> to.add(Modifier.PRIVATE);
      case ABSTRACT -> to.add(Modifier.ABSTRACT);
      case STATIC -> to.add(Modifier.STATIC);
      case FINAL -> to.add(Modifier.FINAL);
      case TRANSIENT -> to.add(Modifier.TRANSIENT);
      case VOLATILE -> to.add(Modifier.VOLATILE);
      case SYNCHRONIZED -> to.add(Modifier.SYNCHRONIZED);
      case NATIVE -> to.add(Modifier.NATIVE);
      case SEALED -> to.add(Modifier.SEALED);
      case STRICTFP, NON_SEALED -> {
        // Of no consequence for the analyses.
      }
    }
  }
}
