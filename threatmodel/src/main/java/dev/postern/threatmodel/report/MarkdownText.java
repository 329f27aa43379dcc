package dev.postern.threatmodel.report;

/** Escaping for Markdown: text of the repository can neither format nor link nor carry HTML. */
final class MarkdownText {

  private static final String SPECIAL = "\\`*_{}[]<>#|~!";

  private MarkdownText() {}

  /** Text inside a paragraph or table cell. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    text.codePoints()
        .forEach(
            point -> {
              if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
                out.append(' ');
              } else if (point == '<') {
                out.append("&lt;");
              } else if (point == '&') {
                out.append("&amp;");
              } else {
                if (point < 128 && SPECIAL.indexOf(point) >= 0) {
                  out.append('\\');
                }
                out.appendCodePoint(point);
              }
            });
    return out.toString();
  }
}
