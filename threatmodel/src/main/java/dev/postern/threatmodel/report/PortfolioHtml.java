package dev.postern.threatmodel.report;

import dev.postern.threatmodel.portfolio.PortfolioRow;
import java.util.List;

/** Many repositories on one offline page. */
public final class PortfolioHtml {
  private static final List<String> HEADS =
      List.of(
          "repository",
          "commit",
          "critical",
          "high",
          "medium",
          "possible",
          "doors",
          "open to anybody",
          "of them with data",
          "undecided",
          "calls resolved",
          "gaps",
          "AI-written",
          "sends data to",
          "the gravest open threat");
  private static final int TEXT = 400;

  private PortfolioHtml() {}

  /** The page; ends in a line feed. */
  public static String write(List<PortfolioRow> rows) {
    StringBuilder out = new StringBuilder();
    HtmlPage.head(out, "Threat models of " + repositories(rows), "");
    out.append("</header>\n<main>\n<section>\n");
    out.append(Html.tag("p", summary(rows)));
    out.append(
        "<p class=\"note\">Worst first. What was not seen is in no count: read calls resolved and"
            + " gaps beside the counts. AI-written is an interval: the origin of the difference is"
            + " not declared.</p>\n");
    out.append("<div class=\"scroll\"><table><thead><tr>");
    HEADS.forEach(name -> out.append("<th scope=\"col\">").append(name).append("</th>"));
    out.append("</tr></thead><tbody>\n");
    rows.forEach(row -> row(out, row));
    out.append("</tbody></table></div>\n</section>\n</main>\n</body>\n</html>\n");
    return out.toString();
  }

  /** What all of them have together. */
  public static String summary(List<PortfolioRow> rows) {
    int open = rows.stream().flatMap(row -> row.open().stream()).mapToInt(each -> each).sum();
    int grave = rows.stream().mapToInt(row -> row.open().get(0) + row.open().get(1)).sum();
    return repositories(rows)
        + ", "
        + rows.stream().mapToInt(PortfolioRow::endpoints).sum()
        + " doors: "
        + rows.stream().mapToInt(PortfolioRow::anonymous).sum()
        + " open to anybody, "
        + rows.stream().mapToInt(PortfolioRow::undecided).sum()
        + " undecided; "
        + open
        + " threats open, "
        + grave
        + " of them critical or high; "
        + rows.stream().mapToInt(PortfolioRow::possible).sum()
        + " possible.";
  }

  private static String repositories(List<PortfolioRow> rows) {
    return rows.size() == 1 ? "1 repository" : rows.size() + " repositories";
  }

  private static void row(StringBuilder out, PortfolioRow row) {
    out.append("<tr><th scope=\"row\">").append(Html.escape(row.repository())).append("</th>");
    cell(out, row.version() + " " + row.date());
    cell(out, row.open().get(0) == 0 ? "" : "critical", row.open().get(0));
    cell(out, row.open().get(1) == 0 ? "" : "high", row.open().get(1));
    cell(out, row.open().get(2) == 0 ? "" : "medium", row.open().get(2));
    cell(out, "", row.possible());
    cell(out, "", row.endpoints());
    cell(out, "", row.anonymous());
    cell(out, row.anonymousWithData() == 0 ? "" : "high", row.anonymousWithData());
    cell(out, "", row.undecided());
    cell(out, row.seen());
    cell(out, "", row.gaps());
    cell(out, row.ai());
    cell(out, String.join(", ", row.outside()));
    String worst = row.worst();
    cell(out, worst.length() > TEXT ? worst.substring(0, TEXT) + "…" : worst);
    out.append("</tr>\n");
  }

  private static void cell(StringBuilder out, String text) {
    out.append("<td>").append(Html.escape(text)).append("</td>");
  }

  private static void cell(StringBuilder out, String cssClass, int number) {
    out.append("<td class=\"").append(cssClass).append("\">").append(number).append("</td>");
  }
}
