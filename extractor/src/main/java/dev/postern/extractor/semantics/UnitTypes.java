package dev.postern.extractor.semantics;

import dev.postern.extractor.model.type.Resolution;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spoon.reflect.reference.CtArrayTypeReference;
import spoon.reflect.reference.CtIntersectionTypeReference;
import spoon.reflect.reference.CtTypeParameterReference;
import spoon.reflect.reference.CtTypeReference;
import spoon.reflect.reference.CtWildcardReference;

/**
 * Types as seen from one file. Spoon gives every unknown simple name the file's own package; here
 * such a name is looked up among the imports again, and kept as written when they do not tell.
 */
final class UnitTypes {

  private static final int MAX_DEPTH = 6;

  private final Universe universe;
  private final FileImports imports;
  private final Map<String, TypeRef> named = new HashMap<>();

  UnitTypes(Universe universe, FileImports imports) {
    this.universe = universe;
    this.imports = imports;
  }

  FileImports imports() {
    return imports;
  }

  /** The type of a declaration: whatever is written is a type. */
  TypeRef declared(@Nullable CtTypeReference<?> reference) {
    return convert(reference, 0);
  }

  /** The type of an expression or of a call's owner: names that look like variables are dropped. */
  TypeRef used(@Nullable CtTypeReference<?> reference) {
    TypeRef type = convert(reference, 0);
    boolean guess =
        type.resolution() == Resolution.IMPORT || type.resolution() == Resolution.UNRESOLVED;
    String simple = type.simpleName();
    boolean looksLikeVariable = simple.isEmpty() || !Character.isUpperCase(simple.charAt(0));
    return guess && looksLikeVariable ? TypeRef.UNKNOWN : type;
  }

  private TypeRef convert(@Nullable CtTypeReference<?> reference, int depth) {
    if (reference == null || depth > MAX_DEPTH) {
      return TypeRef.UNKNOWN;
    }
    if (reference instanceof CtArrayTypeReference<?> array) {
      TypeRef leaf = convert(array.getArrayType(), depth + 1);
      return new TypeRef(
          leaf.name(), leaf.arguments(), array.getDimensionCount(), leaf.resolution());
    }
    if (reference instanceof CtIntersectionTypeReference<?> intersection) {
      return intersection.getBounds().isEmpty()
          ? TypeRef.UNKNOWN
          : convert(intersection.getBounds().get(0), depth + 1);
    }
    if (reference instanceof CtWildcardReference wildcard) {
      TypeRef bound = convert(wildcard.getBoundingType(), depth + 1);
      return bound.equals(TypeRef.UNKNOWN) ? TypeRef.of("java.lang.Object") : bound;
    }
    if (reference instanceof CtTypeParameterReference) {
      return new TypeRef(reference.getSimpleName(), List.of(), 0, Resolution.TYPE_VARIABLE);
    }
    if (reference.isPrimitive()) {
      return TypeRef.of(reference.getSimpleName());
    }
    return classType(reference, depth);
  }

  private TypeRef classType(CtTypeReference<?> reference, int depth) {
    String simple = reference.getSimpleName();
    if (simple.isEmpty() || simple.startsWith("<") || simple.equals("var")) {
      return TypeRef.UNKNOWN;
    }
    List<TypeRef> arguments = new ArrayList<>();
    for (CtTypeReference<?> argument : reference.getActualTypeArguments()) {
      arguments.add(convert(argument, depth + 1));
    }
    TypeRef plain = named(reference.getQualifiedName());
    return arguments.isEmpty()
        ? plain
        : new TypeRef(plain.name(), arguments, 0, plain.resolution());
  }

  /** The type of a qualified name as Spoon or the source gives it. */
  TypeRef named(String qualifiedName) {
    TypeRef known = named.get(qualifiedName);
    if (known == null) {
      known = resolve(qualifiedName);
      named.put(qualifiedName, known);
    }
    return known;
  }

  private TypeRef resolve(String name) {
    Optional<TypeRef> known = universe.known(name);
    if (known.isPresent()) {
      return known.get();
    }
    String home = imports.packageName();
    boolean ownPackage =
        !home.isEmpty() && name.startsWith(home + ".") && name.indexOf('.', home.length() + 1) < 0;
    if (ownPackage || name.indexOf('.') < 0) {
      return simpleName(ownPackage ? name.substring(home.length() + 1) : name);
    }
    return new TypeRef(name, List.of(), 0, Resolution.IMPORT);
  }

  private TypeRef simpleName(String nested) {
    int cut = nested.indexOf('$');
    String outer = cut < 0 ? nested : nested.substring(0, cut);
    String rest = cut < 0 ? "" : nested.substring(cut);
    String imported = imports.single().get(outer);
    if (imported != null) {
      return universe
          .known(imported + rest)
          .orElseGet(() -> new TypeRef(imported + rest, List.of(), 0, Resolution.IMPORT));
    }
    List<String> unread = new ArrayList<>();
    for (String each : imports.packages()) {
      Optional<TypeRef> found = universe.known(each + "." + nested);
      if (found.isPresent()) {
        return found.get();
      }
      if (!universe.isPackage(each)) {
        unread.add(each);
      }
    }
    // One unread package imported on demand leaves one place the name can come from.
    return unread.size() == 1
        ? new TypeRef(unread.get(0) + "." + nested, List.of(), 0, Resolution.IMPORT)
        : new TypeRef(nested, List.of(), 0, Resolution.UNRESOLVED);
  }
}
