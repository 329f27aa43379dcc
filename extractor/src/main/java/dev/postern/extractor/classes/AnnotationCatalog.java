package dev.postern.extractor.classes;

import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.AnnotationValue;
import dev.postern.extractor.model.decl.TypeKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Annotation types of libraries: what they are annotated with and which defaults they have. */
public final class AnnotationCatalog {

  private final LibraryTypes types;

  public AnnotationCatalog(LibraryTypes types) {
    this.types = types;
  }

  /** Whether the class path has an annotation type of that name. */
  public boolean isKnown(String annotation) {
    return annotation(annotation).isPresent();
  }

  /** The annotations directly on the annotation type; those of {@code java.lang} are left out. */
  public List<AnnotationUse> metaAnnotations(String annotation) {
    return annotation(annotation)
        .map(file -> file.declaration().annotations())
        .orElse(List.of())
        .stream()
        .filter(use -> !use.name().startsWith("java.lang."))
        .toList();
  }

  /**
   * Every annotation that a use of the given one implies, by name, nearest first, the given one not
   * included; circles end where they close.
   */
  public Map<String, AnnotationUse> implied(String annotation) {
    Map<String, AnnotationUse> found = new LinkedHashMap<>();
    List<AnnotationUse> level = metaAnnotations(annotation);
    while (!level.isEmpty()) {
      List<AnnotationUse> fresh =
          level.stream()
              .filter(use -> !use.name().equals(annotation))
              .filter(use -> found.putIfAbsent(use.name(), use) == null)
              .toList();
      level = fresh.stream().flatMap(use -> metaAnnotations(use.name()).stream()).toList();
    }
    return found;
  }

  /** Default values of the elements, in declaration order. */
  public Map<String, AnnotationValue> defaults(String annotation) {
    return annotation(annotation).map(ClassFile::defaults).orElse(Map.of());
  }

  private Optional<ClassFile> annotation(String name) {
    return types.find(name).filter(file -> file.declaration().kind() == TypeKind.ANNOTATION);
  }
}
