package dev.postern.extractor.framework.semantics;

import java.util.ArrayList;
import java.util.List;

/**
 * Combines mapping patterns as Spring's {@code AntPathMatcher#combine} does, and normalizes them.
 */
public final class PathComposer {

  private PathComposer() {}

  /** The class-level and the method-level pattern as one. */
  public static String combine(String first, String second) {
    if (first.isEmpty()) {
      return second.isEmpty() ? "" : slashed(second);
    }
    String base = slashed(first);
    if (second.isEmpty()) {
      return base;
    }
    if (base.equals("/*") || base.equals("/**")) {
      return slashed(second);
    }
    if (base.endsWith("/*")) {
      return join(base.substring(0, base.length() - 2), second);
    }
    int star = base.indexOf("*.");
    if (star >= 0 && base.indexOf('{') < 0) {
      return withExtension(base.substring(star + 1), second);
    }
    return join(base, second);
  }

  /** Context path, servlet path or prefix before a pattern; {@code /} adds nothing. */
  public static String prefix(String prefix, String pattern) {
    String stripped = prefix.strip();
    while (stripped.endsWith("/")) {
      stripped = stripped.substring(0, stripped.length() - 1);
    }
    if (stripped.isEmpty()) {
      return pattern;
    }
    return slashed(stripped) + (pattern.isEmpty() ? "" : slashed(pattern));
  }

  /**
   * The pattern with regular expressions of path variables removed: {@code {id:\d+}} is {@code
   * {id}}.
   */
  public static String normalized(String pattern) {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    boolean placeholder = false;
    boolean expression = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '{') {
        if (depth == 0) {
          placeholder = i > 0 && pattern.charAt(i - 1) == '$';
          expression = false;
        }
        depth++;
      } else if (c == '}') {
        depth--;
        expression = expression && depth > 0;
      } else if (c == ':' && depth == 1 && !placeholder) {
        expression = true;
      }
      if (!expression) {
        out.append(c);
      }
    }
    return out.length() == 0 ? "/" : slashed(out.toString());
  }

  /** Names of the path variables of a pattern, in order. */
  public static List<String> variables(String pattern) {
    List<String> names = new ArrayList<>();
    String plain = normalized(pattern);
    for (int i = plain.indexOf('{'); i >= 0; i = plain.indexOf('{', i + 1)) {
      int end = plain.indexOf('}', i);
      if (end > i && (i == 0 || plain.charAt(i - 1) != '$')) {
        names.add(plain.substring(i + 1, end).replaceFirst("^\\*", ""));
      }
    }
    return names;
  }

  /** The second pattern with the extension of the first unless that one is open. */
  private static String withExtension(String extension, String second) {
    int dot = second.indexOf('.');
    String file = dot < 0 ? second : second.substring(0, dot);
    String own = dot < 0 ? "" : second.substring(dot);
    return slashed(file + (extension.equals(".*") ? own : extension));
  }

  private static String slashed(String pattern) {
    return pattern.startsWith("/") ? pattern : "/" + pattern;
  }

  private static String join(String first, String second) {
    boolean one = first.endsWith("/");
    boolean two = second.startsWith("/");
    if (one && two) {
      return first + second.substring(1);
    }
    return one || two ? first + second : first + "/" + second;
  }
}
