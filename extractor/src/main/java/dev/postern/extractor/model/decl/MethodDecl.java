package dev.postern.extractor.model.decl;

import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A method, constructor, initializer or lambda body.
 *
 * @param parameters for lambdas, captured values come first and are counted by {@code captures}
 * @param code the lowered body; absent for abstract, native and stub methods
 * @param synthetic whether it was inserted for a generator (Lombok and the like)
 */
public record MethodDecl(
    MethodId id,
    MethodKind kind,
    Set<Modifier> modifiers,
    TypeRef returnType,
    List<ParameterDecl> parameters,
    int captures,
    List<TypeRef> thrown,
    List<AnnotationUse> annotations,
    @Nullable Body code,
    SourceSpan span,
    boolean synthetic) {

  public MethodDecl {
    modifiers = Set.copyOf(modifiers);
    parameters = List.copyOf(parameters);
    thrown = List.copyOf(thrown);
    annotations = List.copyOf(annotations);
  }

  /** That of the identity: going through all the code for each look-up in a map costs minutes. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The lowered body, when there is one. */
  public Optional<Body> body() {
    return Optional.ofNullable(code);
  }

  public String name() {
    return id.name();
  }

  public boolean isStatic() {
    return modifiers.contains(Modifier.STATIC);
  }

  public boolean isAbstract() {
    return modifiers.contains(Modifier.ABSTRACT);
  }

  /** The directly present annotation of that qualified name. */
  public Optional<AnnotationUse> annotation(String qualifiedName) {
    return annotations.stream().filter(use -> use.name().equals(qualifiedName)).findFirst();
  }
}
