package dev.postern.extractor.workspace;

import dev.postern.extractor.workspace.build.RelativePaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Groups sources by role and language and finds their roots from package declarations. */
final class SourceSets {

  private SourceSets() {}

  /** The source sets, by role, then language. */
  static List<SourceSet> of(List<SourceFile> sources) {
    Map<SourceRole, Map<Language, List<SourceFile>>> groups = new TreeMap<>();
    for (SourceFile source : sources) {
      groups
          .computeIfAbsent(source.role(), role -> new TreeMap<>())
          .computeIfAbsent(source.language(), language -> new ArrayList<>())
          .add(source);
    }
    List<SourceSet> sets = new ArrayList<>();
    groups.forEach(
        (role, byLanguage) ->
            byLanguage.forEach(
                (language, files) -> sets.add(new SourceSet(role, language, roots(files), files))));
    return sets;
  }

  private static List<String> roots(List<SourceFile> files) {
    TreeSet<String> roots = new TreeSet<>();
    List<String> unnamed = new ArrayList<>();
    for (SourceFile file : files) {
      String packageName = file.packageName();
      if (packageName.isEmpty()) {
        unnamed.add(RelativePaths.parent(file.path()));
      } else {
        roots.add(root(file.path(), packageName));
      }
    }
    for (String directory : unnamed) {
      if (roots.stream().noneMatch(root -> RelativePaths.isBelow(directory, root))) {
        roots.add(directory);
      }
    }
    return List.copyOf(roots);
  }

  private static String root(String path, String packageName) {
    String directory = RelativePaths.parent(path);
    String expected = packageName.replace('.', '/');
    if (directory.equals(expected)) {
      return ".";
    }
    return directory.endsWith("/" + expected)
        ? directory.substring(0, directory.length() - expected.length() - 1)
        : directory;
  }
}
