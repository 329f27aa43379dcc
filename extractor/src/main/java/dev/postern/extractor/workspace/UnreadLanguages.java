package dev.postern.extractor.workspace;

import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.id.ModuleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Counts the sources in JVM languages that are not read, and names those that look like endpoints.
 */
final class UnreadLanguages {

  private static final int NAMED = 10;

  private UnreadLanguages() {}

  static List<CoverageGap> gaps(
      ModuleId module, List<SourceFile> sources, List<String> likelyControllers) {
    Set<String> likely = new HashSet<>(likelyControllers);
    List<CoverageGap> gaps = new ArrayList<>();
    for (Language language : Language.values()) {
      List<SourceFile> unread =
          sources.stream()
              .filter(file -> file.language() == language && language.isUnread())
              .filter(file -> file.role() == SourceRole.MAIN || file.role() == SourceRole.GENERATED)
              .toList();
      if (!unread.isEmpty()) {
        List<String> controllers =
            unread.stream().map(SourceFile::path).filter(likely::contains).toList();
        gaps.add(
            new CoverageGap(
                GapKind.LANGUAGE_NOT_READ,
                SourceSpan.file(module.name()),
                detail(language, unread.size(), controllers)));
      }
    }
    return gaps;
  }

  private static String detail(Language language, int count, List<String> controllers) {
    String name = language.name().charAt(0) + language.name().substring(1).toLowerCase(Locale.ROOT);
    String counted = count + (count == 1 ? " file of " : " files of ") + name + " not read";
    if (controllers.isEmpty()) {
      return counted + "; none looks like a controller.";
    }
    String more =
        controllers.size() > NAMED ? " and " + (controllers.size() - NAMED) + " more" : "";
    return counted
        + "; "
        + controllers.size()
        + " look like controllers: "
        + String.join(", ", controllers.subList(0, Math.min(NAMED, controllers.size())))
        + more
        + ".";
  }
}
