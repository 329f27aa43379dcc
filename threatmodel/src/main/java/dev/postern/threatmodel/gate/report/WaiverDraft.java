package dev.postern.threatmodel.gate.report;

import dev.postern.threatmodel.gate.Result;
import dev.postern.threatmodel.gate.Verdict;
import dev.postern.threatmodel.policy.RuleSetting;
import java.util.List;

/**
 * Entries for the waivers of a policy: who answers for it, why and until when is left to be filled
 * in, and without that the policy is refused.
 */
public final class WaiverDraft {
  private WaiverDraft() {}

  /** The text; empty when nothing that can be waived fails the gate. */
  public static String write(Verdict verdict) {
    List<Result> open =
        verdict.blocking().stream()
            .filter(
                result ->
                    verdict.policy().rule(result.rule()).map(RuleSetting::waivable).orElse(false))
            .toList();
    if (open.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("waivers:\n");
    for (Result result : open) {
      text.append("  # ").append(plain(result.message())).append('\n');
      text.append("  - rule: ").append(result.rule()).append('\n');
      text.append("    element: ").append(quoted(result.element())).append('\n');
      text.append("    body: ").append(quoted(result.body())).append('\n');
      text.append("    reason: \"\"\n    owner: \"\"\n    created: \"\"\n    expires: \"\"\n");
    }
    return text.toString();
  }

  private static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point ->
                out.appendCodePoint(
                    Character.isISOControl(point)
                            || Character.getType(point) == Character.FORMAT
                            || point == 0x85
                            || point == 0x2028
                            || point == 0x2029
                        ? ' '
                        : point));
    return out.toString();
  }

  private static String quoted(String text) {
    return '"' + plain(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
