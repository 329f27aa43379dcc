package dev.postern.queries;

import java.util.regex.Pattern;

/** Cypher without its strings and comments, for looking at its words. */
final class CypherText {
  private static final Pattern NOISE =
      Pattern.compile(
          "//[^\\n]*|/\\*.*?\\*/|'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"", Pattern.DOTALL);

  private CypherText() {}

  /** Comments become blanks, strings become {@code ''}. */
  static String bare(String cypher) {
    return NOISE
        .matcher(cypher)
        .replaceAll(noise -> noise.group().startsWith("/") ? " " : "''");
  }

  /** What follows the last {@code RETURN} that is not inside braces; empty when there is none. */
  static String lastReturn(String bare) {
    int depth = 0;
    int found = -1;
    for (int i = 0; i < bare.length(); i++) {
      char character = bare.charAt(i);
      depth += character == '{' ? 1 : character == '}' ? -1 : 0;
      if (depth == 0 && bare.regionMatches(true, i, "RETURN ", 0, 7)) {
        found = i;
      } else if (depth == 0 && bare.regionMatches(true, i, "RETURN\n", 0, 7)) {
        found = i;
      }
    }
    return found < 0 ? "" : bare.substring(found + 7);
  }
}
