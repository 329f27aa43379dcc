package dev.postern.extractor.workspace.gradle;

import dev.postern.extractor.workspace.build.RelativePaths;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a settings script says.
 *
 * @param rootName the root project's name, the empty string when not set
 * @param projects directories of included projects by their path ({@code :a:b}), relative to the
 *     workspace
 */
record GradleSettings(String rootName, Map<String, String> projects) {

  /** Reads the script of a directory. */
  static GradleSettings parse(String directory, String text) {
    String name = "";
    Map<String, String> projects = new LinkedHashMap<>();
    for (Statement statement : ScriptParser.parse(text)) {
      List<String> strings = statement.strings();
      if (statement.head().equals("rootProject.name") && !strings.isEmpty()) {
        name = strings.get(0);
      } else if (statement.head().equals("include")) {
        strings.forEach(path -> include(directory, path, projects));
      } else if (statement.head().equals("project") && strings.size() >= 2) {
        move(directory, strings.get(0), strings.get(strings.size() - 1), projects);
      }
    }
    return new GradleSettings(name, projects);
  }

  private static void include(String directory, String path, Map<String, String> projects) {
    String clean = path.startsWith(":") ? path : ":" + path;
    RelativePaths.resolve(directory, clean.substring(1).replace(':', '/'))
        .ifPresent(target -> projects.put(clean, target));
  }

  private static void move(
      String directory, String path, String target, Map<String, String> projects) {
    String clean = path.startsWith(":") ? path : ":" + path;
    if (projects.containsKey(clean)) {
      String relative = target.replace("$rootDir/", "").replace("${rootDir}/", "");
      RelativePaths.resolve(directory, relative).ifPresent(to -> projects.put(clean, to));
    }
  }
}
