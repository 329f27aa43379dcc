package dev.postern.queries;

/** What a query of a pack does. */
public enum QueryKind {
  /** Adds derived labels, relationships or properties of the schema; runs once, while indexing. */
  ENRICH,
  /** Returns one row per finding; reads only. */
  FIND,
  /** Returns numbers; reads only. */
  METRIC
}
