package dev.postern.extractor.signatures;

import java.util.List;

/**
 * One line of an archive family: what fits one generation of the framework.
 *
 * @param line name of the line, mostly the major version
 * @param platform first major version of Spring Boot the line fits, 0 for any
 * @param artifacts what it is made of, {@code group:artifact:version[:classifier]}
 * @param needs ids of archives or families without which its types do not resolve
 */
public record ArchiveLine(String line, int platform, List<String> artifacts, List<String> needs) {

  public ArchiveLine {
    artifacts = List.copyOf(artifacts);
    needs = List.copyOf(needs);
  }

  /** The version it has of {@code group:artifact}, the empty string when it has none. */
  String versionOf(String key) {
    return artifacts.stream()
        .filter(artifact -> artifact.startsWith(key + ":"))
        .map(artifact -> artifact.split(":", -1)[2])
        .findFirst()
        .orElse("");
  }
}
