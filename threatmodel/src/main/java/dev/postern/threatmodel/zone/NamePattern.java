package dev.postern.threatmodel.zone;

import java.util.regex.Pattern;

/** Patterns of qualified names and of paths, as regular expressions without backtracking traps. */
public final class NamePattern {
  private NamePattern() {}

  /** A pattern of qualified names, see {@link ZoneSpec}. */
  public static Pattern ofNames(String text) {
    boolean anywhere = text.indexOf('.') < 0;
    StringBuilder regex = new StringBuilder(anywhere ? "(?:.*[.$])?" : "");
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (text.startsWith("..", i)) {
        boolean first = i == 0;
        boolean last = i + 2 == text.length();
        regex.append(first ? "(?:.*\\.)?" : last ? "(?:\\..*)?" : "\\.(?:.*\\.)?");
        i++;
      } else if (each == '*') {
        regex.append("[^.]*");
      } else if (each == '{') {
        regex.append("(?:");
        depth++;
      } else if (each == '}' && depth > 0) {
        regex.append(')');
        depth--;
      } else if (each == ',' && depth > 0) {
        regex.append('|');
      } else {
        regex.append(Pattern.quote(String.valueOf(each)));
      }
    }
    return Pattern.compile(regex + ")".repeat(depth));
  }

  /** A pattern of paths; without a slash it is the name of a file in any folder. */
  public static Pattern ofPaths(String text) {
    String glob = text.startsWith("/") ? text.substring(1) : text;
    StringBuilder regex = new StringBuilder(text.indexOf('/') < 0 ? "(?:.*/)?" : "");
    for (int i = 0; i < glob.length(); i++) {
      char each = glob.charAt(i);
      if (glob.startsWith("**/", i)) {
        regex.append("(?:.*/)?");
        i += 2;
      } else if (glob.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (each == '*') {
        regex.append("[^/]*");
      } else if (each == '?') {
        regex.append("[^/]");
      } else {
        regex.append(Pattern.quote(String.valueOf(each)));
      }
    }
    return Pattern.compile(regex.toString());
  }
}
