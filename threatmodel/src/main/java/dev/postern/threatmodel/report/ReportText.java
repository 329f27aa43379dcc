package dev.postern.threatmodel.report;

import dev.postern.queries.AcceptedRisk;
import dev.postern.threatmodel.model.AttackPaths;
import dev.postern.threatmodel.model.AttackPaths.AttackPath;
import dev.postern.threatmodel.model.AttackPaths.ClosingControl;
import dev.postern.threatmodel.model.AttackPaths.PathStep;
import dev.postern.threatmodel.model.Coverage;
import dev.postern.threatmodel.model.EndpointRow;
import dev.postern.threatmodel.model.GapRow;
import dev.postern.threatmodel.model.LeftOutModule;
import dev.postern.threatmodel.model.QuestionRow;
import dev.postern.threatmodel.model.RiskLevels;
import dev.postern.threatmodel.model.Scope;
import dev.postern.threatmodel.model.SinceLast;
import dev.postern.threatmodel.model.Threat;
import dev.postern.threatmodel.model.ThreatModel;
import dev.postern.threatmodel.model.ThreatStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sentences that several formats share; plain text, not yet escaped. */
final class ReportText {

  static final String LIMITS =
      "Every statement is derived from source and configuration in the repository; nothing was run."
          + " Data is followed from callers to dangerous calls; other paths are calls, not values."
          + " What a gateway, a mesh or an artifact outside the repository adds is asked, not"
          + " assumed.";

  private ReportText() {}

  /** The lines under "Can I trust this?". */
  static List<String> trust(ThreatModel model) {
    Scope scope = model.scope();
    Coverage coverage = model.coverage();
    List<String> lines = new ArrayList<>();
    String commit =
        scope.commit().isEmpty()
            ? "no git history"
            : "commit "
                + scope.commit().substring(0, Math.min(10, scope.commit().length()))
                + (scope.commitDate().isEmpty() ? "" : " of " + scope.commitDate())
                + (scope.dirty() ? ", with uncommitted changes" : "");
    lines.add(commit + "; Postern " + scope.toolVersion() + "; risk by " + scope.riskModel());
    lines.add(coverage.sentence() + ".");
    int unseen = coverage.gaps().stream().mapToInt(GapRow::count).sum();
    lines.add(
        unseen == 0
            ? "No gap was recorded."
            : (unseen == 1 ? "1 gap was" : unseen + " gaps were")
                + " recorded: "
                + gapKinds(coverage));
    if (!coverage.leftOut().isEmpty()) {
      int modules = coverage.leftOut().size();
      lines.add(
          (modules == 1 ? "1 module was" : modules + " modules were")
              + " left out as tests or samples.");
    }
    lines.add(authorship(coverage));
    return lines;
  }

  /** What became of the model, in a sentence. */
  static String since(SinceLast since) {
    if (!since.isCompared()) {
      return "Nothing is compared: " + since.why() + ".";
    }
    return "Since commit "
        + since.commit().substring(0, Math.min(10, since.commit().length()))
        + (since.date().isEmpty() ? "" : " of " + since.date())
        + ": "
        + (since.counts().isEmpty() ? "the models are alike" : String.join(", ", since.counts()))
        + ".";
  }

  /** How many attack paths there are, and what closes them. */
  static List<String> paths(AttackPaths paths) {
    if (paths.total() == 0) {
      return List.of(
          "No standing threat leads from a caller to classified data or stored state"
              + (paths.apart() == 0
                  ? "."
                  : "; " + count(paths.apart(), "threat") + " concern operators or no door."));
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        (paths.complete() ? "" : "More than ")
            + count(paths.total(), "path")
            + " from a caller to something worth having"
            + (paths.possible() == 0
                ? ""
                : ", " + paths.possible() + " of them resting on a fact that is not known")
            + (paths.paths().size() < paths.total()
                ? "; the gravest " + paths.paths().size() + " are listed."
                : "."));
    ClosingControl first = paths.cut().get(0);
    lines.add("Closes most (" + first.closes() + " of " + paths.total() + "): " + closing(first));
    lines.add(
        paths.cut().size() == 1
            ? "That change closes all of them."
            : paths.cut().size()
                + " changes close all of them"
                + (paths.exact()
                    ? "; fewer cannot."
                    : "; found step by step, so that fewer may do."));
    return lines;
  }

