package dev.postern.queries;

import java.util.List;

/**
 * What one query gave.
 *
 * @param rows number of rows it returned
 * @param nothingToCheck labels it asks about that have no node in this graph: then no row is no
 *     statement
 * @param undecided rows left out or reported because a deciding fact is not known
 * @param subsumed rows left out because another finding says the same
 * @param nanos time it took, for people; never part of a result that is compared
 */
public record QueryOutcome(
    QuerySpec query,
    int rows,
    List<String> nothingToCheck,
    int undecided,
    int subsumed,
    long nanos) {
  public QueryOutcome {
    nothingToCheck = List.copyOf(nothingToCheck);
  }

  /** Whether the absence of findings means something. */
  public boolean checked() {
    return nothingToCheck.isEmpty();
  }
}
