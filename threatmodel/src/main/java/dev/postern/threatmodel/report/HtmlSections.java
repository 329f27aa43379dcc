package dev.postern.threatmodel.report;

import dev.postern.queries.EvidenceStep;
import dev.postern.threatmodel.model.DataRow;
import dev.postern.threatmodel.model.EndpointRow;
import dev.postern.threatmodel.model.RuleOutcome;
import dev.postern.threatmodel.model.Threat;
import dev.postern.threatmodel.model.ThreatModel;
import dev.postern.threatmodel.model.ThreatStatus;
import java.util.List;
import java.util.Locale;

/** The registers behind page one. */
final class HtmlSections {

  private final ThreatModel model;
  private final StringBuilder out;

  HtmlSections(ThreatModel model, StringBuilder out) {
    this.model = model;
    this.out = out;
  }

  void diagram() {
    out.append("<section id=\"diagram\"><h2>Data flows</h2>\n");
    out.append(DiagramSvg.draw(model.diagram()));
    out.append(
        "<p class=\"note\">Red flows carry classified data. Dashed lines are trust boundaries.</p>");
    table(
        "elements",
        List.of("element", "kind", "zone", "data", "why"),
        () ->
            model
                .diagram()
                .elements()
                .forEach(
                    e ->
                        row(
                            "",
                            List.of(
                                e.name(),
                                ReportText.words(e.kind().name()),
                                e.zone(),
                                String.join(", ", e.dataClasses()),
                                e.reason()
                                    + (e.file().isEmpty()
                                        ? ""
                                        : " ("
                                            + e.file()
                                            + (e.line() > 0 ? ":" + e.line() : "")
                                            + ")")))));
    out.append("</section>\n");
  }

  void threats() {
    for (ThreatStatus status : ThreatStatus.values()) {
      List<Threat> listed = model.withStatus(status);
      out.append("<section class=\"threats\" id=\"threats-")
          .append(lower(status.name()))
          .append("\"><h2>Threats: ");
      out.append(Html.escape(ReportText.title(status)))
          .append(" (")
          .append(listed.size())
          .append(")</h2>\n");
      listed.forEach(this::threat);
      out.append("</section>\n");
    }
  }

  private void threat(Threat threat) {
    out.append("<details id=\"").append(Html.escape(threat.id())).append("\"><summary>");
    out.append(
        Html.tag(
            "span",
            "severity " + lower(threat.risk().severity().name()),
            threat.risk().severity().name()));
    out.append(' ').append(Html.escape(threat.statement())).append("</summary><dl>");
    threat.behind().forEach(each -> term("Behind it", each));
    term("Risk", ReportText.risk(threat));
    term(
        "Class",
        threat.category().title()
            + threat.cwe().stream().map(cwe -> ", CWE-" + cwe).reduce("", String::concat));
    term("Data", String.join(", ", threat.dataClasses()));
    term("Doors", String.join(", ", threat.endpoints()));
    threat.places().forEach(place -> term("Place", place));
    term("Controls", String.join("; ", threat.controls()));
    term("Origin", threat.origin());
    term("Why it matters", threat.why());
    term("Closes it", threat.fix());
    term("See for yourself", threat.verification());
    threat.acceptance().ifPresent(risk -> term("Accepted", ReportText.acceptance(risk)));
    threat.questions().forEach(question -> term("Question", question));
    term("Id", threat.id());
    out.append("</dl>");
    evidence(threat.evidence());
    out.append("<details><summary>Points</summary><ul>");
    threat
        .risk()
        .points()
        .forEach(
            point ->
                out.append(
                    Html.tag(
                        "li",
                        String.format(
                            Locale.ROOT,
                            "%+d %s: %s",
                            point.points(),
                            point.factor(),
                            point.reason()))));
    out.append("</ul></details></details>\n");
  }

  private void evidence(List<EvidenceStep> steps) {
    if (steps.isEmpty()) {
      return;
    }
    out.append("<ol class=\"evidence\">");
    for (EvidenceStep step : steps) {
      out.append("<li>").append(Html.tag("code", step.place())).append(' ');
      out.append(Html.escape(step.text())).append("</li>");
    }
    out.append("</ol>");
  }