  /** What to do, where. */
  static String closing(ClosingControl control) {
    String where =
        control.place().isEmpty() || control.what().contains(control.place())
            ? ""
            : " At " + control.place() + ".";
    return control.what() + where;
  }

  /** A path in one line. */
  static String path(AttackPath path) {
    StringBuilder text = new StringBuilder(path.actor());
    for (PathStep step : path.steps()) {
      text.append(" → ").append(step.text());
      if (!step.doors().isEmpty()) {
        text.append(" [").append(String.join(", ", step.doors())).append(']');
      }
    }
    text.append(" → ").append(String.join(", ", path.assets()));
    return text + (path.application().equals(".") ? "" : " of " + path.application());
  }

  private static String count(int number, String thing) {
    return number == 1 ? "1 " + thing : number + " " + thing + "s";
  }

  private static String gapKinds(Coverage coverage) {
    return String.join(
            ", ",
            coverage.gaps().stream().map(gap -> gap.count() + " × " + words(gap.kind())).toList())
        + ".";
  }

  private static String authorship(Coverage coverage) {
    if (coverage.methods() == 0) {
      return "Authorship: no method was attributed.";
    }
    return "Authorship: between "
        + Coverage.percent(coverage.methodsDeclaredAi(), coverage.methods())
        + " and "
        + Coverage.percent(
            coverage.methodsDeclaredAi() + coverage.methodsUndeclared(), coverage.methods())
        + " of methods hold AI-written lines; the origin of the difference is not declared.";
  }

  /** The first threats of a reader's list: open ones, then possible ones. */
  static List<Threat> top(ThreatModel model, int most) {
    return Stream.concat(
            model.withStatus(ThreatStatus.OPEN).stream(),
            model.withStatus(ThreatStatus.POSSIBLE).stream())
        .limit(most)
        .toList();
  }

  static String nothingOpen(ThreatModel model) {
    return "Nothing is open in what was analysed (" + model.coverage().sentence() + ").";
  }

  static String risk(Threat threat) {
    return (threat.status() == ThreatStatus.CONTROL_FOUND ? "without the control " : "")
        + threat.risk().severity()
        + ", score "
        + threat.risk().score()
        + " of 25 (likelihood "
        + threat.risk().likelihood()
        + ", impact "
        + threat.risk().impact()
        + "), "
        + threat.confidence().name().toLowerCase(java.util.Locale.ROOT)
        + levels(threat);
  }

  private static String levels(Threat threat) {
    RiskLevels levels = threat.levels();
    if (threat.status() == ThreatStatus.CONTROL_FOUND) {
      return "; with it " + level(levels.current());
    }
    return "; without any control "
        + level(levels.inherent())
        + ", now "
        + level(levels.current())
        + ", after the fix "
        + level(levels.projected());
  }

  private static String level(RiskLevels.Level level) {
    return level.severity() + " " + level.score();
  }

  static String question(QuestionRow question) {
    String doors = question.endpoints() == 1 ? "1 endpoint" : question.endpoints() + " endpoints";
    return question.text() + " Decides " + doors + ". " + question.howToAnswer();
  }

  static String gap(GapRow gap) {
    return gap.count()
        + " × "
        + words(gap.kind())
        + ": "
        + gap.detail()
        + (gap.example().isEmpty() ? "" : " (for example " + gap.example() + ")");
  }

  static String leftOut(LeftOutModule module) {
    return "Module "
        + module.name()
        + " counts as "
        + (module.role().equals("SAMPLE") ? "a sample" : "tests")
        + ": its "
        + (module.files() == 1 ? "1 Java file gives" : module.files() + " Java files give")
        + " no endpoints and no findings.";
  }

  static String acceptance(AcceptedRisk risk) {
    return "Accepted by " + risk.owner() + " until " + risk.until() + ": " + risk.reason();
  }

  static String objectCheck(EndpointRow row) {
    return words(row.objectCheck());
  }

  static String title(ThreatStatus status) {
    return switch (status) {
      case OPEN -> "open";
      case POSSIBLE -> "possible, a deciding fact is not known";
      case CONTROL_FOUND -> "control found on every modelled path";
      case ACCEPTED -> "accepted";
    };
  }

  /** An upper-case constant as words. */
  static String words(String constant) {
    return constant.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
