package dev.postern.cli;

/** Wrong input of the user; the message says what, where and what to do. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message);
  }
}
