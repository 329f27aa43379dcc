package dev.postern.graph;

/**
 * The graph could not be written or read for a reason the user can act on. The message says what
 * happened, where, and what to do; no stack trace is needed to understand it.
 */
public final class GraphException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why it happened, for whoever must react differently. */
  public enum Reason {
    /** There is no graph yet. */
    NO_GRAPH,
    /** Another process is writing. */
    WRITER_ACTIVE,
    /** The store was written by another version of its format. */
    OTHER_FORMAT,
    /** No room, no permission, a broken file. */
    STORAGE,
    /** The statement was refused because it is not allowed. */
    REFUSED,
    /** The statement is wrong. */
    BAD_STATEMENT,
    /** The statement took longer than its limit. */
    TIME_LIMIT
  }

  private final Reason reason;

  public GraphException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public GraphException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  public Reason reason() {
    return reason;
  }
}
