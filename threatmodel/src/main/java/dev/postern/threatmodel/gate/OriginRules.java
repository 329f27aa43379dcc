package dev.postern.threatmodel.gate;

import dev.postern.extractor.attribution.change.ReviewEvidence;
import dev.postern.threatmodel.policy.RuleSetting;
import dev.postern.threatmodel.zone.AiUse;
import dev.postern.threatmodel.zone.ZoneSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Rules about code by its origin. Lines of which nobody declared anything are asked for the same
 * evidence as lines of an AI; only the words and the outcome differ.
 */
final class OriginRules {
  private static final String REVIEW =
      "Have somebody review it who neither wrote nor asked for it, and name them in the commit"
          + " (Reviewed-by:) or to the gate (--approved-by).";

  private OriginRules() {}

  static List<GateRule> all() {
    return List.of(new Zone(), new Review(), new Untested(), new OwnTests());
  }

  private record Zone() implements GateRule {
    @Override
    public String id() {
      return "AI-ZONE-001";
    }

    @Override
    public List<Result> judge(Comparison comparison, RuleSetting setting) {
      List<Result> results = new ArrayList<>();
      for (ChangedElement element : asked(comparison)) {
        strictest(comparison, element)
            .filter(zone -> !suffices(element.lines(), zone.ai()))
            .ifPresent(zone -> results.add(result(comparison, setting, element, zone)));
      }
      return results;
    }

    private static Result result(
        Comparison comparison, RuleSetting setting, ChangedElement element, ZoneSpec zone) {
      String asks =
          switch (zone.ai()) {
            case OPEN, REVIEWED -> "asks for a review by somebody else";
            case VERIFIED -> "asks for a verified review by somebody else";
            case FORBIDDEN -> "admits only code that is attested to a person";
          };
      return OriginRules.result(
          comparison,
          setting,
          element,
          element.name()
              + " is in zone "
              + zone.id()
              + ", which "
              + asks
              + ": "
              + element.lines().words(),
          zone.id(),
          zone.ai() == AiUse.FORBIDDEN ? "Have a person write it, and attest that." : REVIEW);
    }

    private static boolean suffices(LineTally lines, AiUse use) {
      return switch (use) {
        case OPEN -> true;
        case REVIEWED -> lines.review() != ReviewEvidence.NONE;
        case VERIFIED -> lines.review() == ReviewEvidence.VERIFIED;
        case FORBIDDEN -> false;
      };
    }

    private static Optional<ZoneSpec> strictest(Comparison comparison, ChangedElement element) {
      return element.zones().stream()
          .flatMap(zone -> comparison.policy().zone(zone).stream())
          .max(Comparator.comparing(ZoneSpec::ai));
    }
  }

  private record Review() implements GateRule {
    @Override
    public String id() {
      return "AI-REV-001";
    }

    @Override
    public List<Result> judge(Comparison comparison, RuleSetting setting) {
      List<Result> results = new ArrayList<>();
      for (ChangedElement element : asked(comparison)) {
        if (element.zones().isEmpty() && element.lines().review() == ReviewEvidence.NONE) {
          results.add(
              result(
                  comparison,
                  setting,
                  element,
                  element.name() + ": " + element.lines().words(),
                  "review",
                  REVIEW));
        }
      }
      return results;
    }
  }

  /** Of methods that only frameworks call, calls from tests say nothing. */
  private record Untested() implements GateRule {
    @Override
    public String id() {
      return "AI-TEST-001";
    }

    @Override
    public List<Result> judge(Comparison comparison, RuleSetting setting) {
      List<Result> results = new ArrayList<>();
      for (ChangedElement element : asked(comparison)) {
        if (element.called() && !element.zones().isEmpty() && element.tests().isEmpty()) {
          results.add(
              result(
                  comparison,
                  setting,
                  element,
                  element.name()
                      + " is in zone "
                      + String.join(", ", element.zones())
                      + ", and no test of the repository leads to it by calls",
                  "untested",
                  "Add a test that calls it."));
        }
      }
      return results;
    }
  }

  private record OwnTests() implements GateRule {
    @Override
    public String id() {
      return "AI-TEST-002";
    }

    @Override
    public List<Result> judge(Comparison comparison, RuleSetting setting) {
      List<Result> results = new ArrayList<>();
      for (ChangedElement element : asked(comparison)) {
        if (!element.tests().isEmpty() && onlyOwn(comparison, element)) {
          results.add(
              result(
                  comparison,
                  setting,
                  element,
                  element.name() + " is reached only by tests of the commits that wrote it",
                  "own tests",
                  "Have somebody else write one of its tests, or review them."));
        }
      }
      return results;
    }

    /** Whether every test that reaches it shares a commit of the change with it. */
    private static boolean onlyOwn(Comparison comparison, ChangedElement element) {
      for (String test : element.tests()) {
        boolean own =
            comparison.elements().stream()
                .filter(each -> each.id().equals(test))
                .anyMatch(each -> shares(each.lines().commits(), element.lines().commits()));
        if (!own) {
          return false;
        }
      }
      return true;
    }

    private static boolean shares(SortedSet<String> one, SortedSet<String> other) {
      SortedSet<String> both = new TreeSet<>(one);
      both.retainAll(other);
      return !both.isEmpty();
    }
  }

  /** Elements of the product's code that are not attested to people. */
  private static List<ChangedElement> asked(Comparison comparison) {
    return comparison.elements().stream()
        .filter(element -> !element.test())
        .filter(element -> element.lines().ai() + element.lines().undeclared() > 0)
        .toList();
  }

  private static Result result(
      Comparison comparison,
      RuleSetting setting,
      ChangedElement element,
      String message,
      String group,
      String remedy) {
    Origin origin = element.lines().origin();
    return new Result(
        setting.id(),
        setting.level(),
        origin == Origin.AI ? Outcome.VIOLATED : Outcome.UNDECIDED,
        element.id().substring(element.id().indexOf(':') + 1),
        message,
        new Result.Place(element.file(), element.lines().firstLine()),
        origin,
        group,
        element.body(),
        remedy,
        comparison.owners(element.file(), element.zones()),
        null);
  }
}
