package dev.postern.extractor.flow.dataflow;

import dev.postern.extractor.flow.taint.Danger;

/**
 * Says that a value holds content of an origin. Two marks are equal when origin and cleared kinds
 * are; the trace is what one of the ways was.
 */
@SuppressWarnings("ReferenceEquality") // unchanged parts are kept as they are
public final class Mark {

  private final Origin origin;
  private final long cleared;
  private final Trace trace;
  private final int hash;

  /**
   * @param cleared bits of the kinds of sinks that the content can no longer harm, and of dangers
   *     it has lost
   */
  public Mark(Origin origin, long cleared, Trace trace) {
    this.origin = origin;
    this.cleared = Danger.complete(cleared);
    this.trace = trace;
    this.hash = origin.key().hashCode() * 31 + (origin.isInput() ? 1 : 0);
  }

  public Origin origin() {
    return origin;
  }

  /** Bits of the kinds of sinks that the content can no longer harm, and of dangers it has lost. */
  public long cleared() {
    return cleared;
  }

  public Trace trace() {
    return trace;
  }

  /** This mark with more kinds cleared. */
  public Mark clear(long kinds) {
    return (cleared | kinds) == cleared ? this : new Mark(origin, cleared | kinds, trace);
  }

  /** This mark with another origin. */
  public Mark from(Origin other) {
    return new Mark(other, cleared, trace);
  }

  /** This mark of all that is reachable from its input. */
  public Mark deep() {
    Origin all = origin.deep();
    return all == origin ? this : new Mark(all, cleared, trace);
  }

  /** This mark with another trace. */
  public Mark along(Trace other) {
    return new Mark(origin, cleared, other);
  }

  /** Whether the other mark says nothing that this one does not say. */
  boolean covers(Mark other) {
    return (cleared & other.cleared) == cleared
        && (same(other) || (origin.isWhole() && origin.holds(other.origin)));
  }

  private boolean same(Mark other) {
    return hash == other.hash && (origin == other.origin || origin.equals(other.origin));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Mark mark && cleared == mark.cleared && same(mark);
  }

  @Override
  public int hashCode() {
    return hash * 31 + Long.hashCode(cleared);
  }

  @Override
  public String toString() {
    return origin.kind() + " " + origin.key() + " -" + Long.toHexString(cleared);
  }
}
