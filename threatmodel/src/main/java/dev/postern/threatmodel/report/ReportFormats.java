package dev.postern.threatmodel.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats: those that a scan writes, in that order, and those that are asked for. */
public final class ReportFormats {

  private static final List<ReportRenderer> WRITTEN =
      List.of(new HtmlRenderer(), new MarkdownRenderer(), new JsonRenderer(), new SarifRenderer());
  private static final List<ReportRenderer> EXPORTS =
      List.of(new OtmRenderer(), new Code2dfdRenderer(), new MermaidRenderer(), new DotRenderer());

  private ReportFormats() {}

  /** Those that a scan writes. */
  public static List<ReportRenderer> all() {
    return WRITTEN;
  }

  /** Every renderer there is. */
  public static List<ReportRenderer> known() {
    return Stream.concat(WRITTEN.stream(), EXPORTS.stream()).toList();
  }

  /** The renderer of a format. */
  public static Optional<ReportRenderer> find(String format) {
    return known().stream().filter(renderer -> renderer.format().equals(format)).findFirst();
  }

  /** The names, for messages. */
  public static String names() {
    return String.join(", ", known().stream().map(ReportRenderer::format).toList());
  }
}
