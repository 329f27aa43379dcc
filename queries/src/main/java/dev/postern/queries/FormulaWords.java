package dev.postern.queries;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts access formulas inside of a text into words: {@code role ADMIN or permission a:b}. */
final class FormulaWords {
  private static final int DEPTH = 8;
  private static final Pattern UNKNOWN = Pattern.compile("(?<![\\w.@])unknown\\([^()]*\\)");
  private static final Pattern ATOM =
      Pattern.compile("(?<![\\w.@])(role|permission)\\(([^()\\s]+)\\)");
  private static final Pattern GROUP = Pattern.compile("(?<![\\w.@])(any|all|not)\\(([^()]+)\\)");

  private FormulaWords() {}

  static String of(String text) {
    String words = UNKNOWN.matcher(text).replaceAll("a check that was not read");
    words = ATOM.matcher(words).replaceAll("$1 $2");
    for (int i = 0; i < DEPTH && GROUP.matcher(words).find(); i++) {
      words = GROUP.matcher(words).replaceAll(found -> Matcher.quoteReplacement(group(found)));
    }
    return words;
  }

  private static String group(MatchResult found) {
    return switch (found.group(1)) {
      case "any" -> found.group(2).replace(", ", " or ");
      case "all" -> found.group(2).replace(", ", " and ");
      default -> "not " + found.group(2);
    };
  }
}
