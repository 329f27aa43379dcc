package dev.postern.extractor.model.code;

import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.type.Resolution;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The static target of a call.
 *
 * @param declaringType the type the method was found in, or the receiver's static type when the
 *     method itself was not found; {@link TypeRef#UNKNOWN} when neither is known
 * @param name {@code <init>} for constructors
 * @param parameterTypes the declared parameter types when the method was found, otherwise the types
 *     of the arguments
 * @param resolution {@code SOURCE} or {@code LIBRARY} when the method was found, {@code IMPORT}
 *     when only its declaring type is known by name, {@code UNRESOLVED} otherwise
 * @param declaration the declaration in the repository, for {@code SOURCE}
 */
public record MethodRef(
    TypeRef declaringType,
    String name,
    List<TypeRef> parameterTypes,
    TypeRef returnType,
    Resolution resolution,
    @Nullable MethodId declaration) {

  public MethodRef {
    parameterTypes = List.copyOf(parameterTypes);
  }

  /** The declaration in the repository, when there is one. */
  public Optional<MethodId> target() {
    return Optional.ofNullable(declaration);
  }

  /** Whether this is a method of the named type with the given name, whatever its parameters. */
  public boolean is(String typeName, String methodName) {
    return name.equals(methodName) && declaringType.name().equals(typeName);
  }
}
