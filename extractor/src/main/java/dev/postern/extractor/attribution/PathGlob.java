package dev.postern.extractor.attribution;

import java.util.regex.Pattern;

/**
 * A pattern of paths with {@code /} separators: {@code *} and {@code ?} stay inside one segment,
 * {@code **} crosses segments, and a pattern that ends in {@code /} means all that is below.
 *
 * @param text as it was written
 */
public record PathGlob(String text) {
  private static final int MAX_LENGTH = 300;
  private static final int MAX_STARS = 8;

  /**
   * A pattern.
   *
   * @throws IllegalArgumentException when it is too long or has too many stars to be matched
   */
  public PathGlob {
    text = text.startsWith("./") ? text.substring(2) : text;
    if (text.isBlank() || text.length() > MAX_LENGTH || stars(text) > MAX_STARS) {
      throw new IllegalArgumentException(
          "'" + text + "' is no pattern of paths, or has more than " + MAX_STARS + " stars");
    }
  }

  private static long stars(String text) {
    return text.replace("**", "*").chars().filter(each -> each == '*').count();
  }

  /** Whether the path, from its start to its end, is one of those that are meant. */
  public boolean matches(String path) {
    return pattern().matcher(path).matches();
  }

  /** The same as a regular expression, for many questions. */
  public Pattern pattern() {
    String glob = text.endsWith("/") ? text + "**" : text;
    StringBuilder regex = new StringBuilder();
    int at = 0;
    while (at < glob.length()) {
      if (glob.startsWith("**/", at)) {
        regex.append("(?:[^/]+/)*");
        at += 3;
      } else if (glob.startsWith("**", at)) {
        regex.append(".*");
        at += 2;
      } else {
        char each = glob.charAt(at++);
        regex.append(
            each == '*' ? "[^/]*" : each == '?' ? "[^/]" : Pattern.quote(String.valueOf(each)));
      }
    }
    return Pattern.compile(regex.toString());
  }
}
