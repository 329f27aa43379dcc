package dev.postern.extractor.attribution.trace;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the trace files of a repository say.
 *
 * @param read number of records, usable or not
 * @param records those that name a revision of git, in the order of the files
 * @param irregularities how often each irregularity was met
 */
public record AgentTraces(
    int read, List<TraceRecord> records, SortedMap<TraceIrregularity, Integer> irregularities) {
  /** Nothing read. */
  public static final AgentTraces NONE = new AgentTraces(0, List.of(), new TreeMap<>());

  public AgentTraces {
    records = List.copyOf(records);
    irregularities = Collections.unmodifiableSortedMap(new TreeMap<>(irregularities));
  }
}
