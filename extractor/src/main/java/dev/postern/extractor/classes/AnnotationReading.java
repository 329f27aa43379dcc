package dev.postern.extractor.classes;

import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.AnnotationValue;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Collects the values of one annotation, one array or one default. */
final class AnnotationReading extends AnnotationVisitor {

  private final SourceSpan span;
  private final Map<String, AnnotationValue> values = new LinkedHashMap<>();
  private final Consumer<Map<String, AnnotationValue>> done;

  private AnnotationReading(SourceSpan span, Consumer<Map<String, AnnotationValue>> done) {
    super(Opcodes.ASM9);
    this.span = span;
    this.done = done;
  }

  /** A visitor that hands over the annotation when it is complete. */
  static AnnotationReading annotation(
      String descriptor, SourceSpan span, Consumer<AnnotationUse> done) {
    return new AnnotationReading(
        span,
        values ->
            done.accept(
                new AnnotationUse(Signatures.type(Type.getType(descriptor)), values, span)));
  }

  /** A visitor for the default of an annotation element. */
  static AnnotationReading defaultValue(SourceSpan span, Consumer<AnnotationValue> done) {
    return new AnnotationReading(span, values -> values.values().forEach(done));
  }

  @Override
  public void visit(String name, Object value) {
    put(name, value(value));
  }

  @Override
  public void visitEnum(String name, String descriptor, String constant) {
    put(
        name,
        new AnnotationValue.EnumConstant(Signatures.type(Type.getType(descriptor)), constant));
  }

  @Override
  public AnnotationVisitor visitAnnotation(String name, String descriptor) {
    return annotation(descriptor, span, nested -> put(name, new AnnotationValue.Nested(nested)));
  }

  @Override
  public AnnotationVisitor visitArray(String name) {
    return new AnnotationReading(
        span, elements -> put(name, new AnnotationValue.Array(List.copyOf(elements.values()))));
  }

  @Override
  public void visitEnd() {
    done.accept(values);
  }

  /** Elements of arrays and defaults have no name; they are numbered. */
  @SuppressWarnings("ConstantValue")
  private void put(String name, AnnotationValue value) {
    values.put(name == null ? Integer.toString(values.size()) : name, value);
  }

  private static AnnotationValue value(Object value) {
    if (value instanceof Type type) {
      return new AnnotationValue.ClassLiteral(Signatures.type(type));
    }
    if (!value.getClass().isArray()) {
      return new AnnotationValue.Literal(value);
    }
    List<AnnotationValue> elements = new ArrayList<>();
    for (int i = 0; i < Array.getLength(value); i++) {
      elements.add(new AnnotationValue.Literal(Array.get(value, i)));
    }
    return new AnnotationValue.Array(elements);
  }
}
