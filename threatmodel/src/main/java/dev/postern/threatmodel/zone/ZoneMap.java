package dev.postern.threatmodel.zone;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which elements lie in which zones, and why.
 *
 * @param reasons by uid of the method or type, the reason by zone
 */
public record ZoneMap(SortedMap<String, SortedMap<String, String>> reasons) {
  public ZoneMap {
    reasons = Collections.unmodifiableSortedMap(new TreeMap<>(reasons));
  }

  /** The zones of a method or type, sorted. */
  public List<String> of(String uid) {
    return List.copyOf(why(uid).keySet());
  }

  /** The reasons by zone. */
  public SortedMap<String, String> why(String uid) {
    return reasons.getOrDefault(uid, Collections.emptySortedMap());
  }

  /** The number of elements in a zone. */
  public long size(String zone) {
    return reasons.values().stream().filter(each -> each.containsKey(zone)).count();
  }
}
