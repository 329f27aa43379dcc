package dev.postern.extractor.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Package and imports of a JVM source, found without parsing it; comments before and between them
 * are skipped. Only the part before the first type is looked at.
 *
 * @param packageName the declared package, the empty string for none
 * @param imports names as written; static imports as the member's qualified name
 */
record SourceHeader(String packageName, List<String> imports) {

  private static final String NAME = "[\\p{L}_$`][\\p{L}\\p{N}_$`]*";
  private static final Pattern STATEMENT =
      Pattern.compile(
          "(package|import)\\s+(?:static\\s+|module\\s+)?("
              + NAME
              + "(?:\\s*\\.\\s*"
              + NAME
              + ")*(?:\\s*\\.\\s*[*_])?)(?:[ \\t]+as[ \\t]+"
              + NAME
              + ")?");
  private static final int MAX_IMPORTS = 2_000;

  SourceHeader {
    imports = List.copyOf(imports);
  }

  static SourceHeader of(String text) {
    String packageName = "";
    List<String> imports = new ArrayList<>();
    int at = skipSpace(text, 0);
    while (at < text.length() && imports.size() < MAX_IMPORTS) {
      if (text.charAt(at) == '@') {
        at = skipAnnotation(text, at);
        continue;
      }
      Matcher matcher = STATEMENT.matcher(text).region(at, text.length());
      if (!matcher.lookingAt()) {
        break;
      }
      String name = matcher.group(2).replaceAll("[\\s`]+", "");
      if (matcher.group(1).equals("package")) {
        packageName = name;
      } else {
        imports.add(name);
      }
      at = skipSpace(text, matcher.end());
    }
    return new SourceHeader(packageName, imports);
  }

  /** Skips an annotation on a package declaration, with its parentheses; stops at anything else. */
  private static int skipAnnotation(String text, int from) {
    int at = from + 1;
    while (at < text.length()
        && (Character.isJavaIdentifierPart(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    int open = skipSpace(text, at);
    if (open < text.length() && text.charAt(open) == '(') {
      int depth = 0;
      do {
        depth += text.charAt(open) == '(' ? 1 : text.charAt(open) == ')' ? -1 : 0;
        open++;
      } while (depth > 0 && open < text.length());
      at = open;
    }
    return skipSpace(text, at);
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ';') {
        at++;
      } else if (text.startsWith("//", at) || text.startsWith("#!", at)) {
        at = after(text, "\n", at);
      } else if (text.startsWith("/*", at)) {
        at = after(text, "*/", at + 2);
      } else {
        break;
      }
    }
    return at;
  }

  private static int after(String text, String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found + mark.length();
  }
}
