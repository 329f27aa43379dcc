package dev.postern.extractor.model.type;

import java.util.List;

/**
 * A use of a type.
 *
 * @param name binary name when known ({@code a.b.Outer$Inner}), the primitive's name, the name of a
 *     type variable, or the name as written when it could not be resolved
 * @param arguments type arguments as far as known; wildcards appear as their bound
 * @param dimensions number of array dimensions, 0 for a non-array
 * @param resolution how the name was found
 */
public record TypeRef(String name, List<TypeRef> arguments, int dimensions, Resolution resolution) {

  /** What stands for a type that nothing is known about. */
  public static final TypeRef UNKNOWN =
      new TypeRef("<unknown>", List.of(), 0, Resolution.UNRESOLVED);

  public TypeRef {
    arguments = List.copyOf(arguments);
  }

  /** A resolved library or JDK type without arguments. */
  public static TypeRef of(String name) {
    return new TypeRef(name, List.of(), 0, Resolution.LIBRARY);
  }

  /** The last segment of the name, without arguments and dimensions. */
  public String simpleName() {
    int cut = Math.max(name.lastIndexOf('.'), name.lastIndexOf('$'));
    return name.substring(cut + 1);
  }

  /** Whether it is an anonymous class, which has a number for its simple name (JLS 13.1). */
  public boolean isAnonymous() {
    return !simpleName().isEmpty() && simpleName().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The type as it enters identities: last segment and dimensions. */
  public String idSegment() {
    return simpleName() + "[]".repeat(dimensions);
  }

  /** Whether the name is the given qualified name and it is not an array. */
  public boolean is(String qualifiedName) {
    return dimensions == 0 && name.equals(qualifiedName);
  }

  /** The type written with its arguments in simple names, for people. */
  public String display() {
    StringBuilder text = new StringBuilder(simpleName());
    if (!arguments.isEmpty()) {
      text.append('<');
      text.append(String.join(", ", arguments.stream().map(TypeRef::display).toList()));
      text.append('>');
    }
    return text.append("[]".repeat(dimensions)).toString();
  }
}
