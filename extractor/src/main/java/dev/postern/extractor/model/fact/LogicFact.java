package dev.postern.extractor.model.fact;

import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.id.MethodId;
import java.util.List;

/** Facts about how code decides, for queries that look for flawed logic. */
public sealed interface LogicFact extends Fact {

  /**
   * Something that code does and that can be right or wrong depending on the rest. No verdict.
   *
   * @param ordinal position among the observations of that kind in the method, from 0
   * @param observed kind, such as {@code CHECK_THEN_ACT}
   * @param subject what it is about, in a word or two: a call, a field, a token
   * @param detail one sentence
   * @param fields fields of the repository that it is about, the deciding one first
   * @param steps places in the order of execution; at least one
   */
  record Observation(
      MethodId method,
      int ordinal,
      String observed,
      String subject,
      String detail,
      List<FieldId> fields,
      List<Step> steps)
      implements LogicFact {
    public Observation {
      fields = List.copyOf(fields);
      steps = List.copyOf(steps);
      if (steps.isEmpty()) {
        throw new IllegalArgumentException("an observation needs a place");
      }
    }

    @Override
    public FactKind kind() {
      return FactKind.OBSERVATION;
    }
  }

  /** A place and what happens there. */
  record Step(SourceSpan span, String text) {}
}
