package dev.postern.queries.imports;

import dev.postern.queries.Finding;

/**
 * A result of another tool at its place in the graph.
 *
 * @param finding what it is in the list
 * @param join how far it was joined
 * @param method uid of the method; empty when it lies in none
 */
record JoinedResult(ImportedResult result, Finding finding, Join join, String method) {

  /** How far a result was joined. */
  enum Join {
    /** To a method. */
    METHOD,
    /** To a file of the repository, outside its methods. */
    FILE,
    /** To a declared dependency, directly or by what needs it. */
    DEPENDENCY,
    /** To none: several files fit equally well. */
    AMBIGUOUS,
    /** To none. */
    NOWHERE
  }
}
