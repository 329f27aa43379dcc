package dev.postern.extractor.semantics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.internal.compiler.ASTVisitor;
import org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration;
import org.eclipse.jdt.internal.compiler.ast.TypeDeclaration;
import org.eclipse.jdt.internal.compiler.lookup.BlockScope;
import org.eclipse.jdt.internal.compiler.lookup.ClassScope;
import org.eclipse.jdt.internal.compiler.lookup.CompilationUnitScope;
import org.eclipse.jdt.internal.compiler.lookup.LocalTypeBinding;
import org.eclipse.jdt.internal.compiler.lookup.ReferenceBinding;

/**
 * Numbers the local and anonymous types of a unit in the order in which their bodies open, per
 * enclosing type. The compiler numbers them in the order in which it comes to need their names,
 * which changes with what it can resolve; identities must not.
 */
final class LocalTypeNames extends ASTVisitor {

  /** A local type, and where its body opens. */
  private record Local(TypeDeclaration declaration, LocalTypeBinding binding) {}

  private final Map<ReferenceBinding, List<Local>> byOwner = new LinkedHashMap<>();

  private LocalTypeNames() {}

  /** Renames the local types of a compiled unit. */
  static void assign(CompilationUnitDeclaration unit) {
    LocalTypeNames names = new LocalTypeNames();
    unit.traverse(names, unit.scope);
    // A type is met before the types inside it, so the name of its owner is settled.
    new ArrayList<>(names.byOwner.keySet()).forEach(names::nameTypesOf);
  }

  @Override
  public boolean visit(TypeDeclaration type, BlockScope scope) {
    return note(type);
  }

  @Override
  public boolean visit(TypeDeclaration type, ClassScope scope) {
    return note(type);
  }

  @Override
  public boolean visit(TypeDeclaration type, CompilationUnitScope scope) {
    return note(type);
  }

  private boolean note(TypeDeclaration type) {
    if (type.binding instanceof LocalTypeBinding local && local.enclosingType() != null) {
      byOwner
          .computeIfAbsent(local.enclosingType(), owner -> new ArrayList<>())
          .add(new Local(type, local));
    }
    return true;
  }

  private void nameTypesOf(ReferenceBinding owner) {
    List<Local> locals = byOwner.getOrDefault(owner, List.of());
    locals.sort(Comparator.comparingInt(local -> local.declaration().bodyStart));
    Map<String, Integer> counts = new HashMap<>();
    String prefix = new String(owner.constantPoolName()) + "$";
    for (Local local : locals) {
      local.binding().setConstantPoolName((prefix + suffix(local, counts)).toCharArray());
    }
  }

  private static String suffix(Local local, Map<String, Integer> counts) {
    boolean anonymous = local.binding().isAnonymousType();
    String name = anonymous ? "" : new String(local.binding().sourceName());
    return local.binding().isMemberType() ? name : counts.merge(name, 1, Integer::sum) + name;
  }
}
