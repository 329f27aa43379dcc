package dev.postern.threatmodel.report;

import dev.postern.extractor.model.Sha256;
import dev.postern.queries.Finding;
import dev.postern.threatmodel.model.QuestionRow;
import dev.postern.threatmodel.model.Threat;
import dev.postern.threatmodel.model.ThreatModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * One offline file: style and script are inlined and named by their digests in the content security
 * policy, so nothing else can load or run. Page one answers whether to trust the report, who may
 * come in and what they touch, what can happen, and what to ask.
 */
public final class HtmlRenderer implements ReportRenderer {

  private static final int SENTENCES = 5;

  private final String style = resource("report.css");
  private final String script = resource("report.js");

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
    sections.surface();
    sections.data();
    sections.unseen();
    sections.method();
    out.append("</main>\n<script>").append(script).append("</script>\n</body>\n</html>\n");
    return out.toString();
  }

  private void head(StringBuilder out, ThreatModel model) {
    String title = "Threat model of " + model.scope().repository();
    out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '");
    out.append(digest(style)).append("'; script-src '").append(digest(script));
    out.append("'; base-uri 'none'; form-action 'none'\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append(Html.tag("title", title))
        .append("\n<style>")
        .append(style)
        .append("</style>\n</head>\n<body>\n");
    out.append("<a class=\"skip\" href=\"#page-one\">To the report</a><header>");
    out.append(Html.tag("h1", title));
    out.append(
        "<nav aria-label=\"Sections\"><a href=\"#page-one\">Page one</a><a href=\"#diagram\">Data flows</a>");
    out.append(
        "<a href=\"#threats-open\">Threats</a><a href=\"#surface\">Attack surface</a><a href=\"#data\">Data</a>");
    out.append(
        "<a href=\"#unseen\">Not seen</a><a href=\"#method\">Method</a></nav></header>\n<main>\n");
  }

  private static void pageOne(StringBuilder out, ThreatModel model) {
    out.append(
        "<section id=\"page-one\">\n<div class=\"cards\">\n<article><h2>Can I trust this?</h2><ul>\n");
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
    out.append("</ul></article>\n</div>\n</section>\n");
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

  private static String resource(String name) {
    try (InputStream in = HtmlRenderer.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the distribution");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String text) {
    byte[] hash = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }
}
