package dev.postern.extractor;

/**
 * The user asked for something that cannot be done. The message says what, where, and what to do
 * instead.
 */
public final class UsageException extends RuntimeException {
  public UsageException(String message) {
    super(message);
  }

  public UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
