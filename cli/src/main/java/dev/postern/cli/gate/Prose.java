package dev.postern.cli.gate;

import dev.postern.extractor.attribution.change.Change;
import java.util.regex.Pattern;

/**
 * Tells changes of nothing but prose and pictures: the model of both sides is the same then, and
 * neither is read. Files below folders that begin with a point, sources and resources are never
 * prose, nor are the rules of agents.
 */
final class Prose {
  private static final Pattern TEXT =
      Pattern.compile(
          "(?i)(?:(?:docs?|documentation)/(?:[\\w -]+/)*)?[\\w -]+\\.(?:md|adoc|rst)"
              + "|(?:[\\w-]+/)*(?:README|CHANGELOG|CONTRIBUTING|CODE_OF_CONDUCT|LICENSE|NOTICE)(?:\\.(?:md|adoc|rst|txt))?");
  private static final Pattern PICTURE =
      Pattern.compile("(?i)(?:docs?|documentation)/.*\\.(?:png|jpe?g|gif|svg|webp|ico|pdf)");
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
    boolean plain = TEXT.matcher(path).matches() || PICTURE.matcher(path).matches();
    return plain && !NEVER.matcher(path).matches() && !path.contains("/src/");
  }
}
