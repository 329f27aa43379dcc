package dev.postern.threatmodel.gate.report;

import dev.postern.threatmodel.gate.Outcome;
import dev.postern.threatmodel.gate.Result;
import dev.postern.threatmodel.gate.ResultGroup;
import dev.postern.threatmodel.gate.ReviewQuestion;
import dev.postern.threatmodel.gate.Verdict;
import dev.postern.threatmodel.policy.Level;
import java.util.List;
import java.util.Locale;

/**
 * The verdict as a comment on a pull request: what fails first, the rest folded. Empty when there
 * is nothing to tell.
 */
public final class VerdictMarkdown {
  private static final int MOST = 50;
  private static final int QUESTIONS = 12;
  private static final String SPECIAL = "\\`*_[]#|~>";

  private VerdictMarkdown() {}

  /** The text; empty when the change gives no reason for one. */
  public static String write(Verdict verdict) {
    if (verdict.isSilent()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    text.append("### Postern: ").append(escape(VerdictText.headline(verdict))).append("\n\n");
    text.append(escape(VerdictText.change(verdict))).append("  \n");
    text.append(escape(VerdictText.seen(verdict))).append("\n");
    lines(text, verdict.blind());
    List<Result> open = verdict.open();
    part(text, verdict, open, Level.ERROR, "");
    part(text, verdict, open, Level.WARNING, "Warnings");
    part(text, verdict, open, Level.NOTE, "Notes");
    List<Result> waived =
        verdict.results().stream()
            .filter(result -> result.waiver().isPresent() && !result.isDebt())
            .toList();
    waived(text, waived);
    VerdictText.debts(verdict)
        .ifPresent(debts -> text.append("\n").append(escape(debts)).append("\n"));
    lines(text, verdict.notes());
    checklist(text, verdict.checklist());
    return text.toString();
  }

  private static void lines(StringBuilder text, List<String> lines) {
    if (!lines.isEmpty()) {
      text.append('\n');
      lines.forEach(line -> text.append("- ").append(escape(line)).append('\n'));
    }
  }

  private static void part(
      StringBuilder text, Verdict verdict, List<Result> open, Level level, String folded) {
    List<ResultGroup> groups =
        ResultGroup.of(open.stream().filter(result -> result.level() == level).toList());
    if (groups.isEmpty()) {
      return;
    }
    if (!folded.isEmpty()) {
      text.append("\n<details><summary>").append(folded).append(" (").append(groups.size());
      text.append(")</summary>\n");
    }
    text.append("\n| | what | where | what closes it |\n|---|---|---|---|\n");
    groups.stream().limit(MOST).forEach(group -> row(text, verdict, group));
    if (groups.size() > MOST) {
      text.append("\n").append(groups.size() - MOST).append(" more are in the JSON.\n");
    }
    if (!folded.isEmpty()) {
      text.append("\n</details>\n");
    }
  }

  private static void row(StringBuilder text, Verdict verdict, ResultGroup group) {
    Result first = group.first();
    String open = first.outcome() == Outcome.UNDECIDED ? " (undecided)" : "";
    text.append("| ").append(String.join(" ", group.rules())).append(open).append(" | ");
    text.append(escape(group.sentence(VerdictText.title(verdict, first.rule())))).append(" | ");
    text.append(escape(VerdictText.where(first))).append(" | ");
    text.append(escape(first.remedy())).append(" |\n");
  }

  private static void waived(StringBuilder text, List<Result> waived) {
    if (waived.isEmpty()) {
      return;
    }
    text.append("\n<details><summary>Waived (").append(waived.size()).append(")</summary>\n\n");
    for (Result result : waived) {
      var waiver = result.waiver().orElseThrow();
      text.append("- ").append(result.rule()).append(": ").append(escape(result.message()));
      text.append(
          String.format(
                  Locale.ROOT,
                  " Waived by %s until %s: %s%n",
                  escape(waiver.owner()),
                  waiver.expires(),
                  escape(waiver.reason()))
              .replace("\r", ""));
    }
    text.append("\n</details>\n");
  }

  private static void checklist(StringBuilder text, List<ReviewQuestion> questions) {
    if (questions.isEmpty()) {
      return;
    }
    text.append("\n<details><summary>For the review (");
    text.append(questions.size()).append(")</summary>\n\n");
    for (ReviewQuestion question : questions.stream().limit(QUESTIONS).toList()) {
      text.append("- [ ] ").append(escape(question.text()));
      if (!question.evidence().isEmpty()) {
        text.append(" (").append(escape(String.join(", ", question.evidence()))).append(')');
      }
      text.append('\n');
    }
    if (questions.size() > QUESTIONS) {
      text.append("\n").append(questions.size() - QUESTIONS).append(" more are in the JSON.\n");
    }
    text.append("\n</details>\n");
  }

  /** Text as text: no markup, no mentions, no HTML, on one line. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    text.codePoints()
        .forEach(
            point -> {
              if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
                out.append(' ');
              } else if (point == '<') {
                out.append("&lt;");
              } else if (point == '&') {
                out.append("&amp;");
              } else if (point == '@') {
                out.append("&#64;");
              } else {
                if (SPECIAL.indexOf(point) >= 0) {
                  out.append('\\');
                }
                out.appendCodePoint(point);
              }
            });
    return out.toString();
  }
}
