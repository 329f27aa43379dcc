package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The methods that calls on an object of a class can reach. */
public final class VisibleMethods {

  private final ProgramModel program;
  private final AnnotationIndex annotations;

  public VisibleMethods(ProgramModel program, AnnotationIndex annotations) {
    this.program = program;
    this.annotations = annotations;
  }

  /**
   * The methods a caller of the class can reach, each in its most specific form: those of the class
   * and its superclasses, then default methods of interfaces; neither static nor abstract ones.
   */
  public List<MethodDecl> of(TypeDecl concrete) {
    return of(concrete, false);
  }

  /** The same with static methods of classes, which Spring takes for handlers too. */
  public List<MethodDecl> withStatic(TypeDecl concrete) {
    return of(concrete, true);
  }

  private List<MethodDecl> of(TypeDecl concrete, boolean statics) {
    List<TypeDecl> order = new ArrayList<>(superclasses(concrete));
    annotations.hierarchy(concrete).stream()
        .filter(type -> type.kind() == TypeKind.INTERFACE)
        .forEach(order::add);
    Set<MethodId> hidden = new LinkedHashSet<>();
    List<MethodDecl> visible = new ArrayList<>();
    for (TypeDecl type : order) {
      for (MethodDecl method : type.methods()) {
        if (method.kind() == MethodKind.METHOD && !hidden.contains(method.id())) {
          program.overridden(method).forEach(base -> hidden.add(base.id()));
          boolean counts = !method.isStatic() || (statics && type.kind() != TypeKind.INTERFACE);
          if (!method.isAbstract() && counts) {
            visible.add(method);
          }
        }
      }
    }
    return visible;
  }

  private List<TypeDecl> superclasses(TypeDecl type) {
    List<TypeDecl> chain = new ArrayList<>();
    Optional<TypeDecl> next = Optional.of(type);
    while (next.isPresent() && !chain.contains(next.get())) {
      TypeDecl current = next.get();
      chain.add(current);
      Optional<TypeRef> parent = current.superclass();
      next = parent.flatMap(ref -> program.type(ref.name(), current.id().module()));
    }
    return chain;
  }
}
