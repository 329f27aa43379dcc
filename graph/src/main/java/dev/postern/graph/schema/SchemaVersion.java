package dev.postern.graph.schema;

/** The version of the schema, raised whenever a name or its meaning changes. */
public final class SchemaVersion {
  /** Version of the labels, relationships and properties declared in this package. */
  public static final long CURRENT = 1;

  private SchemaVersion() {}
}
