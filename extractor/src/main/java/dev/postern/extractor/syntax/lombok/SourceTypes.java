package dev.postern.extractor.syntax.lombok;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import dev.postern.extractor.syntax.TokenText;
import java.util.List;
import java.util.stream.Collectors;

/** Writes types of the source again, on one line and without annotations. */
final class SourceTypes {
  private SourceTypes() {}

  static String text(Type type) {
    if (type instanceof ArrayType array) {
      return text(array.getComponentType()) + "[]";
    }
    return type.asString().replaceAll("\\s+", " ");
  }

  static String text(Parameter parameter) {
    return text(parameter.getType()) + (parameter.isVarArgs() ? "[]" : "");
  }

  /** The declarations with their bounds, without angle brackets; empty when there are none. */
  static List<String> declared(NodeList<TypeParameter> parameters) {
    return parameters.stream().map(TokenText::joined).toList();
  }

  static List<String> names(NodeList<TypeParameter> parameters) {
    return parameters.stream().map(TypeParameter::getNameAsString).toList();
  }

  /** The list in angle brackets, or nothing. */
  static String brackets(List<String> parts) {
    return parts.isEmpty() ? "" : parts.stream().collect(Collectors.joining(", ", "<", ">"));
  }
}
