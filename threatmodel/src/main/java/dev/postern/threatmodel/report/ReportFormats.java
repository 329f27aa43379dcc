package dev.postern.threatmodel.report;

import java.util.List;
import java.util.Optional;

/** The formats, in the order in which a scan writes them. */
public final class ReportFormats {

  private static final List<ReportRenderer> ALL =
      List.of(new HtmlRenderer(), new MarkdownRenderer(), new JsonRenderer(), new SarifRenderer());

  private ReportFormats() {}

  public static List<ReportRenderer> all() {
    return ALL;
  }

  /** The renderer of a format. */
  public static Optional<ReportRenderer> find(String format) {
    return ALL.stream().filter(renderer -> renderer.format().equals(format)).findFirst();
  }

  /** The names, for messages. */
  public static String names() {
    return String.join(", ", ALL.stream().map(ReportRenderer::format).toList());
  }
}
