package dev.postern.extractor.workspace;

/** The request names nothing that can be analysed; the message says what, where and what to do. */
public final class WorkspaceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why there is nothing to analyse. */
  public enum Reason {
    NO_SUCH_DIRECTORY,
    NOT_A_DIRECTORY,
    EMPTY,
    NO_JAVA
  }

  private final Reason reason;
  private final String text;

  public WorkspaceException(Reason reason, String message) {
    super(message);
    this.reason = reason;
    this.text = message;
  }

  /** What is wrong, where, and what to do. */
  @Override
  public String getMessage() {
    return text;
  }

  /** Why there is nothing to analyse. */
  public Reason reason() {
    return reason;
  }
}
