package dev.postern.threatmodel.diff.report;

import static dev.postern.threatmodel.gate.report.VerdictMarkdown.escape;

import dev.postern.threatmodel.diff.Difference;
import dev.postern.threatmodel.diff.Direction;
import dev.postern.threatmodel.diff.ModelDiff;
import java.util.List;
import java.util.Set;

/**
 * A comment for a pull request: what got worse or is new in the open, the rest folded. Empty when
 * the models are alike.
 */
public final class DiffMarkdown {
  private static final int MOST = 40;
  private static final Set<Direction> FOLDED =
      Set.of(Direction.CHANGED, Direction.STRENGTHENED, Direction.REMOVED);

  private DiffMarkdown() {}

  /** The text; empty when there is nothing to tell. */
  public static String write(ModelDiff diff) {
    if (diff.isSilent()) {
      return "";
    }
    StringBuilder text = new StringBuilder("### What this does to the threat model\n\n");
    text.append(escape(DiffText.headline(diff))).append('\n');
    for (Direction direction : Direction.values()) {
      part(text, direction, diff.of(direction));
    }
    if (!diff.notes().isEmpty()) {
      text.append('\n');
      diff.notes().forEach(note -> text.append("- ").append(escape(note)).append('\n'));
    }
    return text.toString();
  }

  private static void part(StringBuilder text, Direction direction, List<Difference> all) {
    if (all.isEmpty()) {
      return;
    }
    String title = DiffText.title(direction) + " (" + all.size() + ")";
    boolean folded = FOLDED.contains(direction);
    text.append(folded ? "\n<details><summary>" + title + "</summary>\n" : "\n**" + title + "**\n");
    text.append("\n| | what | where | commit |\n|---|---|---|---|\n");
    for (Difference each : all.subList(0, Math.min(MOST, all.size()))) {
      text.append("| ").append(each.topic().words());
      text.append(" | ").append(escape(each.sentence()));
      text.append(" | ").append(escape(each.place()));
      text.append(" | ").append(escape(each.cause().words())).append(" |\n");
    }
    if (all.size() > MOST) {
      text.append("\n").append(all.size() - MOST).append(" more are in the JSON.\n");
    }
    text.append(folded ? "\n</details>\n" : "");
  }
}
