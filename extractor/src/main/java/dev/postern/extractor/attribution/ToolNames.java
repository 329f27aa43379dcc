package dev.postern.extractor.attribution;

import java.util.Locale;
import java.util.Optional;

/** Finds a tool by the words people use for it, where grammar already says that a tool is meant. */
public final class ToolNames {
  private ToolNames() {}

  /**
   * The tool whose name the text begins with, followed by nothing, a version, a model or a bracket;
   * so that {@code Claude Code (Opus)} counts and {@code Claude Dupont} does not. Longer names win.
   */
  public static Optional<AiTool> leading(AiToolCatalog catalog, String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    AiTool best = null;
    int length = 0;
    for (AiTool tool : catalog.tools()) {
      for (String name : tool.names()) {
        if (name.length() > length && lower.startsWith(name) && ends(lower, name.length())) {
          best = tool;
          length = name.length();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean ends(String text, int at) {
    String rest = text.substring(at);
    return rest.isBlank()
        || rest.matches("(?s)\\s*[:(\\[,;./@|+&].*|\\s*-\\s.*|\\s+v?\\d.*|-[a-z0-9.-]+(\\s.*)?")
        || rest.matches(
            "(?s)\\s+(code|cli|agent|ai|chat|ide|opus|sonnet|haiku|fable|pro|flash|mini|model|using|with|and|via)\\b.*");
  }
}
