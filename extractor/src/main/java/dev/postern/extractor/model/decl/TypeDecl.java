package dev.postern.extractor.model.decl;

import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.id.TypeId;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type of the repository with its members, in source order; lambdas appear among the methods of
 * the type whose code contains them. Anonymous and local classes are types of their own, named
 * {@code Outer$1} and {@code Outer$1Local}.
 *
 * @param typeParameters names of the type variables
 * @param extended the superclass when one is written
 * @param interfaces the interfaces implemented (classes) or extended (interfaces)
 */
public record TypeDecl(
    TypeId id,
    TypeKind kind,
    Set<Modifier> modifiers,
    List<String> typeParameters,
    @Nullable TypeRef extended,
    List<TypeRef> interfaces,
    List<AnnotationUse> annotations,
    List<FieldDecl> fields,
    List<MethodDecl> methods,
    SourceSpan span,
    boolean synthetic) {

  public TypeDecl {
    modifiers = Set.copyOf(modifiers);
    typeParameters = List.copyOf(typeParameters);
    interfaces = List.copyOf(interfaces);
    annotations = List.copyOf(annotations);
    fields = List.copyOf(fields);
    methods = List.copyOf(methods);
  }

  /** That of the identity: going through all the code for each look-up in a map costs minutes. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The superclass, when one is written. */
  public Optional<TypeRef> superclass() {
    return Optional.ofNullable(extended);
  }

  public String name() {
    return id.binaryName();
  }

  /** The directly present annotation of that qualified name. */
  public Optional<AnnotationUse> annotation(String qualifiedName) {
    return annotations.stream().filter(use -> use.name().equals(qualifiedName)).findFirst();
  }

  /** The field of that name, when declared here. */
  public Optional<FieldDecl> field(String name) {
    return fields.stream().filter(field -> field.id().name().equals(name)).findFirst();
  }

  /** The methods of that name declared here, in source order. */
  public List<MethodDecl> methodsNamed(String name) {
    return methods.stream().filter(method -> method.name().equals(name)).toList();
  }
}
