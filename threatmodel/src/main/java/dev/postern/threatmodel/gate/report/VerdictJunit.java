package dev.postern.threatmodel.gate.report;

import dev.postern.threatmodel.gate.Result;
import dev.postern.threatmodel.gate.Verdict;
import dev.postern.threatmodel.policy.Level;
import dev.postern.threatmodel.policy.RuleSetting;
import java.util.List;

/**
 * The verdict as a JUnit report: one test case per rule and element. What fails a gate that blocks
 * is a failure, what is waived or weighs less is skipped; a rule without results is one that
 * passed.
 */
public final class VerdictJunit {
  private VerdictJunit() {}

  /** The text. */
  public static String write(Verdict verdict) {
    StringBuilder cases = new StringBuilder();
    int tests = 0;
    for (RuleSetting rule : verdict.policy().rules()) {
      if (rule.level() == Level.OFF) {
        continue;
      }
      List<Result> results =
          verdict.results().stream().filter(result -> result.rule().equals(rule.id())).toList();
      if (results.isEmpty()) {
        tests++;
        open(cases, rule.id(), rule.title()).append("/>\n");
      }
      for (Result result : results) {
        tests++;
        testCase(cases, result);
      }
    }
    boolean blind = !verdict.blind().isEmpty();
    if (blind) {
      tests++;
      open(cases, "BLIND", "enough was seen").append(">\n      <error message=\"");
      cases.append(escape(String.join(" ", verdict.blind()))).append("\"/>\n    </testcase>\n");
    }
    long failures = verdict.blocking().size();
    long skipped = verdict.results().size() - failures;
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n  <testsuite name=\"postern gate\" tests=\""
        + tests
        + "\" failures=\""
        + failures
        + "\" errors=\""
        + (blind ? 1 : 0)
        + "\" skipped=\""
        + skipped
        + "\">\n"
        + cases
        + "  </testsuite>\n</testsuites>\n";
  }

  private static void testCase(StringBuilder cases, Result result) {
    open(cases, result.rule(), result.element()).append(">\n      ");
    String reason =
        result.waiver().map(waiver -> "waived by " + waiver.owner() + ": ").orElse("")
            + result.message();
    if (result.isBlocking()) {
      cases.append("<failure type=\"").append(VerdictJson.word(result.outcome()));
      cases.append("\" message=\"").append(escape(reason)).append("\">");
      cases.append(escape(VerdictText.where(result) + "\n" + result.remedy()));
      cases.append("</failure>");
    } else {
      cases.append("<skipped message=\"").append(escape(reason)).append("\"/>");
    }
    cases.append("\n    </testcase>\n");
  }

  private static StringBuilder open(StringBuilder cases, String rule, String name) {
    return cases
        .append("    <testcase classname=\"")
        .append(escape(rule))
        .append("\" name=\"")
        .append(escape(name))
        .append('"');
  }

  /** Text for attributes and elements; what XML cannot hold becomes a blank. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("&#10;");
                default -> out.appendCodePoint(isAllowed(point) ? point : ' ');
              }
            });
    return out.toString();
  }

  private static boolean isAllowed(int point) {
    return point >= 0x20
        && !(point >= 0xD800 && point <= 0xDFFF)
        && point != 0xFFFE
        && point != 0xFFFF;
  }
}
