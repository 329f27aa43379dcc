package dev.postern.extractor.supply;

import dev.postern.extractor.signatures.ArchiveFamilies;
import dev.postern.extractor.signatures.ArchiveFamily;
import dev.postern.extractor.signatures.ArchiveLine;
import dev.postern.extractor.workspace.maven.BomTables;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Artifacts that are known to exist: those of the bundled bills of materials and of the libraries
 * that signature archives were made of. What is not among them may exist all the same.
 */
public final class KnownCoordinates {
  private final SortedMap<String, TreeSet<String>> artifacts = new TreeMap<>();
  private final SortedMap<String, TreeSet<String>> groups = new TreeMap<>();

  /** Of these names, {@code group:artifact}. */
  public KnownCoordinates(Collection<String> keys) {
    for (String key : keys) {
      int cut = key.indexOf(':');
      String group = key.substring(0, cut);
      String artifact = key.substring(cut + 1);
      groups.computeIfAbsent(group, each -> new TreeSet<>());
      if (!artifact.equals("*")) {
        groups.get(group).add(artifact);
        artifacts.computeIfAbsent(artifact, each -> new TreeSet<>()).add(group);
      }
    }
  }

  /** Those that come with the product. */
  public static KnownCoordinates bundled() {
    Set<String> keys = new TreeSet<>(BomTables.bundled().managed());
    for (ArchiveFamily family : ArchiveFamilies.bundled()) {
      for (ArchiveLine line : family.lines()) {
        for (String artifact : line.artifacts()) {
          List<String> parts = List.of(artifact.split(":", 4));
          keys.add(parts.get(0) + ":" + parts.get(1));
        }
      }
    }
    return new KnownCoordinates(keys);
  }

  /** Whether an artifact is among them. */
  public boolean contains(String group, String artifact) {
    return groups.getOrDefault(group, new TreeSet<>()).contains(artifact);
  }

  boolean hasGroup(String group) {
    return groups.containsKey(group);
  }

  /** The groups that have an artifact of that name. */
  SortedSet<String> groupsOf(String artifact) {
    return artifacts.getOrDefault(artifact, new TreeSet<>());
  }

  /** The artifacts of a group. */
  SortedSet<String> artifactsOf(String group) {
    return groups.getOrDefault(group, new TreeSet<>());
  }

  /** All groups. */
  Collection<String> groups() {
    return groups.keySet();
  }

  int size() {
    return groups.values().stream().mapToInt(Set::size).sum();
  }
}
