package dev.postern.extractor.syntax;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The local and anonymous types directly inside a type, with the suffixes of their binary names.
 */
final class InnerTypes {
  /**
   * A node that opens such a type, and what follows {@code Outer$}: {@code 1} or {@code 1Local}.
   */
  record Inner(Node node, String suffix) {
    /** Where the body of an anonymous type opens. */
    Position brace() {
      Position before = bodyStart(node);
      List<Position> found = new ArrayList<>();
      TokenText.each(
          node,
          token -> {
            Position begin = token.getRange().map(range -> range.begin).orElse(before);
            if (found.isEmpty() && token.getText().equals("{") && begin.isAfter(before)) {
              found.add(begin);
            }
          });
      return found.isEmpty() ? before : found.get(0);
    }
  }

  private InnerTypes() {}

  /**
   * The inner types of the type with these parts, in the order in which compilers number them:
   * arguments before the body they are passed to.
   */
  static List<Inner> of(List<? extends Node> parts) {
    List<Node> nodes = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>(parts);
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof TypeDeclaration<?>) {
        if (isLocal(node)) {
          nodes.add(node);
        }
        continue;
      }
      if (node instanceof ObjectCreationExpr creation
          && creation.getAnonymousClassBody().isPresent()) {
        nodes.add(node);
        creation.getScope().ifPresent(open::push);
        creation.getArguments().forEach(open::push);
        continue;
      }
      if (node instanceof EnumConstantDeclaration constant && !constant.getClassBody().isEmpty()) {
        nodes.add(node);
        constant.getArguments().forEach(open::push);
        continue;
      }
      node.getChildNodes().forEach(open::push);
    }
    nodes.sort(Comparator.comparing(InnerTypes::bodyStart));
    return named(nodes);
  }

  private static List<Inner> named(List<Node> nodes) {
    Map<String, Integer> counts = new HashMap<>();
    List<Inner> named = new ArrayList<>();
    for (Node node : nodes) {
      String name = node instanceof TypeDeclaration<?> type ? type.getNameAsString() : "";
      named.add(new Inner(node, counts.merge(name, 1, Integer::sum) + name));
    }
    return named;
  }

  private static boolean isLocal(Node node) {
    return node.getParentNode().map(Statement.class::isInstance).orElse(false);
  }

  private static Position bodyStart(Node node) {
    Position start = node.getBegin().orElse(Position.HOME);
    List<Node> before = new ArrayList<>();
    if (node instanceof ObjectCreationExpr creation) {
      before.add(creation.getType());
      before.addAll(creation.getArguments());
    } else if (node instanceof EnumConstantDeclaration constant) {
      before.addAll(constant.getArguments());
    }
    for (Node part : before) {
      Position end = part.getEnd().orElse(start);
      start = end.isAfter(start) ? end : start;
    }
    return start;
  }
}
