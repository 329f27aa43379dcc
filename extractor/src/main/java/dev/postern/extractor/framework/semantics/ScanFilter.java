package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.FoundAnnotation;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.AnnotationValue;
import dev.postern.extractor.model.decl.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The exclusions of a component scan that name types or annotations; others exclude nothing. */
record ScanFilter(List<String> types, List<String> annotationNames) {

  static Optional<ScanFilter> read(FoundAnnotation scan) {
    List<String> types = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (AnnotationUse filter : nested(scan.merged().values().get("excludeFilters"))) {
      List<String> classes = new ArrayList<>(filter.strings("value"));
      classes.addAll(filter.strings("classes"));
      String kind = filter.string("type").orElse("ANNOTATION");
      if (kind.equals("ASSIGNABLE_TYPE")) {
        types.addAll(classes);
      } else if (kind.equals("ANNOTATION")) {
        names.addAll(classes);
      }
    }
    return types.isEmpty() && names.isEmpty()
        ? Optional.empty()
        : Optional.of(new ScanFilter(types, names));
  }

  boolean excludes(TypeDecl type, FrameworkInput input, AnnotationIndex annotations) {
    return types.contains(type.name())
        || input.program().superNames(type).stream().anyMatch(types::contains)
        || annotationNames.stream().anyMatch(name -> annotations.declared(type, name).isPresent());
  }

  private static List<AnnotationUse> nested(
      @org.jspecify.annotations.Nullable AnnotationValue value) {
    if (value instanceof AnnotationValue.Nested one) {
      return List.of(one.annotation());
    }
    List<AnnotationUse> all = new ArrayList<>();
    if (value instanceof AnnotationValue.Array array) {
      array.elements().forEach(element -> all.addAll(nested(element)));
    }
    return all;
  }
}
