package dev.postern.extractor.access.application;

import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks annotations up by name, through annotation types of the repository. */
public final class Annotations {

  /**
   * An annotation and the way to it.
   *
   * @param use the annotation itself
   * @param written the annotation at the declaration, through which it was found
   */
  public record Found(AnnotationUse use, AnnotationUse written) {}

  private final ProgramModel program;

  public Annotations(ProgramModel program) {
    this.program = program;
  }

  /** The annotation of one of the names, directly present or meta-present, nearest first. */
  public Optional<Found> find(List<AnnotationUse> uses, ModuleId from, Set<String> names) {
    for (AnnotationUse use : uses) {
      if (matches(use, names)) {
        return Optional.of(new Found(use, use));
      }
    }
    for (AnnotationUse use : uses) {
      Optional<Found> meta = meta(use, from, names);
      if (meta.isPresent()) {
        return meta;
      }
    }
    return Optional.empty();
  }

  private Optional<Found> meta(AnnotationUse start, ModuleId from, Set<String> names) {
    Set<TypeDecl> seen = new LinkedHashSet<>();
    Deque<TypeDecl> open = new ArrayDeque<>();
    program.type(start.name(), from).ifPresent(open::add);
    while (!open.isEmpty()) {
      TypeDecl type = open.remove();
      if (!seen.add(type)) {
        continue;
      }
      for (AnnotationUse use : type.annotations()) {
        if (matches(use, names)) {
          return Optional.of(new Found(use, start));
        }
        program.type(use.name(), from).ifPresent(open::add);
      }
    }
    return Optional.empty();
  }

  /** Names match qualified, or by their last segment when the annotation was not resolved. */
  private static boolean matches(AnnotationUse use, Set<String> names) {
    return names.contains(use.name())
        || (use.name().indexOf('.') < 0
            && names.stream().anyMatch(name -> name.endsWith("." + use.name())));
  }
}
