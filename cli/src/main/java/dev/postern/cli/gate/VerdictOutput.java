package dev.postern.cli.gate;

import dev.postern.cli.terminal.Terminal;
import dev.postern.threatmodel.gate.Origin;
import dev.postern.threatmodel.gate.Outcome;
import dev.postern.threatmodel.gate.Result;
import dev.postern.threatmodel.gate.ResultGroup;
import dev.postern.threatmodel.gate.Verdict;
import dev.postern.threatmodel.gate.report.VerdictText;
import dev.postern.threatmodel.policy.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints a verdict for people. */
public final class VerdictOutput {
  private static final int INDENT = 10;
  private static final int MOST = 40;

  private final Terminal terminal;

  public VerdictOutput(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What the gate says; nothing when there is nothing to tell. */
  public void print(Verdict verdict) {
    if (verdict.isSilent()) {
      return;
    }
    line("Gate", terminal.bold(VerdictText.headline(verdict)));
    line("Policy", verdict.policy().origin() + mode(verdict));
    line("Change", VerdictText.change(verdict));
    line("Seen", VerdictText.seen(verdict));
    verdict.blind().forEach(reason -> line("Blind", Terminal.clean(reason)));
    List<ResultGroup> groups = ResultGroup.of(verdict.open());
    groups.stream().limit(MOST).forEach(group -> group(verdict, group));
    if (groups.size() > MOST) {
      terminal.line("");
      terminal.line((groups.size() - MOST) + " more; --format json lists all.");
    }
    verdict.results().stream()
        .filter(result -> result.waiver().isPresent() && !result.isDebt())
        .forEach(this::waived);
    VerdictText.debts(verdict).ifPresent(debts -> line("Debt", debts));
    if (!verdict.checklist().isEmpty()) {
      line(
          "Review",
          verdict.checklist().size() + " questions for the review: --format markdown or json");
    }
    if (!verdict.notes().isEmpty()) {
      terminal.line("");
      verdict.notes().forEach(note -> line("Note", Terminal.clean(note)));
    }
  }

  private static String mode(Verdict verdict) {
    return " (mode " + verdict.policy().mode().name().toLowerCase(Locale.ROOT) + ")";
  }

  private void group(Verdict verdict, ResultGroup group) {
    Result first = group.first();
    terminal.line("");
    String mark = first.outcome() == Outcome.UNDECIDED ? "?" : " ";
    String level = first.level().name();
    String head = level + mark + " ".repeat(Math.max(1, INDENT - level.length() - 1));
    terminal.line(
        (first.level() == Level.ERROR ? terminal.severity("HIGH").replace("HIGH", level) : level)
            + head.substring(level.length())
            + terminal.bold(String.join(" ", group.rules())));
    wrap(group.sentence(VerdictText.title(verdict, first.rule())));
    String where = VerdictText.where(first);
    boolean told = first.origin() == Origin.NONE;
    String origin = told || group.results().size() > 1 ? "" : " · " + first.origin().words();
    if (!where.isEmpty()) {
      wrap((group.results().size() > 1 ? "first at " + where : where) + origin);
    }
    wrap("→ " + first.remedy());
  }

  private void waived(Result result) {
    var waiver = result.waiver().orElseThrow();
    terminal.line("");
    terminal.line("WAIVED    " + terminal.bold(result.rule()));
    wrap(result.message());
    wrap("by " + waiver.owner() + " until " + waiver.expires() + ": " + waiver.reason());
  }

  private void line(String name, String text) {
    terminal.line(String.format(Locale.ROOT, "%-9s %s", name, text));
  }

  private void wrap(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : Terminal.clean(text).split(" +", -1)) {
      boolean full = line.length() + 1 + word.length() > terminal.width() - INDENT;
      if (line.length() > 0 && full) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    lines.forEach(each -> terminal.line(" ".repeat(INDENT) + each));
  }
}
