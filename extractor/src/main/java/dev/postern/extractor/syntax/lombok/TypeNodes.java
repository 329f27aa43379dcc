package dev.postern.extractor.syntax.lombok;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.ArrayList;
import java.util.List;

/** The top-level and member types of a file, outer ones first. Local types are not among them. */
final class TypeNodes {
  private TypeNodes() {}

  static List<TypeDeclaration<?>> of(CompilationUnit unit) {
    List<TypeDeclaration<?>> types = new ArrayList<>(unit.getTypes());
    for (int i = 0; i < types.size(); i++) {
      for (Node member : types.get(i).getMembers()) {
        if (member instanceof TypeDeclaration<?> nested) {
          types.add(nested);
        }
      }
    }
    return types;
  }

  /** The binary name of a top-level or member type. */
  static String binaryName(TypeDeclaration<?> type) {
    if (type.getParentNode().orElse(null) instanceof TypeDeclaration<?> outer) {
      return binaryName(outer) + "$" + type.getNameAsString();
    }
    return type.getFullyQualifiedName().orElse(type.getNameAsString());
  }
}
