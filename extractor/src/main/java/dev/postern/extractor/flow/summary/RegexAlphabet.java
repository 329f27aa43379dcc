package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.taint.Danger;
import dev.postern.extractor.flow.taint.SinkKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which kinds of sinks a text that matches a regular expression cannot harm: those whose dangerous
 * characters the expression never lets through. Only expressions of literals, classes of single
 * characters and ranges, {@code \d}, {@code \w}, groups and quantifiers are judged; anything else
 * lets everything through.
 */
final class RegexAlphabet {

  private static final Map<SinkKind, String> DANGEROUS = new EnumMap<>(SinkKind.class);

  static {
    DANGEROUS.put(SinkKind.SQL, "'\"; ()*=,\\#`");
    DANGEROUS.put(SinkKind.COMMAND, ";|&`$()<>\n '\"\\");
    DANGEROUS.put(SinkKind.PATH, "/\\");
    DANGEROUS.put(SinkKind.XSS, "<>\"'&");
    DANGEROUS.put(SinkKind.REDIRECT, "/:\\");
    DANGEROUS.put(SinkKind.LDAP, "()*\\|&=");
    DANGEROUS.put(SinkKind.XPATH, "'\" []()=/|");
    DANGEROUS.put(SinkKind.HEADER, "\r\n");
    DANGEROUS.put(SinkKind.MAIL_HEADER, "\r\n");
    DANGEROUS.put(SinkKind.LOG_TEXT, "\r\n");
    DANGEROUS.put(SinkKind.CODE, "().;'\"");
    DANGEROUS.put(SinkKind.EXPRESSION, "().'\"{}#$");
    DANGEROUS.put(SinkKind.TEMPLATE, "{}$#_:<>");
    DANGEROUS.put(SinkKind.JNDI, ":/");
    DANGEROUS.put(SinkKind.NOSQL, "{}$'\":");
  }

  private RegexAlphabet() {}

  /** Bits of the kinds. */
  static long harmless(String regex) {
    boolean[] allowed = new boolean[128];
    if (!read(regex, allowed)) {
      return 0;
    }
    long bits = allowed[':'] || allowed['/'] ? 0 : Danger.ADDRESS.bit();
    for (Map.Entry<SinkKind, String> entry : DANGEROUS.entrySet()) {
      if (entry.getValue().chars().noneMatch(c -> allowed[c])) {
        bits |= entry.getKey().bit();
      }
    }
    return bits;
  }

  /**
   * Bits of the kinds that a text cannot harm any more when every character that the class matches
   * was replaced.
   */
  static long removed(Pattern characters, String by) {
    boolean address =
        ":/".chars().allMatch(c -> characters.matcher(Character.toString(c)).matches());
    long bits = address && !by.contains(":") && !by.contains("/") ? Danger.ADDRESS.bit() : 0;
    for (Map.Entry<SinkKind, String> entry : DANGEROUS.entrySet()) {
      boolean gone =
          entry
              .getValue()
              .chars()
              .allMatch(c -> characters.matcher(Character.toString(c)).matches());
      if (gone && entry.getValue().chars().noneMatch(c -> by.indexOf(c) >= 0)) {
        bits |= entry.getKey().bit();
      }
    }
    return bits;
  }

  /** Collects the characters; false when the expression is not understood. */
  private static boolean read(String regex, boolean[] allowed) {
    int i = 0;
    while (i < regex.length()) {
      char c = regex.charAt(i);
      if (c == '\\') {
        if (!escape(regex, i + 1, allowed)) {
          return false;
        }
        i += 2;
      } else if (c == '[') {
        i = range(regex, i + 1, allowed);
        if (i < 0) {
          return false;
        }
      } else if (c == '{') {
        i = regex.indexOf('}', i) + 1;
        if (i == 0) {
          return false;
        }
      } else if (c == '.' || c >= 128) {
        return false;
      } else {
        if ("^$*+?()|".indexOf(c) < 0) {
          allowed[c] = true;
        } else if (c == '(' && regex.startsWith("(?", i) && !regex.startsWith("(?:", i)) {
          return false;
        } else if (c == '?' && i > 0 && regex.charAt(i - 1) == '(') {
          i++;
        }
        i++;
      }
    }
    return true;
  }

  private static boolean escape(String regex, int at, boolean[] allowed) {
    if (at >= regex.length()) {
      return false;
    }
    char c = regex.charAt(at);
    if (c == 'd' || c == 'w') {
      allow('0', '9', allowed);
      if (c == 'w') {
        allow('a', 'z', allowed);
        allow('A', 'Z', allowed);
        allowed['_'] = true;
      }
      return true;
    }
    if (Character.isLetterOrDigit(c) || c >= 128) {
      return c == 'b';
    }
    allowed[c] = true;
    return true;
  }

  /** The position after a character class, or -1. */
  private static int range(String regex, int start, boolean[] allowed) {
    int i = start;
    if (i < regex.length() && regex.charAt(i) == '^') {
      return -1;
    }
    while (i < regex.length() && regex.charAt(i) != ']') {
      char c = regex.charAt(i);
      if (c == '[' || (c == '&' && regex.startsWith("&&", i)) || c >= 128) {
        return -1;
      }
      boolean span =
          i + 2 < regex.length() && regex.charAt(i + 1) == '-' && regex.charAt(i + 2) != ']';
      if (c == '\\') {
        if (!escape(regex, i + 1, allowed)) {
          return -1;
        }
        i += 2;
      } else if (span) {
        char last = regex.charAt(i + 2);
        if (last >= 128 || last == '\\') {
          return -1;
        }
        allow(c, last, allowed);
        i += 3;
      } else {
        allowed[c] = true;
        i++;
      }
    }
    return i < regex.length() ? i + 1 : -1;
  }

  private static void allow(char from, char to, boolean[] allowed) {
    for (int c = from; c <= to; c++) {
      allowed[c] = true;
    }
  }
}
