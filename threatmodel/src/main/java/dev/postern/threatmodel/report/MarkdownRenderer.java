package dev.postern.threatmodel.report;

import dev.postern.queries.EvidenceStep;
import dev.postern.queries.Finding;
import dev.postern.threatmodel.model.AttackPaths.AttackPath;
import dev.postern.threatmodel.model.EndpointRow;
import dev.postern.threatmodel.model.RuleOutcome;
import dev.postern.threatmodel.model.Threat;
import dev.postern.threatmodel.model.ThreatModel;
import dev.postern.threatmodel.model.ThreatStatus;
import java.util.List;
import java.util.function.Function;

/** The report as Markdown: page one first, then the registers. */
public final class MarkdownRenderer implements ReportRenderer {

  private static final int SENTENCES = 5;
  private static final int PATHS = 30;

  @Override
  public String format() {
    return "md";
  }

  @Override
  public String fileName() {
    return "report.md";
  }

  @Override
  public String render(ThreatModel model, List<Finding> findings) {
    StringBuilder out = new StringBuilder();
    out.append("# Threat model of ").append(text(model.scope().repository())).append("\n\n");
    pageOne(out, model);
    threats(out, model);
    paths(out, model);
    surface(out, model);
    data(out, model);
    unseen(out, model);
    method(out, model);
    return out.toString();
  }

  private static void pageOne(StringBuilder out, ThreatModel model) {
    out.append("## Can I trust this?\n\n");
    ReportText.trust(model).forEach(line -> out.append("- ").append(text(line)).append('\n'));
    out.append("\n## Doors and treasures\n\n");
    out.append("| door | ")
        .append(String.join(" | ", DoorsByTreasure.TREASURES))
        .append(" |\n|---|");
    out.append("---:|".repeat(DoorsByTreasure.TREASURES.size())).append('\n');
    for (DoorsByTreasure.Row row : DoorsByTreasure.of(model)) {
      out.append("| ").append(row.door());
      row.counts().forEach(count -> out.append(" | ").append(count == 0 ? "·" : count));
      out.append(" |\n");
    }
    out.append("\n## What can happen\n\n");
    List<Threat> top = ReportText.top(model, SENTENCES);
    if (top.isEmpty()) {
      out.append(text(ReportText.nothingOpen(model))).append('\n');
    }
    int number = 1;
    for (Threat threat : top) {
      out.append(number++).append(". **").append(threat.risk().severity()).append("** ");
      out.append(text(threat.statement())).append(" (`").append(threat.id()).append("`)\n");
      if (!threat.fix().isEmpty()) {
        out.append("   - Closes it: ").append(text(threat.fix())).append('\n');
      }
    }
    out.append("\n## Questions that decide most\n\n");
    if (model.questions().isEmpty()) {
      out.append("None: nothing is undecided.\n");
    }
    model.questions().stream()
        .limit(SENTENCES)
        .forEach(q -> out.append("- ").append(text(ReportText.question(q))).append('\n'));
    out.append("\n## Since the last model\n\n");
    out.append(text(ReportText.since(model.since()))).append('\n');
    model.since().sentences().forEach(line -> out.append("- ").append(text(line)).append('\n'));
    if (model.since().more() > 0) {
      out.append("- and ").append(model.since().more()).append(" more\n");
    }
    out.append("\n## What closes most paths\n\n");
    ReportText.paths(model.paths())
        .forEach(line -> out.append("- ").append(text(line)).append('\n'));
    out.append('\n');
  }

  private static void paths(StringBuilder out, ThreatModel model) {
    List<AttackPath> listed = model.paths().paths();
    if (listed.isEmpty()) {
      return;
    }
    out.append("## Attack paths (").append(model.paths().total()).append(")\n\n");
    for (AttackPath path : listed.subList(0, Math.min(PATHS, listed.size()))) {
      out.append("- ").append(path.possible() ? "possibly: " : "");
      out.append(text(ReportText.path(path))).append('\n');
    }
    if (model.paths().total() > PATHS) {
      out.append("- and ").append(model.paths().total() - PATHS).append(" more\n");
    }
    out.append('\n');
    model.paths().cut().stream()
        .limit(PATHS)
        .forEach(
            each ->
                out.append("- Closes ")
                    .append(each.more())
                    .append(" more: ")
                    .append(text(ReportText.closing(each)))
                    .append('\n'));
    out.append('\n');
  }

  private static void threats(StringBuilder out, ThreatModel model) {
    for (ThreatStatus status : ThreatStatus.values()) {
      List<Threat> listed = model.withStatus(status);
      out.append("## Threats: ")
          .append(ReportText.title(status))
          .append(" (")
          .append(listed.size());
      out.append(")\n\n");
      listed.forEach(threat -> threat(out, threat));
    }
  }

