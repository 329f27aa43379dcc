package dev.postern.cli;

import dev.postern.cli.terminal.Terminal;
import dev.postern.threatmodel.model.Coverage;
import dev.postern.threatmodel.model.Threat;
import dev.postern.threatmodel.model.ThreatModel;
import dev.postern.threatmodel.model.ThreatStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one screen that ends a scan: what was seen, the ten most important groups, where to read on.
 */
final class Summary {

  private static final int MOST = 10;
  private static final int INDENT = 11;

  private final Terminal terminal;

  Summary(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(ThreatModel model, List<Path> files) {
    Coverage seen = model.coverage();
    terminal.line(terminal.bold("Seen") + "      " + seen.sentence());
    int gaps = seen.gaps().stream().mapToInt(gap -> gap.count()).sum();
    if (gaps > 0) {
      terminal.line("Not seen  " + gaps + " gaps: " + kinds(model));
    }
    terminal.line("Threats   " + counts(model));
    terminal.line("");
    List<Threat> top =
        Stream.concat(
                model.withStatus(ThreatStatus.OPEN).stream(),
                model.withStatus(ThreatStatus.POSSIBLE).stream())
            .limit(MOST)
            .toList();
    if (top.isEmpty()) {
      terminal.line("Nothing is open in what was analysed.");
    }
    top.forEach(this::threat);
    long undecided = model.endpoints().stream().filter(row -> row.isUnknown()).count();
    if (undecided > 0 && !model.questions().isEmpty()) {
      terminal.line("");
      terminal.line(undecided + " endpoints are undecided. The question that decides most:");
      wrap("  ", model.questions().get(0).text());
    }
    terminal.line("");
    terminal.line("Report    " + files.get(0));
    terminal.line(
        "Next      postern explain <id>   postern endpoints --access public   postern shell");
  }

  private void threat(Threat threat) {
    String severity = threat.risk().severity().name();
    String mark = threat.status() == ThreatStatus.POSSIBLE ? "?" : " ";
    String head =
        terminal.severity(severity) + mark + " ".repeat(Math.max(1, 9 - severity.length()));
    List<String> lines = lines(threat.statement(), terminal.width() - INDENT);
    terminal.line(head + " " + terminal.bold(threat.id()));
    int shown = Math.min(3, lines.size());
    for (int i = 0; i < shown; i++) {
      String end = i == shown - 1 && lines.size() > shown ? " …" : "";
      terminal.line(" ".repeat(INDENT) + lines.get(i) + end);
    }
  }

  private void wrap(String indent, String text) {
    lines(text, terminal.width() - indent.length()).forEach(line -> terminal.line(indent + line));
  }

  private static List<String> lines(String text, int width) {
    java.util.ArrayList<String> lines = new java.util.ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : Terminal.clean(text).split(" +", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String counts(ThreatModel model) {
    return model.withStatus(ThreatStatus.OPEN).size()
        + " open, "
        + model.withStatus(ThreatStatus.POSSIBLE).size()
        + " possible (a fact is missing, marked ?), "
        + model.withStatus(ThreatStatus.CONTROL_FOUND).size()
        + " with a control found, "
        + model.withStatus(ThreatStatus.ACCEPTED).size()
        + " accepted";
  }

  private static String kinds(ThreatModel model) {
    return String.join(
        ", ",
        model.coverage().gaps().stream()
            .map(
                gap ->
                    gap.count()
                        + " "
                        + gap.kind().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
            .toList());
  }
}
