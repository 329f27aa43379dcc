package dev.postern.extractor.syntax.lombok;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field or record component as Lombok sees it.
 *
 * @param declaration the node that carries its annotations
 * @param builderDefault whether its initializer only serves the builder
 * @param isFinal whether written or made so by {@code @Value} and the like
 */
record LombokField(
    String name,
    Type type,
    Node declaration,
    boolean isStatic,
    boolean isFinal,
    boolean isTransient,
    boolean builderDefault,
    @Nullable Expression initial) {

  Optional<Expression> initializer() {
    return Optional.ofNullable(initial);
  }

  /** The type as source text, on one line. */
  String typeText() {
    return SourceTypes.text(type);
  }

  boolean isPrimitiveBoolean() {
    return type.isPrimitiveType() && type.asString().equals("boolean");
  }

  /**
   * Whether a constructor must or may set it: an instance field that is not a finished constant.
   */
  boolean isAssignable() {
    boolean finished = isFinal && initial != null && !builderDefault;
    return !isStatic && !finished && !name.startsWith("$");
  }
}
