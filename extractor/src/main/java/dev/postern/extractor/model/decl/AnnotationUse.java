package dev.postern.extractor.model.decl;

import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An annotation on a declaration.
 *
 * @param type the annotation type
 * @param values given values by element name, in source order; defaults are not included
 * @param span where it is written
 */
public record AnnotationUse(TypeRef type, Map<String, AnnotationValue> values, SourceSpan span) {

  public AnnotationUse {
    values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The qualified name of the annotation type. */
  public String name() {
    return type.name();
  }

  /** The value of an element, when given. */
  public Optional<AnnotationValue> value(String element) {
    return Optional.ofNullable(values.get(element));
  }

  /**
   * The element's strings, whether written as one value or as an array; unknown parts are left out.
   */
  public List<String> strings(String element) {
    List<String> found = new ArrayList<>();
    value(element).ifPresent(value -> collect(value, found));
    return found;
  }

  /** Whether any part of the element's value could not be folded. */
  public boolean hasUnknown(String element) {
    return value(element).map(AnnotationUse::unknown).orElse(false);
  }

  /** The first string of an element, when there is one. */
  public Optional<String> string(String element) {
    return strings(element).stream().findFirst();
  }

  private static void collect(AnnotationValue value, List<String> into) {
    if (value instanceof AnnotationValue.Literal literal) {
      into.add(String.valueOf(literal.value()));
    } else if (value instanceof AnnotationValue.EnumConstant constant) {
      into.add(constant.constant());
    } else if (value instanceof AnnotationValue.ClassLiteral literal) {
      into.add(literal.type().name());
    } else if (value instanceof AnnotationValue.Array array) {
      array.elements().forEach(element -> collect(element, into));
    }
  }

  private static boolean unknown(AnnotationValue value) {
    return value instanceof AnnotationValue.Unknown
        || (value instanceof AnnotationValue.Array array
            && array.elements().stream().anyMatch(AnnotationUse::unknown));
  }
}