  private static void threat(StringBuilder out, Threat threat) {
    out.append("### ")
        .append(text(threat.title()))
        .append(" `")
        .append(threat.id())
        .append("`\n\n");
    out.append(text(threat.statement())).append("\n\n");
    threat.behind().forEach(each -> out.append("- Behind it: ").append(text(each)).append('\n'));
    out.append("- Risk: ").append(text(ReportText.risk(threat))).append('\n');
    out.append("- Class: ").append(threat.category().title());
    threat.cwe().forEach(cwe -> out.append(", CWE-").append(cwe));
    out.append('\n');
    out.append("- Origin: ").append(text(threat.origin())).append('\n');
    list(out, "Place", threat.places(), Function.identity());
    list(out, "Control", threat.controls(), Function.identity());
    list(out, "Evidence", threat.evidence(), MarkdownRenderer::step);
    list(out, "Question", threat.questions(), Function.identity());
    if (!threat.fix().isEmpty()) {
      out.append("- Closes it: ").append(text(threat.fix())).append('\n');
    }
    threat
        .acceptance()
        .ifPresent(risk -> out.append("- ").append(text(ReportText.acceptance(risk))).append('\n'));
    out.append('\n');
  }

  private static <T> void list(
      StringBuilder out, String name, List<T> items, Function<T, String> show) {
    items.forEach(
        item ->
            out.append("- ").append(name).append(": ").append(text(show.apply(item))).append('\n'));
  }

  private static String step(EvidenceStep step) {
    return step.place().isEmpty() ? step.text() : step.place() + " " + step.text();
  }

  private static void surface(StringBuilder out, ThreatModel model) {
    out.append("## Attack surface (").append(model.endpoints().size()).append(")\n\n");
    out.append(
        "| application | door | access | object check | data | handler |\n|---|---|---|---|---|---|\n");
    for (EndpointRow row : model.endpoints()) {
      List<String> cells =
          List.of(
              row.application(),
              row.protocol().equals("HTTP") ? row.door() : row.protocol() + " " + row.door(),
              row.access(),
              ReportText.objectCheck(row),
              String.join(", ", row.dataClasses()),
              row.handlerClass() + "." + row.handlerMethod() + " " + row.file() + ":" + row.line());
      out.append("| ")
          .append(String.join(" | ", cells.stream().map(MarkdownRenderer::text).toList()));
      out.append(" |\n");
    }
    out.append('\n');
  }

  private static void data(StringBuilder out, ThreatModel model) {
    out.append("## Sensitive data (").append(model.data().size()).append(")\n\n");
    out.append(
        "| field | class | sensitivity | stored in | returned by | why |\n|---|---|---|---|---|---|\n");
    model
        .data()
        .forEach(
            row ->
                out.append("| ")
                    .append(
                        String.join(
                            " | ",
                            List.of(
                                    row.type() + "." + row.field(),
                                    row.dataClass(),
                                    row.sensitivity(),
                                    row.container(),
                                    String.join(", ", row.returnedBy()),
                                    row.reason())
                                .stream()
                                .map(MarkdownRenderer::text)
                                .toList()))
                    .append(" |\n"));
    out.append('\n');
  }

  private static void unseen(StringBuilder out, ThreatModel model) {
    out.append("## What was not seen\n\n");
    if (model.coverage().gaps().isEmpty()) {
      out.append("No gap was recorded.\n");
    }
    model
        .coverage()
        .gaps()
        .forEach(gap -> out.append("- ").append(text(ReportText.gap(gap))).append('\n'));
    model
        .coverage()
        .leftOut()
        .forEach(each -> out.append("- ").append(text(ReportText.leftOut(each))).append('\n'));
    out.append("\n## Assumptions\n\n");
    model.assumptions().forEach(each -> out.append("- ").append(text(each)).append('\n'));
    out.append("\n## All questions\n\n");
    model
        .questions()
        .forEach(q -> out.append("- ").append(text(ReportText.question(q))).append('\n'));
    out.append('\n');
  }

  private static void method(StringBuilder out, ThreatModel model) {
    out.append(
        "## How this was derived\n\n| rule | class | open | possible | control found |\n|---|---|---:|---:|---:|\n");
    for (RuleOutcome rule : model.rules()) {
      out.append("| ").append(text(rule.title())).append(" (`").append(rule.rule()).append("`) | ");
      out.append(rule.category().title()).append(" | ");
      if (rule.checked()) {
        out.append(rule.open())
            .append(" | ")
            .append(rule.possible())
            .append(" | ")
            .append(rule.controlled());
      } else {
        out.append("nothing to check | – | –");
      }
      out.append(" |\n");
    }
    out.append('\n').append(text(ReportText.LIMITS)).append('\n');
  }

  private static String text(String untrusted) {
    return MarkdownText.escape(untrusted);
  }
}
