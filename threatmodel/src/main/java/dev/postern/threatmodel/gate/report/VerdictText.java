package dev.postern.threatmodel.gate.report;

import dev.postern.threatmodel.gate.Decision;
import dev.postern.threatmodel.gate.Result;
import dev.postern.threatmodel.gate.Verdict;
import dev.postern.threatmodel.policy.Mode;
import dev.postern.threatmodel.policy.RuleSetting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sentences that all forms of a verdict share. */
public final class VerdictText {
  private static final int SHORT = 10;

  private VerdictText() {}

  /** The verdict in one line. */
  public static String headline(Verdict verdict) {
    long failing = verdict.blocking().size();
    String things = failing == 1 ? "1 thing" : failing + " things";
    if (verdict.missingPolicy()) {
      return "NO POLICY: "
          + (failing == 0 ? "nothing would fail" : things + " would fail")
          + " by the built-in rules; the base has no postern.policy.yml";
    }
    Decision decision = verdict.decision();
    return switch (decision) {
      case PASS -> "PASS: nothing at error level in what was analysed";
      case BLOCK -> "BLOCK: " + things + " must be closed or waived";
      case BLIND -> "BLIND: too little was seen for a verdict";
      case OBSERVED ->
          mode(verdict)
              + ": "
              + (failing == 0 ? "too little was seen for a verdict" : things + " would fail");
    };
  }

  private static String mode(Verdict verdict) {
    return verdict.policy().mode() == Mode.WARN ? "WARNING" : "OBSERVED";
  }

  /** The commits and lines that were judged. */
  public static String change(Verdict verdict) {
    Verdict.Figures figures = verdict.figures();
    return String.format(
        Locale.ROOT,
        "%s..%s, %s, %s; changed lines of code by origin: %d AI, %d not declared, %d attested to"
            + " people",
        shortId(verdict.change().base()),
        shortId(verdict.change().head()),
        plural(figures.commits(), "commit"),
        plural(figures.files(), "file"),
        figures.ai(),
        figures.undeclared(),
        figures.human());
  }

  /** How much was seen. */
  public static String seen(Verdict verdict) {
    Verdict.Figures figures = verdict.figures();
    return String.format(
        Locale.ROOT,
        "%d of %d endpoints decided, %d %% of calls resolved",
        figures.decided(),
        figures.endpoints(),
        figures.callsResolved());
  }

  /** The title of a rule. */
  public static String title(Verdict verdict, String rule) {
    return verdict.policy().rule(rule).map(RuleSetting::title).orElse(rule);
  }

  /** Place and owners, empty when neither is known. */
  public static String where(Result result) {
    String owners = result.owners().isEmpty() ? "" : "owner " + String.join(" ", result.owners());
    String place = result.place().toString();
    return place.isEmpty() || owners.isEmpty() ? place + owners : place + " · " + owners;
  }

  static String shortId(String commit) {
    return commit.substring(0, Math.min(SHORT, commit.length()));
  }

  private static String plural(int count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }

  /** How many debts of a baseline stand, and until when; nothing without any. */
  public static Optional<String> debts(Verdict verdict) {
    List<Result> debts = verdict.results().stream().filter(Result::isDebt).toList();
    return debts.stream()
        .findFirst()
        .flatMap(Result::waiver)
        .map(
            waiver ->
                debts.size()
                    + " known from the baseline of "
                    + waiver.created()
                    + " and to be worked off until "
                    + waiver.expires()
                    + ".");
  }
}
