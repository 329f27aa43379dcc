package dev.postern.extractor.syntax.lombok;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.postern.extractor.syntax.LineOffsets;
import dev.postern.extractor.syntax.Offsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What Lombok changes in existing declarations: members of utility classes, and {@code val}. */
final class InPlaceEdits {
  private InPlaceEdits() {}

  /** Makes the members of a {@code @UtilityClass} static. */
  static List<TextEdit> staticMembers(LombokType type, LineOffsets offsets) {
    List<TextEdit> edits = new ArrayList<>();
    if (!type.has("UtilityClass")) {
      return edits;
    }
    for (BodyDeclaration<?> member : type.node().getMembers()) {
      boolean plain =
          (member instanceof MethodDeclaration method && !method.isStatic())
              || (member instanceof FieldDeclaration field && !field.isStatic())
              || (member instanceof ClassOrInterfaceDeclaration nested
                  && !nested.isInterface()
                  && !nested.isStatic());
      if (plain) {
        edits.add(new TextEdit(Offsets.start(member, offsets), 0, "static "));
      }
    }
    return edits;
  }

  /** Replaces {@code val} by {@code var} where it is Lombok's. */
  static List<TextEdit> localTypes(CompilationUnit unit, LombokNames names, LineOffsets offsets) {
    List<TextEdit> edits = new ArrayList<>();
    if (!names.imports("val")) {
      return edits;
    }
    Deque<Node> open = new ArrayDeque<>();
    open.push(unit);
    while (!open.isEmpty()) {
      Node node = open.pop();
      node.getChildNodes().forEach(open::push);
      if (node instanceof VariableDeclarationExpr declaration && isVal(declaration)) {
        Type type = declaration.getVariable(0).getType();
        edits.add(new TextEdit(Offsets.start(type, offsets), 3, "var"));
      }
    }
    return edits;
  }

  private static boolean isVal(VariableDeclarationExpr declaration) {
    return declaration.getVariables().size() == 1
        && declaration.getVariable(0).getType() instanceof ClassOrInterfaceType type
        && type.getScope().isEmpty()
        && type.getNameAsString().equals("val");
  }
}
