package dev.postern.extractor.syntax;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads annotations of a declaration; attributes only where they may speak of authorship. */
final class AnnotationReader {
  private static final Pattern ABOUT_AUTHORSHIP =
      Pattern.compile(
          "(?i).*(generated|assisted|genai|llm|copilot).*|(AI|Ai)([A-Z].*)?|.*[a-z](AI|Ai)");
  private static final int MAX_VALUE = 200;

  private AnnotationReader() {}

  static List<AnnotationSyntax> annotationsOf(Node declaration) {
    if (!(declaration instanceof NodeWithAnnotations<?> annotated)) {
      return List.of();
    }
    List<AnnotationSyntax> read = new ArrayList<>();
    for (AnnotationExpr annotation : annotated.getAnnotations()) {
      String name = annotation.getName().getIdentifier();
      boolean keep = ABOUT_AUTHORSHIP.matcher(name).matches();
      read.add(new AnnotationSyntax(name, keep ? attributes(annotation) : Map.of()));
    }
    return read;
  }

  private static Map<String, String> attributes(AnnotationExpr annotation) {
    Map<String, String> values = new LinkedHashMap<>();
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      literal(single.getMemberValue()).ifPresent(text -> values.put("value", text));
    } else if (annotation instanceof NormalAnnotationExpr normal) {
      for (MemberValuePair pair : normal.getPairs()) {
        literal(pair.getValue()).ifPresent(text -> values.put(pair.getNameAsString(), text));
      }
    }
    return values;
  }

  private static Optional<String> literal(Expression value) {
    if (value instanceof StringLiteralExpr text) {
      return Optional.of(cut(text.getValue()));
    }
    if (value instanceof BooleanLiteralExpr flag) {
      return Optional.of(Boolean.toString(flag.getValue()));
    }
    if (value instanceof ArrayInitializerExpr array) {
      NodeList<Expression> values = array.getValues();
      List<String> texts = values.stream().flatMap(each -> literal(each).stream()).toList();
      return texts.isEmpty() ? Optional.empty() : Optional.of(cut(String.join(",", texts)));
    }
    return Optional.empty();
  }

  private static String cut(String text) {
    return text.length() <= MAX_VALUE ? text : text.substring(0, MAX_VALUE);
  }
}
