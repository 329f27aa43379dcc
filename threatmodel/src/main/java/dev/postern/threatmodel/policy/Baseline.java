package dev.postern.threatmodel.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * What a team knew when it began to use the gate: violations that it means to work off until a day.
 * A debt holds for the content and the weight that it was written down with; what became worse, or
 * lies in content that changed, is told like anything else.
 *
 * @param since day on which it was written down
 * @param until last day
 */
public record Baseline(LocalDate since, LocalDate until, List<Debt> debts) {

  /** No debts. */
  public static final Baseline NONE = new Baseline(LocalDate.EPOCH, LocalDate.EPOCH, List.of());

  /**
   * A known violation.
   *
   * @param violated whether the rule was broken; else it was undecided
   * @param body hash of the content, as the gate prints it
   */
  public record Debt(String rule, String element, Level level, boolean violated, String body) {

    /** Whether it speaks of this violation, whatever its content. */
    public boolean concerns(String otherRule, String otherElement) {
      return rule.equals(otherRule) && element.equals(otherElement);
    }

    /**
     * Whether a violation of this weight and content is the known one, or less. Of rules about
     * origin it makes no difference whether an AI is declared: else leaving that out would pay.
     */
    public boolean covers(Level otherLevel, boolean otherViolated, String otherBody) {
      boolean surer = otherViolated && !violated && !rule.startsWith("AI-");
      boolean graver = otherLevel.compareTo(level) < 0 || surer;
      return !graver && body.equals(otherBody);
    }
  }

  public Baseline {
    debts = List.copyOf(debts);
  }

  /** Whether it holds on that day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isAfter(until);
  }
}
