package dev.postern.threatmodel.gate;

import dev.postern.threatmodel.policy.Baseline;
import dev.postern.threatmodel.policy.Policy;
import dev.postern.threatmodel.policy.RuleSetting;
import dev.postern.threatmodel.policy.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Applies waivers, and says which of them hold no more and why. */
final class Waiving {
  private static final int WARNING_DAYS = 14;

  private final Policy policy;
  private final Baseline baseline;
  private final LocalDate day;
  private int ended;
  private int changed;
  private final TreeSet<String> notes = new TreeSet<>();

  Waiving(Policy policy, Baseline baseline, LocalDate day) {
    this.policy = policy;
    this.baseline = baseline;
    this.day = day;
  }

  List<Result> apply(List<Result> results) {
    List<Result> all = new ArrayList<>();
    for (Result result : results) {
      boolean waivable = policy.rule(result.rule()).map(RuleSetting::waivable).orElse(false);
      Result now = result;
      for (Waiver waiver : policy.waivers()) {
        if (waivable && waiver.concerns(result.rule(), result.element())) {
          now = apply(now, waiver);
        }
      }
      all.add(waivable && now.waiver().isEmpty() ? debt(now) : now);
    }
    if (ended > 0) {
      notes.add(
          ended + " debts of the baseline count again: it ended on " + baseline.until() + ".");
    }
    if (changed > 0) {
      notes.add(
          changed
              + " debts of the baseline are told again: they became worse or their content"
              + " changed.");
    }
    return all.stream().sorted().toList();
  }

  private Result debt(Result result) {
    for (Baseline.Debt debt : baseline.debts()) {
      if (debt.concerns(result.rule(), result.element())) {
        boolean violated = result.outcome() == Outcome.VIOLATED;
        if (!baseline.holdsOn(day)) {
          ended++;
        } else if (!debt.covers(result.level(), violated, result.body())) {
          changed++;
        } else {
          return result.waived(
              new Waiver(
                  debt.rule(),
                  debt.element(),
                  debt.body(),
                  "known since " + baseline.since(),
                  Result.DEBT_OWNER,
                  baseline.since(),
                  baseline.until()));
        }
        return result;
      }
    }
    return result;
  }

  private Result apply(Result result, Waiver waiver) {
    String name =
        "The waiver of " + waiver.owner() + " for " + waiver.rule() + " at " + waiver.element();
    if (!waiver.holdsOn(day)) {
      notes.add(name + " ended on " + waiver.expires() + ".");
      return result;
    }
    if (!waiver.body().equals(result.body())) {
      notes.add(name + " is void: it was written for other content (" + waiver.body() + ").");
      return result;
    }
    if (waiver.expires().isBefore(day.plusDays(WARNING_DAYS))) {
      notes.add(name + " ends on " + waiver.expires() + ".");
    }
    return result.waived(waiver);
  }

  List<String> notes() {
    return List.copyOf(notes);
  }
}
