package dev.postern.extractor.semantics;

import dev.postern.extractor.model.type.Resolution;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the call sites of a program were resolved.
 *
 * @param calls number of call sites by the resolution of their target; calls that the lowering adds
 *     itself (iterators, initializers, closing of resources) are not counted
 * @param opaque number of opaque statements by construct
 */
public record ResolutionStatistics(
    SortedMap<Resolution, Integer> calls, SortedMap<String, Integer> opaque) {

  public ResolutionStatistics {
    calls = Collections.unmodifiableSortedMap(new TreeMap<>(calls));
    opaque = Collections.unmodifiableSortedMap(new TreeMap<>(opaque));
  }

  /** No call sites at all. */
  public static ResolutionStatistics none() {
    return new ResolutionStatistics(new TreeMap<>(), new TreeMap<>());
  }

  /** The sum of both. */
  public ResolutionStatistics plus(ResolutionStatistics other) {
    return new ResolutionStatistics(sum(calls, other.calls), sum(opaque, other.opaque));
  }

  /** Number of call sites. */
  public int total() {
    return calls.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Number of call sites of that resolution. */
  public int count(Resolution resolution) {
    return calls.getOrDefault(resolution, 0);
  }

  /** Share of call sites whose method was found; 1 when there are none. */
  public double strictShare() {
    return share(count(Resolution.SOURCE) + count(Resolution.LIBRARY));
  }

  /** Share of call sites whose declaring type is known, the method found or not. */
  public double lenientShare() {
    return share(total() - count(Resolution.UNRESOLVED));
  }

  private double share(int part) {
    return total() == 0 ? 1 : (double) part / total();
  }

  private static <K extends Comparable<K>> SortedMap<K, Integer> sum(
      Map<K, Integer> left, Map<K, Integer> right) {
    SortedMap<K, Integer> all = new TreeMap<>(left);
    right.forEach((key, count) -> all.merge(key, count, Integer::sum));
    return all;
  }
}
