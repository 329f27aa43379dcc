package dev.postern.extractor.workspace.maven;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces {@code ${name}} by values; bounded in depth and length, unknown names stay as written.
 */
final class Interpolation {

  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^${}]+)}");
  private static final int MAX_ROUNDS = 12;
  private static final int MAX_LENGTH = 2000;

  private Interpolation() {}

  static String of(String text, Map<String, String> values) {
    String current = text;
    for (int round = 0; round < MAX_ROUNDS && current.contains("${"); round++) {
      String next =
          REFERENCE
              .matcher(current)
              .replaceAll(
                  match ->
                      Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
      if (next.equals(current) || next.length() > MAX_LENGTH) {
        return current;
      }
      current = next;
    }
    return current;
  }

  /** The interpolated text, or the empty string when a reference is left. */
  static String resolved(String text, Map<String, String> values) {
    String result = of(text, values);
    return result.contains("${") ? "" : result;
  }
}
