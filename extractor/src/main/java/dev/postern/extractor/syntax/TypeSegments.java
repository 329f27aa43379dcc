package dev.postern.extractor.syntax;

import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes parameter types as they enter method identities: last segment, no arguments, {@code []}.
 */
public final class TypeSegments {
  private TypeSegments() {}

  /** The segments of a parameter list. */
  public static List<String> of(List<Parameter> parameters) {
    List<String> segments = new ArrayList<>();
    for (Parameter parameter : parameters) {
      segments.add(of(parameter.getType()) + (parameter.isVarArgs() ? "[]" : ""));
    }
    return segments;
  }

  /** The segment of one type. */
  public static String of(Type type) {
    if (type instanceof ArrayType array) {
      return of(array.getComponentType()) + "[]";
    }
    if (type instanceof ClassOrInterfaceType named) {
      return named.getNameAsString();
    }
    return TokenText.joined(type);
  }

  /** The parameters of a compact constructor are the components of its record. */
  static List<String> ofComponents(CompactConstructorDeclaration constructor) {
    return constructor
        .getParentNode()
        .filter(RecordDeclaration.class::isInstance)
        .map(RecordDeclaration.class::cast)
        .map(parent -> of(parent.getParameters()))
        .orElse(List.of());
  }
}
