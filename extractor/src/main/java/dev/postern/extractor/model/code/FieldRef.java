package dev.postern.extractor.model.code;

import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.type.TypeRef;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A use of a field; {@code declaration} is set when it is declared in the repository. */
public record FieldRef(
    TypeRef declaringType,
    String name,
    TypeRef type,
    boolean isStatic,
    @Nullable FieldId declaration) {
  /** The declaration in the repository, when there is one. */
  public Optional<FieldId> target() {
    return Optional.ofNullable(declaration);
  }
}
