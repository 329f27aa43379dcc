package dev.postern.extractor.signatures;

import java.util.List;

/**
 * The archives of one framework or group of libraries.
 *
 * @param packages prefixes of qualified names it answers for
 * @param lines in rising order
 */
public record ArchiveFamily(
    String id, String purpose, List<String> packages, List<ArchiveLine> lines) {

  public ArchiveFamily {
    packages = List.copyOf(packages);
    lines = List.copyOf(lines);
  }

  /** Name of the archive of a line; the family's name alone when there is only one line. */
  public String archiveId(ArchiveLine line) {
    return id + "-" + line.line();
  }

  /** Whether a qualified name lies below one of its packages. */
  boolean answersFor(String name) {
    return packages.stream()
        .anyMatch(
            prefix ->
                name.startsWith(prefix)
                    && (name.length() == prefix.length() || name.charAt(prefix.length()) == '.'));
  }

  /** Whether some line is made of {@code group:artifact}. */
  boolean contains(String key) {
    return lines.stream().anyMatch(line -> !line.versionOf(key).isEmpty());
  }
}
