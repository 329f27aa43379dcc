package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.type.Resolution;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.core.compiler.CharOperation;
import org.eclipse.jdt.internal.compiler.impl.BooleanConstant;
import org.eclipse.jdt.internal.compiler.lookup.ArrayBinding;
import org.eclipse.jdt.internal.compiler.lookup.BaseTypeBinding;
import org.eclipse.jdt.internal.compiler.lookup.IntersectionTypeBinding18;
import org.eclipse.jdt.internal.compiler.lookup.LocalTypeBinding;
import org.eclipse.jdt.internal.compiler.lookup.MissingTypeBinding;
import org.eclipse.jdt.internal.compiler.lookup.ParameterizedTypeBinding;
import org.eclipse.jdt.internal.compiler.lookup.ReferenceBinding;
import org.eclipse.jdt.internal.compiler.lookup.TypeBinding;
import org.eclipse.jdt.internal.compiler.lookup.TypeVariableBinding;
import org.eclipse.jdt.internal.compiler.lookup.WildcardBinding;
import org.jspecify.annotations.Nullable;

/** Translates the compiler's types and constants to ours. */
final class CompilerTypes {

  private static final int MAX_DEPTH = 6;

  private CompilerTypes() {}

  static TypeRef convert(@Nullable TypeBinding binding) {
    return convert(binding, 0);
  }

  static List<TypeRef> convert(TypeBinding @Nullable [] bindings) {
    return bindings == null
        ? List.of()
        : Arrays.stream(bindings).map(CompilerTypes::convert).toList();
  }

  private static TypeRef convert(@Nullable TypeBinding binding, int depth) {
    if (binding == null || depth > MAX_DEPTH || binding instanceof MissingTypeBinding) {
      return TypeRef.UNKNOWN;
    }
    if (binding instanceof ArrayBinding array) {
      TypeRef leaf = convert(array.leafComponentType, depth + 1);
      return new TypeRef(leaf.name(), leaf.arguments(), array.dimensions, leaf.resolution());
    }
    if (binding instanceof BaseTypeBinding base) {
      return base.id == org.eclipse.jdt.internal.compiler.lookup.TypeIds.T_null
          ? TypeRef.UNKNOWN
          : TypeRef.of(new String(base.simpleName));
    }
    if (binding instanceof WildcardBinding wildcard) {
      boolean bounded = wildcard.bound != null;
      return bounded ? convert(wildcard.bound, depth + 1) : TypeRef.of("java.lang.Object");
    }
    if (binding instanceof TypeVariableBinding variable) {
      return variable(variable, depth);
    }
    if (binding instanceof IntersectionTypeBinding18 intersection) {
      return convert(intersection.intersectingTypes[0], depth + 1);
    }
    return binding instanceof ReferenceBinding reference
        ? reference(reference, depth)
        : TypeRef.UNKNOWN;
  }

  private static TypeRef variable(TypeVariableBinding variable, int depth) {
    if (variable.isCapture()) {
      return variable.firstBound == null
          ? TypeRef.of("java.lang.Object")
          : convert(variable.firstBound, depth + 1);
    }
    return new TypeRef(new String(variable.sourceName), List.of(), 0, Resolution.TYPE_VARIABLE);
  }

  private static TypeRef reference(ReferenceBinding reference, int depth) {
    ReferenceBinding erased =
        reference.erasure() instanceof ReferenceBinding erasure ? erasure : reference;
    if (erased instanceof MissingTypeBinding || !erased.isValidBinding()) {
      return TypeRef.UNKNOWN;
    }
    List<TypeRef> arguments = new ArrayList<>();
    if (reference instanceof ParameterizedTypeBinding generic && generic.arguments != null) {
      for (TypeBinding argument : generic.arguments) {
        arguments.add(convert(argument, depth + 1));
      }
    }
    Resolution resolution = erased.isBinaryBinding() ? Resolution.LIBRARY : Resolution.SOURCE;
    return new TypeRef(name(erased), arguments, 0, resolution);
  }

  /** The binary name of a class. */
  static String name(ReferenceBinding binding) {
    if (binding instanceof LocalTypeBinding local && local.constantPoolName() != null) {
      return new String(local.constantPoolName()).replace('/', '.');
    }
    if (binding.compoundName == null) {
      return new String(binding.sourceName());
    }
    return CharOperation.toString(binding.compoundName);
  }

  /** Our form of a constant of the compiler; empty for what is not a constant. */
  static Optional<Constant> constant(
      org.eclipse.jdt.internal.compiler.impl.@Nullable Constant value) {
    if (value == null || value == org.eclipse.jdt.internal.compiler.impl.Constant.NotAConstant) {
      return Optional.empty();
    }
    return switch (value.typeID()) {
      case org.eclipse.jdt.internal.compiler.lookup.TypeIds.T_JavaLangString ->
          Optional.of(Constant.string(value.stringValue()));
      case org.eclipse.jdt.internal.compiler.lookup.TypeIds.T_boolean ->
          Optional.of(Constant.bool(((BooleanConstant) value).booleanValue()));
      case org.eclipse.jdt.internal.compiler.lookup.TypeIds.T_char ->
          Optional.of(Constants.of(value.charValue()));
      case org.eclipse.jdt.internal.compiler.lookup.TypeIds.T_long ->
          Optional.of(Constants.of(value.longValue()));
      case org.eclipse.jdt.internal.compiler.lookup.TypeIds.T_double ->
          Optional.of(Constants.of(value.doubleValue()));
      case org.eclipse.jdt.internal.compiler.lookup.TypeIds.T_float ->
          Optional.of(Constants.of(value.floatValue()));
      default -> Optional.of(Constants.of(value.intValue()));
    };
  }
}
