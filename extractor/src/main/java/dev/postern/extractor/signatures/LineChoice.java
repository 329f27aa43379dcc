package dev.postern.extractor.signatures;

import dev.postern.extractor.workspace.build.Dependency;
import java.util.List;

/** Chooses the line of a family for a module. */
final class LineChoice {

  private LineChoice() {}

  /**
   * The line whose artifact is nearest to a declared version, else the newest one that is not newer
   * than the platform, else the newest.
   */
  static ArchiveLine choose(ArchiveFamily family, List<Dependency> declared, int platform) {
    if (family.lines().size() == 1) {
      return family.lines().get(0);
    }
    for (Dependency dependency : declared) {
      if (!dependency.version().isEmpty() && family.contains(dependency.key())) {
        return nearest(family, dependency);
      }
    }
    ArchiveLine chosen = family.lines().get(0);
    for (ArchiveLine line : family.lines()) {
      if (line.platform() <= platform) {
        chosen = line;
      }
    }
    return chosen;
  }

  private static ArchiveLine nearest(ArchiveFamily family, Dependency dependency) {
    ArchiveLine best = family.lines().get(0);
    long smallest = Long.MAX_VALUE;
    for (ArchiveLine line : family.lines()) {
      String version = line.versionOf(dependency.key());
      if (!version.isEmpty()) {
        long distance = Math.abs(number(version) - number(dependency.version()));
        if (distance <= smallest) {
          smallest = distance;
          best = line;
        }
      }
    }
    return best;
  }

  /** Major and minor as one number, in which majors are far apart. */
  private static long number(String version) {
    long value = 0;
    String[] parts = version.split("[^0-9]+", -1);
    for (int i = 0; i < 2; i++) {
      String part = i < parts.length ? parts[i] : "";
      long number = part.isEmpty() || part.length() > 9 ? 0 : Long.parseLong(part);
      value = value * 10_000 + Math.min(number, 9_999);
    }
    return value;
  }
}
