package dev.postern.extractor.pipeline;

import dev.postern.extractor.model.Sha256;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.AnnotationValue;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.ParameterDecl;
import java.util.List;

/** A hash of what a method says, whatever its layout and its place. */
final class DeclarationHash {
  private static final int DIGITS = 16;

  private DeclarationHash() {}

  static String of(MethodDecl method, String tokens) {
    StringBuilder text = new StringBuilder(tokens);
    method.modifiers().stream().sorted().forEach(each -> text.append(' ').append(each));
    annotations(method.annotations(), text);
    for (ParameterDecl parameter : method.parameters()) {
      text.append("\n");
      annotations(parameter.annotations(), text);
    }
    return Sha256.hex(text.toString()).substring(0, DIGITS);
  }

  private static void annotations(List<AnnotationUse> annotations, StringBuilder text) {
    for (AnnotationUse each : annotations) {
      text.append('@').append(each.name());
      each.values()
          .forEach(
              (name, value) -> {
                text.append(' ').append(name).append('=');
                value(value, text);
              });
    }
  }

  private static void value(AnnotationValue value, StringBuilder text) {
    if (value instanceof AnnotationValue.Array array) {
      array.elements().forEach(element -> value(element, text.append(',')));
    } else if (value instanceof AnnotationValue.Nested nested) {
      annotations(List.of(nested.annotation()), text);
    } else if (value instanceof AnnotationValue.ClassLiteral literal) {
      text.append(literal.type().name());
    } else if (value instanceof AnnotationValue.EnumConstant constant) {
      text.append(constant.constant());
    } else {
      text.append(value);
    }
  }
}
