package dev.postern.extractor.access.path;

import java.util.ArrayList;
import java.util.List;

/** Splits patterns into segments and translates one segment with its wildcards and variables. */
final class Segments {

  private Segments() {}

  /** The texts between slashes that lie outside braces; empty texts are left out. */
  static List<String> split(String pattern) {
    List<String> segments = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    int depth = 0;
    for (int at = 0; at < pattern.length(); at++) {
      char each = pattern.charAt(at);
      depth += each == '{' ? 1 : each == '}' ? -1 : 0;
      if (each == '/' && depth <= 0) {
        add(segments, current);
      } else {
        current.append(each);
      }
    }
    add(segments, current);
    return segments;
  }

  private static void add(List<String> segments, StringBuilder current) {
    if (!current.isEmpty()) {
      segments.add(current.toString());
      current.setLength(0);
    }
  }

  /** Translates the text of one segment, which always stands for at least one character. */
  static Translation translate(String segment, boolean caseSensitive) {
    List<Expression> parts = new ArrayList<>();
    boolean anchored = false;
    int at = 0;
    while (at < segment.length()) {
      char each = segment.charAt(at);
      if (each == '*') {
        parts.add(new Expression.Star(new Expression.Chars(Characters.segment())));
        at++;
      } else if (each == '{') {
        int end = closing(segment, at);
        if (end < 0) {
          return Translation.failed("unbalanced braces in " + segment);
        }
        Translation variable = variable(segment.substring(at + 1, end), caseSensitive);
        if (variable.expression().isEmpty()) {
          return variable;
        }
        anchored |= segment.substring(at + 1, end).contains(":");
        parts.add(variable.expression().get());
        at = end + 1;
      } else {
        anchored = true;
        parts.add(
            new Expression.Chars(
                each == '?' ? Characters.segment() : Characters.character(each, caseSensitive)));
        at++;
      }
    }
    return Translation.of(anchored ? new Expression.Sequence(parts) : Characters.anySegment());
  }

  private static Translation variable(String content, boolean caseSensitive) {
    int colon = content.indexOf(':');
    return colon < 0
        ? Translation.of(new Expression.Star(new Expression.Chars(Characters.segment())))
        : RegexTranslation.translate(
            content.substring(colon + 1), Characters.segment(), caseSensitive);
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '{') {
        depth++;
      } else if (text.charAt(i) == '}' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
