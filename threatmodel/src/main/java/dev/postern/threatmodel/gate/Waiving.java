package dev.postern.threatmodel.gate;

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
  private final LocalDate day;
  private final TreeSet<String> notes = new TreeSet<>();

  Waiving(Policy policy, LocalDate day) {
    this.policy = policy;
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
      all.add(now);
    }
    return all.stream().sorted().toList();
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
