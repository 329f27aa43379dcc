package dev.postern.threatmodel.report;

import dev.postern.threatmodel.model.AttackPaths;
import dev.postern.threatmodel.model.AttackPaths.AttackPath;
import dev.postern.threatmodel.model.AttackPaths.ClosingControl;
import dev.postern.threatmodel.model.AttackPaths.PathStep;
import java.util.Locale;

/** The attack paths and the changes that close them. */
final class HtmlPaths {
  private final AttackPaths paths;
  private final StringBuilder out;

  HtmlPaths(AttackPaths paths, StringBuilder out) {
    this.paths = paths;
    this.out = out;
  }

  void write() {
    out.append("<section id=\"paths\" class=\"threats\"><h2>Attack paths (").append(paths.total());
    out.append(")</h2>\n");
    ReportText.paths(paths).forEach(line -> out.append(Html.tag("p", line)).append('\n'));
    if (!paths.cut().isEmpty()) {
      out.append("<details><summary>Changes that close all paths (").append(paths.cut().size());
      out.append(")</summary><ol>\n");
      paths.cut().forEach(this::control);
      out.append("</ol></details>\n");
    }
    paths.paths().forEach(this::path);
    out.append("</section>\n");
  }

  private void control(ClosingControl control) {
    out.append("<li>").append(Html.escape(ReportText.closing(control)));
    out.append(" Closes ").append(control.closes()).append(" paths, ").append(control.more());
    out.append(" of them not closed by those above.</li>\n");
  }

  private void path(AttackPath path) {
    out.append("<details><summary>").append(path.possible() ? "Possibly: " : "");
    out.append(Html.escape(ReportText.path(path))).append("</summary><ol class=\"evidence\">\n");
    for (PathStep step : path.steps()) {
      out.append("<li>").append(Html.escape(step.text())).append(' ');
      out.append(Html.escape(String.join(", ", step.doors()))).append(' ');
      if (!step.place().isEmpty()) {
        out.append(Html.tag("code", step.place())).append(' ');
      }
      if (!step.threat().isEmpty()) {
        out.append("<a href=\"#").append(Html.escape(step.threat())).append("\">evidence</a>");
      }
      out.append("</li>\n");
    }
    out.append("</ol><p class=\"note\">");
    out.append(
        Html.escape(
            "Reaches "
                + String.join(", ", path.assets())
                + (path.sensitivity().isEmpty()
                    ? ""
                    : ", " + path.sensitivity().toLowerCase(Locale.ROOT))
                + (path.boundaries().isEmpty()
                    ? ""
                    : "; crosses " + String.join(", ", path.boundaries()))
                + "."));
    out.append("</p></details>\n");
  }
}
