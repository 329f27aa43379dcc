package dev.postern.threatmodel.gate;

import dev.postern.extractor.attribution.change.ChangedCommit;
import dev.postern.extractor.attribution.change.ChangedFile;
import dev.postern.extractor.attribution.change.ReviewEvidence;
import dev.postern.threatmodel.policy.BaselineFile;
import dev.postern.threatmodel.policy.CodeOwners;
import dev.postern.threatmodel.policy.Policy;
import dev.postern.threatmodel.policy.RuleSetting;
import dev.postern.threatmodel.snapshot.Snapshot.GapState;
import dev.postern.threatmodel.zone.AiUse;
import dev.postern.threatmodel.zone.ZoneMatcher;
import dev.postern.threatmodel.zone.ZoneSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Rules about files: what judges, what runs, and what is not seen. */
final class FileRules {
  private FileRules() {}

  static List<GateRule> all() {
    return List.of(new Judge(), new Agent(), new Gaps());
  }

  /** The files that say what this gate thinks. The verdict was given with those of the base. */
  private record Judge() implements GateRule {
    private static final Set<String> FILES =
        Set.of(
            Policy.FILE,
            BaselineFile.NAME,
            "postern.model.yml",
            ".git-blame-ignore-revs",
            "ai-provenance.yaml");

    @Override
    public String id() {
      return "JUDGE-CHANGED";
    }

    @Override
    public List<Result> judge(Comparison comparison, RuleSetting setting) {
      List<Result> results = new ArrayList<>();
      for (ChangedFile file : comparison.change().files()) {
        for (String path : new TreeSet<>(List.of(file.path(), file.before()))) {
          boolean judges =
              FILES.contains(path)
                  || CodeOwners.FILES.contains(path)
                  || path.startsWith(".postern/");
          if (judges) {
            results.add(
                result(
                    comparison,
                    setting,
                    Outcome.VIOLATED,
                    file,
                    path
                        + " is "
                        + (file.deleted() ? "deleted" : "changed")
                        + "; this verdict was given by the one of the base",
                    Origin.NONE,
                    "Have the owner of the policy review it; it holds once it is part of the"
                        + " base."));
          }
        }
      }
      return results;
    }
  }

  /** Files of zones that hold no Java code of their own: pipelines, policies, rules of agents. */
  private record Agent() implements GateRule {
    @Override
    public String id() {
      return "AI-AGENT-001";
    }

    @Override
    public List<Result> judge(Comparison comparison, RuleSetting setting) {
      List<Result> results = new ArrayList<>();
      List<ZoneMatcher> zones =
          comparison.policy().zones().stream()
              .filter(zone -> zone.ai() != AiUse.OPEN)
              .map(ZoneMatcher::new)
              .toList();
      for (ChangedFile file : comparison.change().files()) {
        boolean java = file.path().endsWith(".java");
        for (ZoneMatcher zone : java ? List.<ZoneMatcher>of() : zones) {
          if (zone.holds(file.path()) || zone.holds(file.before())) {
            judge(comparison, setting, file, zone.spec(), results);
          }
        }
      }
      return results;
    }

    private static void judge(
        Comparison comparison,
        RuleSetting setting,
        ChangedFile file,
        ZoneSpec zone,
        List<Result> results) {
      boolean ai = false;
      ReviewEvidence review = ReviewEvidence.VERIFIED;
      int touching = 0;
      for (ChangedCommit commit : comparison.change().commits()) {
        if (commit.paths().contains(file.path()) || commit.paths().contains(file.before())) {
          touching++;
          ai |= commit.declaresAi();
          review = review.and(commit.review());
        }
      }
      ReviewEvidence known = touching == 0 ? ReviewEvidence.NONE : review;
      boolean enough =
          switch (zone.ai()) {
            case OPEN -> true;
            case REVIEWED -> known != ReviewEvidence.NONE;
            case VERIFIED -> known == ReviewEvidence.VERIFIED;
            case FORBIDDEN -> false;
          };
      if (!enough) {
        Origin origin = ai ? Origin.AI : Origin.UNDECLARED;
        results.add(
            result(
                comparison,
                setting,
                ai ? Outcome.VIOLATED : Outcome.UNDECIDED,
                file,
                file.path()
                    + " (zone "
                    + zone.id()
                    + ") was changed"
                    + (ai ? " by a commit that declares an AI" : "; who wrote that is not declared")
                    + (known == ReviewEvidence.NONE
                        ? ", and no review by somebody else is claimed"
                        : ", and the review is not verified"),
                origin,
                "Have a person review it who neither wrote nor asked for it."));
      }
    }
  }

  private record Gaps() implements GateRule {
    @Override
    public String id() {
      return "GAP-GREW";
    }

    @Override
    public List<Result> judge(Comparison comparison, RuleSetting setting) {
      Map<String, Integer> before = new TreeMap<>();
      for (GapState gap : comparison.base().gaps()) {
        before.merge(gap.kind() + " " + gap.file(), gap.count(), Integer::sum);
      }
      List<Result> results = new ArrayList<>();
      for (GapState gap : comparison.head().gaps()) {
        String old = comparison.change().file(gap.file()).map(ChangedFile::before).orElse("");
        int was =
            Math.max(
                before.getOrDefault(gap.kind() + " " + gap.file(), 0),
                before.getOrDefault(gap.kind() + " " + old, 0));
        if (gap.count() > was) {
          String kind = gap.kind().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
          results.add(
              new Result(
                  setting.id(),
                  setting.level(),
                  Outcome.UNDECIDED,
                  gap.kind() + " " + gap.file(),
                  gap.file()
                      + ": "
                      + kind
                      + " ("
                      + gap.count()
                      + (was == 0 ? "" : ", was " + was)
                      + "): "
                      + gap.detail(),
                  new Result.Place(gap.file(), 0),
                  Origin.NONE,
                  "gap " + kind,
                  Comparison.hash(List.of(gap.kind(), gap.file(), gap.detail())),
                  "Findings that lie there cannot be seen; read it by hand.",
                  comparison.owners(gap.file(), List.of()),
                  null));
        }
      }
      return results;
    }
  }

  private static Result result(
      Comparison comparison,
      RuleSetting setting,
      Outcome outcome,
      ChangedFile file,
      String message,
      Origin origin,
      String remedy) {
    return new Result(
        setting.id(),
        setting.level(),
        outcome,
        file.path(),
        message,
        new Result.Place(file.path(), 0),
        origin,
        "",
        file.deleted() ? "deleted" : file.content(),
        remedy,
        comparison.owners(file.path(), List.of()),
        null);
  }
}
