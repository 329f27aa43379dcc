package dev.postern.extractor.model.decl;

import dev.postern.extractor.model.type.TypeRef;
import java.util.List;

/** The value of an annotation element, after folding of compile-time constants. */
public sealed interface AnnotationValue {

  /** A string, number, character or boolean. */
  record Literal(Object value) implements AnnotationValue {}

  /** An enum constant. */
  record EnumConstant(TypeRef type, String constant) implements AnnotationValue {}

  /** A class literal. */
  record ClassLiteral(TypeRef type) implements AnnotationValue {}

  /**
   * An array; a single value given for an array element is also wrapped in one only if written so.
   */
  record Array(List<AnnotationValue> elements) implements AnnotationValue {
    public Array {
      elements = List.copyOf(elements);
    }
  }

  /** A nested annotation. */
  record Nested(AnnotationUse annotation) implements AnnotationValue {}

  /** An expression that could not be folded; the text is as written. */
  record Unknown(String text) implements AnnotationValue {}
}
