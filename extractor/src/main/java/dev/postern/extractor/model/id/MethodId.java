package dev.postern.extractor.model.id;

import java.util.List;

/**
 * A method, constructor, initializer or lambda body of the repository.
 *
 * @param type the declaring type
 * @param name the name; {@code <init>} for constructors, {@code <clinit>} and {@code <instance>}
 *     for initializers, {@code outer$lambda$N} for the N-th lambda or method reference (from 0, in
 *     source order) inside {@code outer}
 * @param parameterTypes last segments of the parameter types as written, generics erased, arrays as
 *     {@code []}; varargs as {@code []}
 */
public record MethodId(TypeId type, String name, List<String> parameterTypes)
    implements Comparable<MethodId> {

  public MethodId {
    parameterTypes = List.copyOf(parameterTypes);
  }

  /** {@code name(P1,P2)}. */
  public String signature() {
    return name + "(" + String.join(",", parameterTypes) + ")";
  }

  @Override
  public int compareTo(MethodId other) {
    int byType = type.compareTo(other.type);
    return byType != 0 ? byType : signature().compareTo(other.signature());
  }

  @Override
  public String toString() {
    return type + "#" + signature();
  }
}
