package dev.postern.threatmodel.report;

/**
 * Escaping and small pieces of HTML; every text of the repository passes through {@link #escape}.
 */
final class Html {

  private Html() {}

  /** Text for element content and quoted attributes; control and format characters are dropped. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                  boolean hidden =
                      Character.isISOControl(point) || Character.getType(point) == Character.FORMAT;
                  out.appendCodePoint(hidden ? ' ' : point);
                }
              }
            });
    return out.toString();
  }

  /** {@code <name>text</name>} with the text escaped. */
  static String tag(String name, String text) {
    return "<" + name + ">" + escape(text) + "</" + name + ">";
  }

  /** The same with a class. */
  static String tag(String name, String cssClass, String text) {
    return "<" + name + " class=\"" + escape(cssClass) + "\">" + escape(text) + "</" + name + ">";
  }
}
