package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Implication;
import dev.postern.extractor.model.code.Operator;
import java.util.Map;
import java.util.Optional;

/** What comparisons of the position of a part in a text say of whether it is there. */
final class Positions {

  private Positions() {}

  /**
   * @param found what it means that the part is there, and that it is not
   */
  static Optional<Implication> compared(Operator operator, Implication found, long with) {
    return switch (operator) {
      case GREATER_OR_EQUAL -> with == 0 ? Optional.of(found) : later(found, with > 0);
      case GREATER -> with == -1 ? Optional.of(found) : later(found, with >= 0);
      case NOT_EQUAL -> with == -1 ? Optional.of(found) : Optional.empty();
      case LESS ->
          with == 0
              ? Optional.of(found.negated())
              : later(found, with > 0).map(Implication::negated);
      case LESS_OR_EQUAL ->
          with == -1
              ? Optional.of(found.negated())
              : later(found, with >= 0).map(Implication::negated);
      case EQUAL -> with == -1 ? Optional.of(found.negated()) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** It is there when it is further on; when not, nothing is known. */
  private static Optional<Implication> later(Implication found, boolean further) {
    return further ? Optional.of(new Implication(found.ifTrue(), Map.of())) : Optional.empty();
  }
}
