package dev.postern.threatmodel.gate.report;

import dev.postern.threatmodel.gate.Outcome;
import dev.postern.threatmodel.gate.Result;
import dev.postern.threatmodel.gate.Verdict;
import dev.postern.threatmodel.policy.Baseline;
import dev.postern.threatmodel.policy.BaselineFile;
import dev.postern.threatmodel.policy.RuleSetting;
import java.time.LocalDate;
import java.util.List;

/** What stands against a change, as a baseline: known from its head's day, for half a year. */
public final class BaselineDraft {
  private static final int DAYS = 180;

  private BaselineDraft() {}

  /** The text. Rules that cannot be waived are no debts. */
  public static String write(Verdict verdict) {
    LocalDate since =
        verdict.change().commits().stream()
            .map(commit -> LocalDate.parse(commit.date()))
            .max(LocalDate::compareTo)
            .orElse(LocalDate.EPOCH);
    List<Baseline.Debt> debts =
        verdict.results().stream()
            .filter(result -> result.waiver().isEmpty() || result.isDebt())
            .filter(
                result ->
                    verdict.policy().rule(result.rule()).map(RuleSetting::waivable).orElse(false))
            .map(BaselineDraft::debt)
            .distinct()
            .toList();
    return BaselineFile.write(new Baseline(since, since.plusDays(DAYS), debts));
  }

  private static Baseline.Debt debt(Result result) {
    return new Baseline.Debt(
        result.rule(),
        result.element(),
        result.level(),
        result.outcome() == Outcome.VIOLATED,
        result.body());
  }
}