  void surface() {
    out.append("<section id=\"surface\"><h2>Attack surface (")
        .append(model.endpoints().size())
        .append(")</h2>\n");
    out.append("<label class=\"filter\">Filter <input type=\"search\" data-table=\"endpoints\" ");
    out.append(
        "placeholder=\"path, class, access, data …\"></label> <button type=\"button\" data-clear>Show all</button>\n");
    table(
        "endpoints",
        List.of("door", "access", "object check", "data", "handler", "why"),
        () -> {
          for (EndpointRow row : model.endpoints()) {
            String treasures =
                String.join(
                    "|",
                    DoorsByTreasure.TREASURES.stream()
                        .filter(t -> DoorsByTreasure.touches(row, t))
                        .toList());
            String attributes =
                " data-door=\""
                    + Html.escape(DoorsByTreasure.door(row))
                    + "\" data-treasures=\""
                    + Html.escape(treasures)
                    + "\"";
            row(
                attributes,
                List.of(
                    row.protocol().equals("HTTP") ? row.door() : row.protocol() + " " + row.door(),
                    row.access(),
                    ReportText.objectCheck(row),
                    String.join(", ", row.dataClasses()),
                    simple(row.handlerClass())
                        + "."
                        + row.handlerMethod()
                        + " "
                        + row.file()
                        + ":"
                        + row.line(),
                    row.reason()));
          }
        });
    out.append("</section>\n");
  }

  void data() {
    out.append("<section id=\"data\"><h2>Sensitive data (")
        .append(model.data().size())
        .append(")</h2>\n");
    out.append(
        "<label class=\"filter\">Filter <input type=\"search\" data-table=\"fields\" placeholder=\"field, class …\"></label>\n");
    table(
        "fields",
        List.of("field", "class", "sensitivity", "stored in", "returned by", "logged at", "why"),
        () -> {
          for (DataRow row : model.data()) {
            row(
                "",
                List.of(
                    simple(row.type()) + "." + row.field(),
                    row.dataClass(),
                    lower(row.sensitivity()),
                    row.container(),
                    String.join(", ", row.returnedBy()),
                    String.join(", ", row.loggedAt()),
                    row.reason()));
          }
        });
    out.append("</section>\n");
  }

  void unseen() {
    out.append("<section id=\"unseen\"><h2>What was not seen</h2><ul>\n");
    if (model.coverage().gaps().isEmpty()) {
      out.append("<li>No gap was recorded.</li>");
    }
    model
        .coverage()
        .gaps()
        .forEach(gap -> out.append(Html.tag("li", ReportText.gap(gap))).append('\n'));
    model
        .coverage()
        .leftOut()
        .forEach(each -> out.append(Html.tag("li", ReportText.leftOut(each))).append('\n'));
    out.append("</ul><h3>Assumptions</h3><ul>");
    model.assumptions().forEach(each -> out.append(Html.tag("li", each)));
    out.append("</ul><h3>All questions</h3><ul>");
    model.questions().forEach(each -> out.append(Html.tag("li", ReportText.question(each))));
    out.append("</ul></section>\n");
  }

  void method() {
    out.append("<section id=\"method\"><h2>How this was derived</h2>\n");
    table(
        "rules",
        List.of("rule", "class", "open", "possible", "control found"),
        () -> {
          for (RuleOutcome rule : model.rules()) {
            row(
                "",
                rule.checked()
                    ? List.of(
                        rule.title(),
                        rule.category().title(),
                        "" + rule.open(),
                        "" + rule.possible(),
                        "" + rule.controlled())
                    : List.of(rule.title(), rule.category().title(), "nothing to check", "", ""));
          }
        });
    out.append(Html.tag("p", "note", ReportText.LIMITS)).append("</section>\n");
  }

  private void table(String id, List<String> header, Runnable rows) {
    out.append("<div class=\"scroll\"><table id=\"").append(id).append("\"><thead><tr>");
    header.forEach(
        cell -> out.append("<th scope=\"col\">").append(Html.escape(cell)).append("</th>"));
    out.append("</tr></thead><tbody>\n");
    rows.run();
    out.append("</tbody></table></div>\n");
  }

  private void row(String attributes, List<String> cells) {
    out.append("<tr").append(attributes).append('>');
    cells.forEach(cell -> out.append(Html.tag("td", cell)));
    out.append("</tr>\n");
  }

  private void term(String name, String text) {
    if (!text.isEmpty()) {
      out.append(Html.tag("dt", name)).append(Html.tag("dd", text));
    }
  }

  private static String simple(String binaryName) {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1).replace('$', '.');
  }

  private static String lower(String constant) {
    return constant.toLowerCase(Locale.ROOT);
  }
}
