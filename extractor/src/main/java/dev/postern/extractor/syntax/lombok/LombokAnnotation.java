package dev.postern.extractor.syntax.lombok;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.postern.extractor.syntax.TokenText;
import java.util.List;
import java.util.Optional;

/** A Lombok annotation and its attributes as written. */
record LombokAnnotation(AnnotationExpr node) {

  /** The string of that attribute; empty when absent or blank. */
  Optional<String> text(String attribute) {
    return value(attribute)
        .filter(StringLiteralExpr.class::isInstance)
        .map(each -> ((StringLiteralExpr) each).asString())
        .filter(text -> !text.isBlank());
  }

  /** The string of that attribute, empty strings included. */
  Optional<String> rawText(String attribute) {
    return value(attribute)
        .filter(StringLiteralExpr.class::isInstance)
        .map(each -> ((StringLiteralExpr) each).asString());
  }

  Optional<Boolean> flag(String attribute) {
    return value(attribute)
        .filter(BooleanLiteralExpr.class::isInstance)
        .map(each -> ((BooleanLiteralExpr) each).getValue());
  }

  boolean isSet(String attribute) {
    return flag(attribute).orElse(false);
  }

  /** The strings of that attribute, given alone or in braces. */
  List<String> texts(String attribute) {
    return values(attribute).stream()
        .filter(StringLiteralExpr.class::isInstance)
        .map(each -> ((StringLiteralExpr) each).asString())
        .toList();
  }

  /** The expressions of that attribute, given alone or in braces. */
  List<Expression> values(String attribute) {
    Optional<Expression> value = value(attribute);
    if (value.isEmpty()) {
      return List.of();
    }
    return value.get() instanceof ArrayInitializerExpr array
        ? List.copyOf(array.getValues())
        : List.of(value.get());
  }

  /** The access level stated by that attribute, public by default. */
  Level level(String attribute) {
    return value(attribute).map(each -> Level.of(TokenText.joined(each))).orElse(Level.PUBLIC);
  }

  private Optional<Expression> value(String attribute) {
    if (node instanceof SingleMemberAnnotationExpr single) {
      return attribute.equals("value") ? Optional.of(single.getMemberValue()) : Optional.empty();
    }
    if (node instanceof NormalAnnotationExpr normal) {
      return normal.getPairs().stream()
          .filter(pair -> pair.getNameAsString().equals(attribute))
          .map(MemberValuePair::getValue)
          .findFirst();
    }
    return Optional.empty();
  }
}
