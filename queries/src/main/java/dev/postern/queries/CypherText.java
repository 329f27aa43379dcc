package dev.postern.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cypher without its strings and comments, for looking at its words. */
final class CypherText {
  private static final Pattern NOISE =
      Pattern.compile(
          "//[^\\n]*|/\\*.*?\\*/|'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"", Pattern.DOTALL);

  private CypherText() {}

  /** Comments become blanks, strings become {@code ''}. */
  static String bare(String cypher) {
    return NOISE.matcher(cypher).replaceAll(noise -> noise.group().startsWith("/") ? " " : "''");
  }

  /** What follows the last word of that kind outside of brackets; empty when there is none. */
  static String after(String bare, String word) {
    Matcher matcher = Pattern.compile("\\b" + word + "\\b", Pattern.CASE_INSENSITIVE).matcher(bare);
    String rest = "";
    while (matcher.find()) {
      if (depth(bare, matcher.start()) == 0) {
        rest = bare.substring(matcher.end());
      }
    }
    return rest;
  }

  /** The items of a list, split at commas outside of brackets. */
  static List<String> items(String clause) {
    List<String> items = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= clause.length(); i++) {
      if (i == clause.length() || (clause.charAt(i) == ',' && depth(clause, i) == 0)) {
        items.add(clause.substring(start, i).strip().replaceAll("\\s+", " "));
        start = i + 1;
      }
    }
    return items;
  }

  private static int depth(String text, int end) {
    int depth = 0;
    for (int i = 0; i < end; i++) {
      depth += "([{".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
      depth -= ")]}".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return depth;
  }
}
