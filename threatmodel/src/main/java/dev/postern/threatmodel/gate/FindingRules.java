package dev.postern.threatmodel.gate;

import dev.postern.queries.Severity;
import dev.postern.threatmodel.policy.Level;
import dev.postern.threatmodel.policy.RuleSetting;
import dev.postern.threatmodel.snapshot.FindingState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rules about findings that the change brought. */
final class FindingRules {
  private FindingRules() {}

  static List<GateRule> all() {
    return List.of(new Fresh(), new ByOrigin());
  }

  private record Fresh() implements GateRule {
    @Override
    public String id() {
      return "FINDING-NEW";
    }

    @Override
    public List<Result> judge(Comparison comparison, RuleSetting setting) {
      List<Result> results = new ArrayList<>();
      for (FindingState finding : comparison.findings()) {
        Level level = level(finding, setting);
        if (level != Level.OFF && !isExcepted(finding, setting)) {
          Origin origin = comparison.origin(finding.places()).origin();
          results.add(result(comparison, setting.id(), finding, level, origin, finding.message()));
        }
      }
      return results;
    }

    /** Experimental rules were not judged on real code yet; they fail nothing. */
    private static Level level(FindingState finding, RuleSetting setting) {
      if (finding.experimental()) {
        return Level.NOTE;
      }
      Level level = isGrave(finding, setting) ? setting.level() : parameter(setting, "lessAs");
      boolean possible = finding.status().equals("POSSIBLE");
      Level most = possible ? parameter(setting, "possibleAs") : level;
      return level.compareTo(most) > 0 ? level : most;
    }

    private static Level parameter(RuleSetting setting, String name) {
      return Level.valueOf(setting.text(name, "note").toUpperCase(Locale.ROOT));
    }
  }

  /** The same findings, asked for the origin of the lines that make them. */
  private record ByOrigin() implements GateRule {
    @Override
    public String id() {
      return "AI-FIND-001";
    }

    @Override
    public List<Result> judge(Comparison comparison, RuleSetting setting) {
      List<Result> results = new ArrayList<>();
      for (FindingState finding : comparison.findings()) {
        LineTally lines = comparison.origin(finding.places());
        boolean asked =
            isGrave(finding, setting)
                && !isExcepted(finding, setting)
                && !finding.experimental()
                && finding.status().equals("OPEN")
                && lines.origin() != Origin.HUMAN;
        if (asked) {
          String about =
              switch (lines.origin()) {
                case AI -> "An AI is declared for the line that leads to: ";
                case UNDECLARED -> "The origin of the line is not declared that leads to: ";
                default -> "No changed line shows what leads to: ";
              };
          results.add(
              result(
                  comparison,
                  setting.id(),
                  finding,
                  setting.level(),
                  lines.origin(),
                  about + finding.message()));
        }
      }
      return results;
    }
  }

  private static boolean isExcepted(FindingState finding, RuleSetting setting) {
    return setting.texts("except").contains(finding.rule());
  }

  private static boolean isGrave(FindingState finding, RuleSetting setting) {
    Severity least = Severity.valueOf(setting.text("minSeverity", "HIGH"));
    return Severity.valueOf(finding.severity()).compareTo(least) >= 0;
  }

  private static Result result(
      Comparison comparison,
      String rule,
      FindingState finding,
      Level level,
      Origin origin,
      String message) {
    boolean byOrigin = rule.startsWith("AI-");
    boolean certain = finding.status().equals("OPEN") && (!byOrigin || origin == Origin.AI);
    Result.Place place =
        comparison.place(finding.places(), new Result.Place(finding.file(), finding.line()));
    return new Result(
        rule,
        level,
        certain ? Outcome.VIOLATED : Outcome.UNDECIDED,
        finding.id(),
        finding.severity() + ": " + message,
        place,
        origin,
        "",
        comparison.body(finding),
        finding.fix(),
        comparison.owners(place.file(), List.of()),
        null);
  }
}
