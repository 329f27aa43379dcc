package dev.postern.extractor.flow.callgraph;

/** How the targets of a call were found, from exact to wide. */
public enum Dispatch {
  /** The one method that runs. */
  STATIC,
  /** Narrowed by what is injected. */
  BEANS,
  /** A lambda of the caller, run by whoever receives it. */
  CLOSURE,
  /** All methods that override the static target. */
  TYPES,
  /** A method of an anonymous class the caller allocates: it runs if its receiver calls it. */
  ANONYMOUS;

  /** Whether a single target is nevertheless only a candidate. */
  boolean overApproximate() {
    return this == ANONYMOUS;
  }

  String factName() {
    return this == ANONYMOUS ? "CLOSURE" : name();
  }
}
