package dev.postern.extractor.model.decl;

import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field, record component or enum constant.
 *
 * @param initial the folded initializer when it is a compile-time constant
 * @param synthetic whether it was inserted for a generator
 */
public record FieldDecl(
    FieldId id,
    TypeRef type,
    Set<Modifier> modifiers,
    List<AnnotationUse> annotations,
    @Nullable Constant initial,
    SourceSpan span,
    boolean enumConstant,
    boolean synthetic) {

  public FieldDecl {
    modifiers = Set.copyOf(modifiers);
    annotations = List.copyOf(annotations);
  }

  /** The folded initializer, when it is a compile-time constant. */
  public Optional<Constant> constant() {
    return Optional.ofNullable(initial);
  }

  public boolean isStatic() {
    return modifiers.contains(Modifier.STATIC);
  }
}
