package dev.postern.extractor.semantics;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jdt.internal.compiler.ASTVisitor;
import org.eclipse.jdt.internal.compiler.ast.AllocationExpression;
import org.eclipse.jdt.internal.compiler.ast.ExplicitConstructorCall;
import org.eclipse.jdt.internal.compiler.ast.FieldReference;
import org.eclipse.jdt.internal.compiler.ast.FunctionalExpression;
import org.eclipse.jdt.internal.compiler.ast.LambdaExpression;
import org.eclipse.jdt.internal.compiler.ast.MessageSend;
import org.eclipse.jdt.internal.compiler.ast.QualifiedAllocationExpression;
import org.eclipse.jdt.internal.compiler.ast.QualifiedNameReference;
import org.eclipse.jdt.internal.compiler.ast.ReferenceExpression;
import org.eclipse.jdt.internal.compiler.ast.SingleNameReference;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileConstants;
import org.eclipse.jdt.internal.compiler.lookup.Binding;
import org.eclipse.jdt.internal.compiler.lookup.BlockScope;
import org.eclipse.jdt.internal.compiler.lookup.ClassScope;
import org.eclipse.jdt.internal.compiler.lookup.FieldBinding;
import org.eclipse.jdt.internal.compiler.lookup.MethodBinding;
import org.eclipse.jdt.internal.compiler.lookup.ProblemMethodBinding;
import org.jspecify.annotations.Nullable;

/** Walks the compiler's tree of one file and notes what was bound. */
final class BindingCollector extends ASTVisitor {

  private final BindingIndex index;
  private final Map<Integer, BindingIndex.Bound> calls;
  private final Map<Integer, BindingIndex.Function> functions;

  BindingCollector(BindingIndex index, String file) {
    this.index = index;
    this.calls = index.calls().computeIfAbsent(file, f -> new HashMap<>());
    this.functions = index.functions().computeIfAbsent(file, f -> new HashMap<>());
  }

  @Override
  public boolean visit(MessageSend call, BlockScope scope) {
    note(call.binding, call.nameSourceEnd());
    return true;
  }

  @Override
  public boolean visit(AllocationExpression allocation, BlockScope scope) {
    note(allocation.binding, allocation.sourceStart);
    return true;
  }

  @Override
  public boolean visit(QualifiedAllocationExpression allocation, BlockScope scope) {
    note(allocation.binding, allocation.sourceStart);
    return true;
  }

  @Override
  public boolean visit(ExplicitConstructorCall call, BlockScope scope) {
    note(call.binding, call.sourceStart);
    return true;
  }

  @Override
  public boolean visit(ReferenceExpression reference, BlockScope scope) {
    note(reference.binding, reference.sourceStart);
    noteFunction(reference);
    return true;
  }

  @Override
  public boolean visit(LambdaExpression lambda, BlockScope scope) {
    noteFunction(lambda);
    return true;
  }

  @Override
  public boolean visit(QualifiedNameReference name, BlockScope scope) {
    noteField(name.binding);
    if (name.otherBindings != null) {
      for (FieldBinding other : name.otherBindings) {
        noteField(other);
      }
    }
    return true;
  }

  @Override
  public boolean visit(QualifiedNameReference name, ClassScope scope) {
    noteField(name.binding);
    return true;
  }

  @Override
  public boolean visit(SingleNameReference name, BlockScope scope) {
    noteField(name.binding);
    return true;
  }

  @Override
  public boolean visit(SingleNameReference name, ClassScope scope) {
    noteField(name.binding);
    return true;
  }

  @Override
  public boolean visit(FieldReference field, BlockScope scope) {
    noteField(field.binding);
    return true;
  }

  @Override
  public boolean visit(FieldReference field, ClassScope scope) {
    noteField(field.binding);
    return true;
  }

  private void note(@Nullable MethodBinding binding, int offset) {
    MethodBinding chosen =
        binding instanceof ProblemMethodBinding problem ? problem.closestMatch : binding;
    if (chosen == null || chosen.declaringClass == null || chosen.selector == null) {
      return;
    }
    MethodBinding original = chosen.original();
    boolean source = !original.declaringClass.isBinaryBinding();
    calls.put(
        offset,
        new BindingIndex.Bound(
            CompilerTypes.name(original.declaringClass),
            new String(chosen.selector),
            CompilerTypes.convert(original.parameters),
            CompilerTypes.convert(chosen.returnType),
            source,
            binding != null && binding.isValidBinding(),
            original.isVarargs(),
            original.isStatic(),
            original.isPrivate()));
  }

  private void noteFunction(FunctionalExpression expression) {
    MethodBinding descriptor = expression.descriptor;
    if (descriptor == null || descriptor.selector == null || !descriptor.isValidBinding()) {
      return;
    }
    functions.put(
        expression.sourceStart,
        new BindingIndex.Function(
            CompilerTypes.convert(expression.resolvedType),
            new String(descriptor.selector),
            CompilerTypes.convert(descriptor.parameters),
            CompilerTypes.convert(descriptor.returnType)));
  }

  private void noteField(@Nullable Binding binding) {
    if (!(binding instanceof FieldBinding field)
        || field.declaringClass == null
        || !field.declaringClass.isBinaryBinding()) {
      return;
    }
    String key = CompilerTypes.name(field.declaringClass) + "#" + new String(field.name);
    if ((field.modifiers & ClassFileConstants.AccEnum) != 0) {
      index.enumConstants().add(key);
    } else if (field.isStatic() && field.isFinal() && !index.constants().containsKey(key)) {
      CompilerTypes.constant(field.constant()).ifPresent(v -> index.constants().put(key, v));
    }
  }
}
