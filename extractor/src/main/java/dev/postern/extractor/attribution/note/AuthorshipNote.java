package dev.postern.extractor.attribution.note;

import dev.postern.extractor.attribution.Identity;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one note says.
 *
 * @param files attestations by path at the noted commit
 * @param prompters those who asked a tool for the code; personal data that stays in this package's
 *     surroundings
 * @param irregularities how it differs from its format
 */
public record AuthorshipNote(
    SortedMap<String, List<Attestation>> files,
    Set<Identity> prompters,
    Set<NoteIrregularity> irregularities) {

  /** A note that names nobody who asked. */
  public AuthorshipNote(
      SortedMap<String, List<Attestation>> files, Set<NoteIrregularity> irregularities) {
    this(files, Set.of(), irregularities);
  }

  public AuthorshipNote {
    SortedMap<String, List<Attestation>> copy = new TreeMap<>();
    files.forEach((path, list) -> copy.put(path, List.copyOf(list)));
    files = Collections.unmodifiableSortedMap(copy);
    prompters = Set.copyOf(prompters);
    irregularities =
        irregularities.isEmpty()
            ? Set.of()
            : Collections.unmodifiableSet(EnumSet.copyOf(irregularities));
  }

  /**
   * Who wrote a line of a file, both as they were at the noted commit. A line that is attested to a
   * tool and to a person counts for the tool: the person changed less than all of it.
   */
  public Optional<Attestation> at(String path, int line) {
    Attestation human = null;
    for (Attestation each : files.getOrDefault(path, List.of())) {
      if (each.lines().contains(line)) {
        if (!each.human()) {
          return Optional.of(each);
        }
        human = each;
      }
    }
    return Optional.ofNullable(human);
  }

  /** Whether any line is attested to a tool. */
  public boolean attestsTool() {
    return files.values().stream().flatMap(List::stream).anyMatch(each -> !each.human());
  }
}
