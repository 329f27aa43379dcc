package dev.postern.extractor.framework.jaxrs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins path templates as the specification does: leading and trailing slashes are immaterial, a
 * template that may match slashes is written {@code {*name}} at the end of a path.
 */
final class RestPaths {

  private static final Pattern SPACES = Pattern.compile("\\{\\s*([\\w.-]+)\\s*(?=[:}])");
  private static final Pattern LAST = Pattern.compile("\\{([\\w.-]+)\\s*:([^/]*|.*[.*+/].*)}$");

  private RestPaths() {}

  /** One path of several parts. */
  static String join(String... parts) {
    StringBuilder path = new StringBuilder();
    for (String part : parts) {
      String plain = trimmed(part.strip());
      if (!plain.isEmpty()) {
        path.append('/').append(plain);
      }
    }
    return path.length() == 0 ? "/" : path.toString();
  }

  /** A template without regular expressions. */
  static String normalized(String template) {
    String text = SPACES.matcher(template).replaceAll("{$1");
    int open = lastTemplate(text);
    if (open >= 0) {
      Matcher last = LAST.matcher(text.substring(open));
      if (last.matches() && crossesSlashes(last.group(2))) {
        text = text.substring(0, open) + "{*" + last.group(1) + "}";
      }
    }
    return dev.postern.extractor.framework.semantics.PathComposer.normalized(text);
  }

  /** Where the template that ends the text begins; -1 when it does not end with one. */
  private static int lastTemplate(String text) {
    if (!text.endsWith("}")) {
      return -1;
    }
    int depth = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      if (text.charAt(i) == '}') {
        depth++;
      } else if (text.charAt(i) == '{' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean crossesSlashes(String expression) {
    return expression.contains(".*") || expression.contains(".+") || expression.contains("/");
  }

  private static String trimmed(String part) {
    String text = part;
    while (text.startsWith("/")) {
      text = text.substring(1);
    }
    while (text.endsWith("/")) {
      text = text.substring(0, text.length() - 1);
    }
    return text;
  }
}
