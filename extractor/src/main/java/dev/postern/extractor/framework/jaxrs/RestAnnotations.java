package dev.postern.extractor.framework.jaxrs;

import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.FoundAnnotation;
import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.ParameterDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The annotations of resource classes and methods. A method that has any of them, on itself or on a
 * parameter, takes none from those it overrides; otherwise it takes all of the nearest one that
 * has, superclasses before interfaces.
 */
final class RestAnnotations {

  private final ProgramModel program;
  private final Vocabulary vocabulary;
  private final AnnotationIndex annotations;

  RestAnnotations(ProgramModel program, Vocabulary vocabulary, AnnotationIndex annotations) {
    this.program = program;
    this.vocabulary = vocabulary;
    this.annotations = annotations;
  }

  /** The values of the annotation of a role at a class, own or inherited. */
  Optional<List<String>> ofType(TypeDecl type, String role) {
    for (RoleRow row : vocabulary.annotationsWithRole(role)) {
      Optional<FoundAnnotation> found = annotations.onType(type, row.subject());
      if (found.isPresent()) {
        return Optional.of(found.get().strings(row.attribute("element")));
      }
    }
    return Optional.empty();
  }

  /**
   * The declaration whose annotations count for the method; the method itself when none has any.
   */
  MethodDecl annotated(MethodDecl method) {
    if (hasAny(method)) {
      return method;
    }
    return program.overridden(method).stream().filter(this::hasAny).findFirst().orElse(method);
  }

  /** The values of the annotation of a role directly at a method. */
  Optional<List<String>> ofMethod(MethodDecl method, String role) {
    for (FoundAnnotation found : annotations.all(method)) {
      for (RoleRow row : vocabulary.rolesOfAnnotation(found.name())) {
        if (row.role().equals(role)) {
          return Optional.of(found.strings(row.attribute("element")));
        }
      }
    }
    return Optional.empty();
  }

  /** The verbs of a method, also of designators that the repository declares. */
  SortedSet<String> verbs(MethodDecl method) {
    SortedSet<String> verbs = new TreeSet<>();
    for (FoundAnnotation found : annotations.all(method)) {
      for (RoleRow row : vocabulary.rolesOfAnnotation(found.name())) {
        if (row.role().equals("RESOURCE_VERB")) {
          verbs.addAll(found.strings(row.attribute("element")));
        }
      }
    }
    return verbs;
  }

  private boolean hasAny(MethodDecl method) {
    ModuleId module = method.id().type().module();
    List<FoundAnnotation> all = new ArrayList<>(annotations.all(method));
    for (ParameterDecl parameter : method.parameters()) {
      all.addAll(annotations.all(parameter.annotations(), module));
    }
    return all.stream().anyMatch(found -> isOfSpecification(found.name()));
  }

  private static boolean isOfSpecification(String name) {
    return name.startsWith("jakarta.ws.rs.") || name.startsWith("javax.ws.rs.");
  }
}
