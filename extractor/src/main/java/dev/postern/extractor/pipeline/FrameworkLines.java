package dev.postern.extractor.pipeline;

import dev.postern.extractor.workspace.SourceModule;
import dev.postern.extractor.workspace.build.Dependency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Names the framework lines a module is built on, from its dependencies. */
final class FrameworkLines {

  private static final Map<String, String> BY_ARTIFACT =
      new TreeMap<>(
          Map.of(
              "spring-boot", "spring-boot",
              "spring-boot-starter", "spring-boot",
              "spring-boot-starter-web", "spring-boot",
              "spring-boot-starter-webmvc", "spring-boot",
              "spring-boot-starter-webflux", "spring-boot",
              "spring-webmvc", "spring",
              "spring-webflux", "spring",
              "spring-security-config", "spring-security"));

  private FrameworkLines() {}

  /** Such as {@code spring-boot 3.5}; without the number when the version is not known. */
  static List<String> of(SourceModule module) {
    TreeSet<String> lines = new TreeSet<>();
    for (Dependency each : module.dependencies()) {
      String name = BY_ARTIFACT.get(each.artifact());
      if (name != null) {
        String[] parts = each.version().split("\\.", -1);
        lines.add(parts.length >= 2 ? name + " " + parts[0] + "." + parts[1] : name);
      }
    }
    return List.copyOf(lines);
  }
}
