package dev.postern.extractor.access.path;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An expression, or the reason why the pattern could not be translated. */
record Translation(@Nullable Expression found, String problem) {

  static Translation of(Expression expression) {
    return new Translation(expression, "");
  }

  static Translation failed(String problem) {
    return new Translation(null, problem);
  }

  Optional<Expression> expression() {
    return Optional.ofNullable(found);
  }
}
