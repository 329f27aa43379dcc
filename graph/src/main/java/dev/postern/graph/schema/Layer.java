package dev.postern.graph.schema;

/** The layers of the graph; a layer can be rebuilt from those before it. */
public enum Layer {
  /** Where the code comes from and what of it was not seen. */
  PROVENANCE,
  /** The code as it is written and built. */
  STRUCTURE,
  /** What the code means: entries, guards, data, the world outside. */
  SEMANTICS,
  /** What reaches what: validated flows of data. */
  FLOWS
}
