package dev.postern.extractor.framework.match;

import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds annotations the way Spring's merged annotations do (search strategy {@code
 * TYPE_HIERARCHY}): directly present, then meta-present, then on interfaces and superclasses; for
 * methods on the declarations they override or implement. The first element of the hierarchy that
 * has the annotation wins; within an element the one with the fewest meta steps.
 */
public final class AnnotationIndex {

  private final ProgramModel program;
  private final MetaAnnotations metas;

  public AnnotationIndex(ProgramModel program, Vocabulary vocabulary) {
    this.program = program;
    this.metas = new MetaAnnotations(program, vocabulary);
  }

  /** The annotation at the type or anywhere in its hierarchy. */
  public Optional<FoundAnnotation> onType(TypeDecl type, String name) {
    for (TypeDecl each : hierarchy(type)) {
      Optional<FoundAnnotation> found = declared(each, name);
      if (found.isPresent()) {
        return each.id().equals(type.id()) ? found : found.map(FoundAnnotation::asInherited);
      }
    }
    return Optional.empty();
  }

  /** The annotation directly present or meta-present at the type. */
  public Optional<FoundAnnotation> declared(TypeDecl type, String name) {
    return nearest(type.annotations(), type.id().module(), name);
  }

  /** The annotation at the method or at a method it overrides. */
  public Optional<FoundAnnotation> onMethod(MethodDecl method, String name) {
    Optional<FoundAnnotation> own = declared(method, name);
    if (own.isPresent()) {
      return own;
    }
    for (MethodDecl base : overridden(method)) {
      Optional<FoundAnnotation> found = declared(base, name);
      if (found.isPresent()) {
        return found.map(FoundAnnotation::asInherited);
      }
    }
    return Optional.empty();
  }

  /** The annotation directly present or meta-present at the method. */
  public Optional<FoundAnnotation> declared(MethodDecl method, String name) {
    return nearest(method.annotations(), method.id().type().module(), name);
  }

  /** The annotation at the field. */
  public Optional<FoundAnnotation> onField(FieldDecl field, String name) {
    return nearest(field.annotations(), field.id().type().module(), name);
  }

  /** The annotation at the parameter, or at the same parameter of an overridden method. */
  public Optional<FoundAnnotation> onParameter(MethodDecl method, int index, String name) {
    return onParameter(method, index).stream()
        .filter(found -> found.name().equals(name))
        .findFirst();
  }

  /**
   * All annotations of a parameter with those of the same parameter of overridden methods, nearest
   * first.
   */
  public List<FoundAnnotation> onParameter(MethodDecl method, int index) {
    ModuleId module = method.id().type().module();
    List<FoundAnnotation> all =
        new ArrayList<>(metas.expand(method.parameters().get(index).annotations(), module));
    for (MethodDecl base : overridden(method)) {
      metas.expand(base.parameters().get(index).annotations(), base.id().type().module()).stream()
          .map(FoundAnnotation::asInherited)
          .forEach(all::add);
    }
    return all;
  }

  /** Every annotation directly present or meta-present, in order of distance. */
  public List<FoundAnnotation> all(List<AnnotationUse> uses, ModuleId module) {
    return metas.expand(uses, module);
  }

  /** Every annotation directly present or meta-present at the type. */
  public List<FoundAnnotation> all(TypeDecl type) {
    return metas.expand(type.annotations(), type.id().module());
  }

  /** Every annotation directly present or meta-present at the method. */
  public List<FoundAnnotation> all(MethodDecl method) {
    return metas.expand(method.annotations(), method.id().type().module());
  }

  /** Every annotation directly present or meta-present at the field. */
  public List<FoundAnnotation> all(FieldDecl field) {
    return metas.expand(field.annotations(), field.id().type().module());
  }

  /** Qualified names of all annotations, expanded through meta-annotations, sorted. */
  public SortedSet<String> names(List<AnnotationUse> uses, ModuleId module) {
    return metas.expand(uses, module).stream()
        .map(FoundAnnotation::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The type, then depth first its interfaces and its superclass: the order of the search. */
  public List<TypeDecl> hierarchy(TypeDecl type) {
    Set<TypeDecl> seen = new LinkedHashSet<>();
    collect(type, seen);
    return List.copyOf(seen);
  }

  /** The declarations a method overrides or implements, in the order of the search. */
  public List<MethodDecl> overridden(MethodDecl method) {
    if (method.kind() != MethodKind.METHOD || method.isStatic()) {
      return List.of();
    }
    Set<MethodId> bases =
        program.overridden(method).stream().map(MethodDecl::id).collect(Collectors.toSet());
    if (bases.isEmpty()) {
      return List.of();
    }
    return program.type(method.id().type()).stream()
        .flatMap(owner -> hierarchy(owner).stream())
        .flatMap(type -> type.methods().stream())
        .filter(base -> bases.contains(base.id()))
        .toList();
  }

  private void collect(TypeDecl type, Set<TypeDecl> seen) {
    if (!seen.add(type)) {
      return;
    }
    ModuleId module = type.id().module();
    for (TypeRef parent : type.interfaces()) {
      program.type(parent.name(), module).ifPresent(each -> collect(each, seen));
    }
    type.superclass()
        .flatMap(parent -> program.type(parent.name(), module))
        .ifPresent(each -> collect(each, seen));
  }

  private Optional<FoundAnnotation> nearest(
      List<AnnotationUse> uses, ModuleId module, String name) {
    if (uses.isEmpty()) {
      return Optional.empty();
    }
    return metas.expand(uses, module).stream()
        .filter(found -> found.name().equals(name))
        .findFirst();
  }
}
