package dev.postern.extractor.model.decl;

import dev.postern.extractor.model.type.TypeRef;
import java.util.List;

/** A parameter; {@code varargs} parameters have an array type. */
public record ParameterDecl(
    int index, String name, TypeRef type, List<AnnotationUse> annotations, boolean varargs) {
  public ParameterDecl {
    annotations = List.copyOf(annotations);
  }
}
