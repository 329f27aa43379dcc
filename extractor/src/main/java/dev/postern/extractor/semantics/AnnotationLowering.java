package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.AnnotationValue;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spoon.reflect.code.CtExpression;
import spoon.reflect.code.CtNewArray;
import spoon.reflect.declaration.CtAnnotation;
import spoon.reflect.declaration.CtElement;

/** Translates annotations with their values folded. */
final class AnnotationLowering {

  private final SourceTypes source;
  private final ConstantFolder folder;
  private final Spans spans;

  AnnotationLowering(SourceTypes source, ConstantFolder folder) {
    this.source = source;
    this.folder = folder;
    this.spans = new Spans(source);
  }

  /** The annotations written at an element, in source order. */
  List<AnnotationUse> of(CtElement element) {
    List<AnnotationUse> uses = new ArrayList<>();
    for (CtAnnotation<?> annotation : element.getAnnotations()) {
      uses.add(use(annotation));
    }
    return uses;
  }

  private AnnotationUse use(CtAnnotation<?> annotation) {
    Map<String, AnnotationValue> values = new LinkedHashMap<>();
    Map<String, CtExpression<?>> written = new LinkedHashMap<>();
    annotation.getValues().forEach((name, value) -> written.put(name, value));
    written.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> Spans.start(entry.getValue())))
        .forEach(entry -> values.put(entry.getKey(), value(entry.getValue())));
    TypeRef type = source.unit(annotation).declared(annotation.getAnnotationType());
    return new AnnotationUse(type, values, spans.of(annotation));
  }

  /** The value of an element; what cannot be folded is kept as text. */
  AnnotationValue value(CtExpression<?> expression) {
    if (expression instanceof CtNewArray<?> array) {
      List<AnnotationValue> elements = new ArrayList<>();
      array.getElements().forEach(element -> elements.add(value(element)));
      return new AnnotationValue.Array(elements);
    }
    if (expression instanceof CtAnnotation<?> nested) {
      return new AnnotationValue.Nested(use(nested));
    }
    Optional<Constant> folded = folder.fold(expression);
    return folded
        .map(AnnotationLowering::literal)
        .orElseGet(() -> new AnnotationValue.Unknown(text(expression)));
  }

  private static AnnotationValue literal(Constant constant) {
    Object value = constant.value();
    return switch (constant.kind()) {
      case ENUM -> new AnnotationValue.EnumConstant(constant.type(), String.valueOf(value));
      case CLASS -> new AnnotationValue.ClassLiteral(constant.asClass().orElse(TypeRef.UNKNOWN));
      case NULL, BOOLEAN, NUMBER, CHARACTER, STRING ->
          value == null ? new AnnotationValue.Unknown("null") : new AnnotationValue.Literal(value);
    };
  }

  /** The expression as it is written. */
  private String text(CtExpression<?> expression) {
    BuiltModel.ModelFile file = source.file(expression);
    if (file == null || !expression.getPosition().isValidPosition()) {
      return expression.toString();
    }
    String content = file.source().content();
    int start = expression.getPosition().getSourceStart();
    int end = Math.min(content.length(), expression.getPosition().getSourceEnd() + 1);
    return start >= 0 && start < end ? content.substring(start, end) : expression.toString();
  }
}
