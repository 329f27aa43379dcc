package dev.postern.extractor.access.eval;

/** Ends a run of the interpreter: the code throws, or the work budget is spent. */
public final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why a run ends early. */
  public enum Cause {
    /** The code being read throws on this path: the application would not start. */
    THROWN,
    BUDGET
  }

  private final Cause reason;

  public Stopped(Cause reason, String message) {
    super(message, null, false, false);
    this.reason = reason;
  }

  public Cause reason() {
    return reason;
  }
}
