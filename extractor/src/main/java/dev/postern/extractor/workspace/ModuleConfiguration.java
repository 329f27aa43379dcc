package dev.postern.extractor.workspace;

import dev.postern.extractor.workspace.build.RelativePaths;
import dev.postern.extractor.workspace.config.ConfigFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the configuration files of a module and their precedence: a {@code config} folder beats the
 * place beside it, the working directory beats the class path, property files beat YAML, {@code
 * application} beats {@code bootstrap}.
 */
final class ModuleConfiguration {

  private static final Pattern NAME =
      Pattern.compile("(application|bootstrap)(?:-([^/]+))?\\.(properties|ya?ml)");
  private static final List<String> PLACES =
      List.of("src/main/resources", "src/main/resources/config", ".", "config");

  private ModuleConfiguration() {}

  /** The configuration files among the resources of a module, in their order. */
  static List<ConfigFile> of(String moduleDirectory, List<SourceFile> resources) {
    boolean conventional =
        resources.stream()
            .anyMatch(
                file ->
                    RelativePaths.below(file.path(), moduleDirectory)
                        .startsWith("src/main/resources/"));
    return resources.stream()
        .filter(file -> file.role() != SourceRole.TEST)
        .flatMap(file -> configFile(moduleDirectory, file, conventional).stream())
        .toList();
  }

  private static Optional<ConfigFile> configFile(
      String moduleDirectory, SourceFile file, boolean conventional) {
    Matcher matcher = NAME.matcher(file.name());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String inside = RelativePaths.below(file.path(), moduleDirectory);
    int place = PLACES.indexOf(RelativePaths.parent(inside));
    if (place < 0 && conventional && !inside.startsWith("src/main/")) {
      return Optional.empty();
    }
    if (place < 0 && conventional && inside.split("/", -1).length > 5) {
      return Optional.empty();
    }
    int precedence =
        100
            + place * 10
            + (matcher.group(3).equals("properties") ? 5 : 0)
            + (matcher.group(1).equals("application") ? 2 : 0);
    String profile = matcher.group(2) == null ? "" : matcher.group(2);
    return Optional.of(new ConfigFile(file.path(), file.text(), profile, precedence));
  }
}
