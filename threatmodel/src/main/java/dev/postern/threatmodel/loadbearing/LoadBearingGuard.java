package dev.postern.threatmodel.loadbearing;

import java.util.List;

/**
 * A guard that alone holds doors closed.
 *
 * @param uid of the guard, or of the method that compares the record with the caller
 * @param name for people
 * @param kind such as {@code URL_RULE} or {@code OBJECT_CHECK}
 * @param matcher patterns as written; empty where there are none
 * @param requires what it asks of callers
 * @param file where it is written
 * @param line first line of the statement; 0 when not known
 * @param endpoints doors that it alone holds closed, sorted
 * @param assets fields that no door leads to which is as open already, the gravest first
 */
public record LoadBearingGuard(
    String uid,
    String name,
    String kind,
    String matcher,
    String requires,
    String file,
    int line,
    OpensTo opensTo,
    List<String> endpoints,
    List<Asset> assets) {
  public LoadBearingGuard {
    endpoints = List.copyOf(endpoints);
    assets = List.copyOf(assets);
  }

  /** The same guard at another line. */
  public LoadBearingGuard at(int otherLine) {
    return new LoadBearingGuard(
        uid, name, kind, matcher, requires, file, otherLine, opensTo, endpoints, assets);
  }
}
