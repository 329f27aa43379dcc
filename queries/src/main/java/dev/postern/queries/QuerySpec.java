package dev.postern.queries;

import dev.postern.extractor.model.Confidence;
import java.util.List;
import java.util.Map;

/**
 * A query of a pack: its Cypher and all that is said about it.
 *
 * @param pack name of the pack's folder
 * @param id kebab-case, the name of the query's folder; unique over all packs
 * @param origin where it was read, for messages
 * @param cypher the query
 * @param title what is wrong, in a few words
 * @param kind what the query does
 * @param severity of its findings unless a row's {@code severity} column says otherwise
 * @param confidence of its findings unless a row's {@code confidence} column says otherwise
 * @param requires ids of queries that run before it
 * @param params parameters with their defaults
 * @param subjects labels it asks about: when one has no node, there was nothing to check
 * @param keys columns that form the semantic id of a finding
 * @param subsumedBy ids of queries whose finding about the same endpoint says this one already
 * @param text the sentences for people
 * @param experimental whether no instance was judged true in a real application yet
 */
public record QuerySpec(
    String pack,
    String id,
    String origin,
    String cypher,
    String title,
    QueryKind kind,
    Severity severity,
    Confidence confidence,
    Classification classification,
    List<String> requires,
    Map<String, Object> params,
    List<String> subjects,
    UnknownPolicy unknownPolicy,
    List<String> keys,
    List<String> subsumedBy,
    QueryText text,
    boolean experimental) {

  public QuerySpec {
    requires = List.copyOf(requires);
    params = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(params));
    subjects = List.copyOf(subjects);
    keys = List.copyOf(keys);
    subsumedBy = List.copyOf(subsumedBy);
  }

  /** {@code pack/id}. */
  public String path() {
    return pack + "/" + id;
  }
}
