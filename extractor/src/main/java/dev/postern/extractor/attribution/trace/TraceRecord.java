package dev.postern.extractor.attribution.trace;

import dev.postern.extractor.attribution.note.Attestation;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One record that names a revision of git.
 *
 * @param revision full id of a commit
 * @param time when it was written; null when it does not say so
 * @param files attestations by path relative to the root of the repository
 */
public record TraceRecord(
    String revision, @Nullable Instant time, SortedMap<String, List<Attestation>> files) {

  public TraceRecord {
    SortedMap<String, List<Attestation>> copy = new TreeMap<>();
    files.forEach((path, list) -> copy.put(path, List.copyOf(list)));
    files = Collections.unmodifiableSortedMap(copy);
  }
}
