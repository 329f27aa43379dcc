package dev.postern.threatmodel.gate;

import dev.postern.extractor.attribution.change.ChangedCommit;
import dev.postern.threatmodel.policy.Level;
import dev.postern.threatmodel.policy.RuleSetting;
import dev.postern.threatmodel.snapshot.DependencyState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Rules about dependencies that the change brings, whoever wrote their lines. */
final class DependencyRules {
  private DependencyRules() {}

  static List<GateRule> all() {
    return List.of(new Fresh());
  }

  /**
   * A name that imitates a known one breaks the rule; of a name that no list here has it is not
   * known whether it exists, which is told at the level {@code unknownAs}.
   */
  private record Fresh() implements GateRule {
    @Override
    public String id() {
      return "AI-DEP-001";
    }

    @Override
    public List<Result> judge(Comparison comparison, RuleSetting setting) {
      Set<String> before = new TreeSet<>(setting.texts("allowed"));
      comparison.base().dependencies().forEach(each -> before.add(each.key()));
      Map<String, DependencyState> fresh = new TreeMap<>();
      for (DependencyState each : comparison.head().dependencies()) {
        if (!before.contains(each.key())) {
          fresh.putIfAbsent(each.key(), each);
        }
      }
      Level unknown = Level.valueOf(setting.text("unknownAs", "note").toUpperCase(Locale.ROOT));
      List<Result> results = new ArrayList<>();
      for (DependencyState each : fresh.values()) {
        if (!each.signs().isEmpty()) {
          results.add(
              result(
                  comparison,
                  setting.level(),
                  Outcome.VIOLATED,
                  each,
                  "The new dependency " + each.key() + ": " + String.join("; ", each.signs())));
        } else if (!each.known() && unknown != Level.OFF) {
          results.add(
              result(
                  comparison,
                  setting.level().compareTo(unknown) > 0 ? setting.level() : unknown,
                  Outcome.UNDECIDED,
                  each,
                  "The new dependency "
                      + each.key()
                      + " is in no list here: whether it exists, and is the one that was meant, is"
                      + " not known"));
        }
      }
      return results;
    }

    private static Result result(
        Comparison comparison,
        Level level,
        Outcome outcome,
        DependencyState dependency,
        String message) {
      boolean ai =
          comparison.change().commits().stream()
              .filter(commit -> touches(commit, dependency.file()))
              .anyMatch(ChangedCommit::declaresAi);
      return new Result(
          "AI-DEP-001",
          level,
          outcome,
          dependency.key(),
          message,
          new Result.Place(dependency.file(), 0),
          ai ? Origin.AI : Origin.UNDECLARED,
          outcome == Outcome.UNDECIDED ? "unknown dependency" : "",
          Comparison.hash(List.of(dependency.key())),
          "Look its publisher up, and compare the name with its own page; then waive it or put it"
              + " into 'allowed'.",
          comparison.owners(dependency.file(), List.of()),
          null);
    }

    private static boolean touches(ChangedCommit commit, String file) {
      return commit.paths().contains(file)
          || commit.paths().stream().anyMatch(path -> path.endsWith(".versions.toml"));
    }
  }
}
