package dev.postern.extractor.workspace.config;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads property files with line numbers: comments, continuation lines, escapes, and the {@code
 * #---} lines that separate documents.
 */
final class PropertiesDocuments {

  private final String[] lines;
  private int at;

  private PropertiesDocuments(String text) {
    this.lines = text.split("\r\n|\r|\n", -1);
  }

  /** The documents of a file, each a list of entries in source order. */
  static List<List<RawEntry>> read(String text) {
    return new PropertiesDocuments(text).documents();
  }

  private List<List<RawEntry>> documents() {
    List<List<RawEntry>> documents = new ArrayList<>();
    List<RawEntry> current = new ArrayList<>();
    while (at < lines.length) {
      String line = lines[at].stripLeading();
      if (line.startsWith("#---") || line.startsWith("!---")) {
        documents.add(current);
        current = new ArrayList<>();
        at++;
      } else if (line.isEmpty() || line.startsWith("#") || line.startsWith("!")) {
        at++;
      } else {
        int number = at + 1;
        current.add(entry(logicalLine(), number));
      }
    }
    documents.add(current);
    return documents;
  }

  private String logicalLine() {
    StringBuilder joined = new StringBuilder();
    boolean more = true;
    while (more && at < lines.length) {
      String line = lines[at++].stripLeading();
      more = endsWithOpenBackslash(line);
      joined.append(line, 0, more ? line.length() - 1 : line.length());
    }
    return joined.toString();
  }

  private static boolean endsWithOpenBackslash(String line) {
    int count = 0;
    for (int i = line.length() - 1; i >= 0 && line.charAt(i) == '\\'; i--) {
      count++;
    }
    return count % 2 == 1;
  }

  private static RawEntry entry(String line, int number) {
    int end = 0;
    while (end < line.length() && "=: \t\f".indexOf(line.charAt(end)) < 0) {
      end += line.charAt(end) == '\\' ? 2 : 1;
    }
    end = Math.min(end, line.length());
    int value = end;
    boolean separator = false;
    while (value < line.length()) {
      char c = line.charAt(value);
      if ((c == '=' || c == ':') && !separator) {
        separator = true;
      } else if (c != ' ' && c != '\t' && c != '\f') {
        break;
      }
      value++;
    }
    return new RawEntry(
        unescape(line.substring(0, end)), unescape(line.substring(value)).stripTrailing(), number);
  }

  private static String unescape(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        out.append(c);
        continue;
      }
      char escaped = text.charAt(++i);
      if (escaped == 'u' && text.substring(i + 1).matches("(?s)[0-9a-fA-F]{4}.*")) {
        out.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        out.append(control(escaped));
      }
    }
    return out.toString();
  }

  private static char control(char escaped) {
    return switch (escaped) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 'f' -> '\f';
      default -> escaped;
    };
  }
}
