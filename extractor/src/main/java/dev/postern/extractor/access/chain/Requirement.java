package dev.postern.extractor.access.chain;

import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.access.ObjectCheck;
import java.util.List;

/**
 * What a guard asks of the caller.
 *
 * @param expression as written, for people
 * @param objectCheck {@link ObjectCheck#PROVEN} when it compares the object with the caller, {@link
 *     ObjectCheck#UNKNOWN} when it may, {@link ObjectCheck#ABSENT} when it does not
 * @param questions the open questions the formula names
 */
public record Requirement(
    Formula formula, String expression, ObjectCheck objectCheck, List<OpenQuestion> questions) {
  public Requirement {
    questions = List.copyOf(questions);
  }

  /** A requirement that is fully known and compares no object. */
  public static Requirement of(Formula formula, String expression) {
    return new Requirement(formula, expression, ObjectCheck.ABSENT, List.of());
  }

  /** A requirement that depends on a question. */
  public static Requirement open(OpenQuestion question, String expression) {
    return new Requirement(
        new Formula.Unknown(question.id()), expression, ObjectCheck.UNKNOWN, List.of(question));
  }
}
