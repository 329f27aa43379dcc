package dev.postern.threatmodel.report;

import dev.postern.queries.Finding;
import dev.postern.threatmodel.model.QuestionRow;
import dev.postern.threatmodel.model.Threat;
import dev.postern.threatmodel.model.ThreatModel;
import java.util.List;
import java.util.Locale;

/**
 * One offline file: style and script are inlined and named by their digests in the content security
 * policy, so nothing else can load or run. Page one answers whether to trust the report, who may
 * come in and what they touch, what can happen, and what to ask.
 */
public final class HtmlRenderer implements ReportRenderer {

  private static final int SENTENCES = 5;

  private final String script = HtmlPage.resource("report.js");

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String fileName() {
    return "report.html";
  }

  @Override
  public String render(ThreatModel model, List<Finding> findings) {
    StringBuilder out = new StringBuilder(1 << 16);
    head(out, model);
    pageOne(out, model);
    HtmlSections sections = new HtmlSections(model, out);
    sections.diagram();
    sections.threats();
    new HtmlPaths(model.paths(), out).write();
    sections.surface();
    sections.data();
    sections.unseen();
    sections.method();
    out.append("</main>\n<script>").append(script).append("</script>\n</body>\n</html>\n");
    return out.toString();
  }

  private void head(StringBuilder out, ThreatModel model) {
    String title = "Threat model of " + model.scope().repository();
    HtmlPage.head(out, title, script);
    out.append(
        "<nav aria-label=\"Sections\"><a href=\"#page-one\">Page one</a><a href=\"#diagram\">Data"
            + " flows</a>");
    out.append(
        "<a href=\"#threats-open\">Threats</a><a href=\"#paths\">Paths</a><a"
            + " href=\"#surface\">Attack surface</a><a href=\"#data\">Data</a>");
    out.append(
        "<a href=\"#unseen\">Not seen</a><a href=\"#method\">Method</a></nav></header>\n<main>\n");
  }

  private static void pageOne(StringBuilder out, ThreatModel model) {
    out.append("<section id=\"page-one\">\n<div class=\"cards\">\n");
    out.append("<article><h2>Can I trust this?</h2><ul>\n");
    ReportText.trust(model).forEach(line -> out.append(Html.tag("li", line)).append('\n'));
    out.append("</ul></article>\n<article><h2>Doors and treasures</h2>\n");
    matrix(out, model);
    out.append("</article>\n<article class=\"wide\"><h2>What can happen</h2>\n");
    sentences(out, ReportText.top(model, SENTENCES), model);
    out.append("</article>\n<article class=\"wide\"><h2>Questions that decide most</h2><ul>\n");
    if (model.questions().isEmpty()) {
      out.append("<li>None: nothing is undecided.</li>");
    }
    for (QuestionRow question :
        model.questions().subList(0, Math.min(SENTENCES, model.questions().size()))) {
      out.append(Html.tag("li", ReportText.question(question))).append('\n');
    }
    out.append("</ul></article>\n<article class=\"wide\"><h2>Since the last model</h2>\n");
    out.append(Html.tag("p", ReportText.since(model.since())));
    list(out, model.since().sentences(), model.since().more());
    out.append("</article>\n<article class=\"wide\"><h2>What closes most paths</h2>\n");
    list(out, ReportText.paths(model.paths()), 0);
    out.append("<p><a href=\"#paths\">All paths</a></p></article>\n</div>\n</section>\n");
  }

  private static void list(StringBuilder out, List<String> lines, int more) {
    if (!lines.isEmpty()) {
      out.append("<ul>\n");
      lines.forEach(line -> out.append(Html.tag("li", line)).append('\n'));
      out.append(more > 0 ? "<li>and " + more + " more</li>\n" : "").append("</ul>\n");
    }
  }

  private static void matrix(StringBuilder out, ThreatModel model) {
    out.append("<table class=\"matrix\"><thead><tr><th scope=\"col\">who may call</th>");
    DoorsByTreasure.TREASURES.forEach(
        name -> out.append("<th scope=\"col\"><span>").append(name).append("</span></th>"));
    out.append("</tr></thead><tbody>\n");
    for (DoorsByTreasure.Row row : DoorsByTreasure.of(model)) {
      out.append("<tr class=\"")
          .append(row.door().replace(' ', '-'))
          .append("\"><th scope=\"row\">");
      out.append(Html.escape(row.door())).append("</th>");
      for (int i = 0; i < row.counts().size(); i++) {
        int count = row.counts().get(i);
        out.append("<td>");
        if (count > 0) {
          out.append("<a href=\"#surface\" data-door=\"")
              .append(Html.escape(row.door()))
              .append("\" data-treasure=\"");
          out.append(DoorsByTreasure.TREASURES.get(i)).append("\">").append(count).append("</a>");
        } else {
          out.append('·');
        }
        out.append("</td>");
      }
      out.append("</tr>\n");
    }
    out.append("</tbody></table>\n");
  }

  private static void sentences(StringBuilder out, List<Threat> top, ThreatModel model) {
    if (top.isEmpty()) {
      out.append(Html.tag("p", ReportText.nothingOpen(model)));
      return;
    }
    out.append("<ol>\n");
    for (Threat threat : top) {
      String severity = threat.risk().severity().name();
      out.append("<li>")
          .append(Html.tag("span", "severity " + severity.toLowerCase(Locale.ROOT), severity));
      out.append(' ').append(Html.escape(threat.statement()));
      out.append(" <a href=\"#").append(Html.escape(threat.id())).append("\">evidence</a>");
      if (!threat.fix().isEmpty()) {
        out.append("<p class=\"fix\"><b>Closes it:</b> ")
            .append(Html.escape(threat.fix()))
            .append("</p>");
      }
      out.append("</li>\n");
    }
    out.append("</ol>\n");
  }
}
