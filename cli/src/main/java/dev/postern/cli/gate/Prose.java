package dev.postern.cli.gate;

import dev.postern.extractor.attribution.change.Change;
import java.util.regex.Pattern;

/**
 * Tells changes of nothing but prose and pictures: the model of both sides is the same then, and
 * neither is read. Text below folders that begin with a point, among sources and resources is never
 * prose, nor are the rules of agents; pictures and AsciiDoc are, wherever they lie.
 */
final class Prose {
  private static final Pattern TEXT =
      Pattern.compile(
          "(?i)(?:(?:docs?|documentation)/(?:[\\w -]+/)*)?[\\w -]+\\.(?:md|adoc|rst)"
              + "|(?:[\\w-]+/)*(?:README|CHANGELOG|CONTRIBUTING|CODE_OF_CONDUCT|LICENSE|NOTICE)(?:\\.(?:md|adoc|rst|txt))?");

  /** Nothing reads these, wherever they lie. */
  private static final Pattern PICTURE =
      Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|svg|webp|ico|pdf|adoc)");

  private static final Pattern NEVER =
      Pattern.compile("(?i)(?:.*/)?(?:\\..*|src/.*|(?:AGENTS|CLAUDE|GEMINI|SKILL|COPILOT)[^/]*)");

  private Prose() {}

  /** Whether every file of the change, under its old and new name, is prose or a picture. */
  static boolean only(Change change) {
    return change.files().stream()
        .allMatch(
            file -> isProse(file.path()) && (file.before().isEmpty() || isProse(file.before())));
  }

  static boolean isProse(String path) {
    boolean text = TEXT.matcher(path).matches() && !path.contains("/src/");
    return PICTURE.matcher(path).matches() || (text && !NEVER.matcher(path).matches());
  }
}
