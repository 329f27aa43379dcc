package dev.postern.cli.diff;

import dev.postern.cli.terminal.Terminal;
import dev.postern.threatmodel.diff.Difference;
import dev.postern.threatmodel.diff.Direction;
import dev.postern.threatmodel.diff.ModelDiff;
import dev.postern.threatmodel.diff.report.DiffText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints what became of a model, worst first; nothing when the models are alike. */
public final class DiffOutput {
  private static final int INDENT = 15;
  private static final int LINES = 3;

  private final Terminal terminal;
  private final boolean all;

  /**
   * @param all whether sentences are printed whole
   */
  public DiffOutput(Terminal terminal, boolean all) {
    this.terminal = terminal;
    this.all = all;
  }

  /** Prints the differences. */
  public void print(ModelDiff diff) {
    if (diff.isSilent()) {
      terminal.note(DiffText.headline(diff));
      return;
    }
    terminal.line(terminal.bold(DiffText.headline(diff)));
    for (Direction direction : Direction.values()) {
      List<Difference> listed = diff.of(direction);
      if (!listed.isEmpty()) {
        terminal.line("");
        terminal.line(terminal.bold(DiffText.title(direction) + " (" + listed.size() + ")"));
        listed.forEach(this::print);
      }
    }
    terminal.out().flush();
    diff.notes().forEach(terminal::note);
  }

  private void print(Difference each) {
    List<String> lines = new ArrayList<>(wrapped(each.sentence()));
    if (!all && lines.size() > LINES) {
      lines = new ArrayList<>(lines.subList(0, LINES));
      lines.set(LINES - 1, lines.get(LINES - 1) + " …");
    }
    String head = each.topic().words();
    for (int i = 0; i < lines.size(); i++) {
      terminal.line(
          String.format(
              Locale.ROOT, "  %-" + (INDENT - 2) + "s%s", i == 0 ? head : "", lines.get(i)));
    }
    String origin = (each.place() + "  " + each.cause().words()).strip();
    if (!origin.isEmpty()) {
      terminal.line(" ".repeat(INDENT) + "→ " + Terminal.clean(origin));
    }
  }

  private List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : Terminal.clean(text).split(" +", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > terminal.width() - INDENT) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
